import { noticedIn } from '../decision-reasons';
import { complaintIn, type Complaint } from '../repair/complaint';
import { correctionIn } from '../repair/correction';
import { countMisses, MISSES_BEFORE_A_PERSON } from '../repair/misses';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** Says that it is heard, and offers a person; after a second miss in a row it calls one. */
function acknowledge({ kind }: Complaint, turn: Turn, { translator }: TurnDeps): StepOutcome {
  if (countMisses(turn.state.misses, kind) >= MISSES_BEFORE_A_PERSON)
    return {
      kind: 'escalate',
      reason: 'repeated_failure',
      reasons: noticedIn({ ...turn, miss: kind }),
      subject: turn.state.lastQuestion,
    };
  const translate = translator(turn.language);
  return {
    kind: 'answer',
    outcome: 'acknowledged_miss',
    miss: kind,
    replies: [
      {
        text: translate(`repair:${kind}`),
        language: turn.language,
        quickReplies: [translate('chat:talk_to_agent')],
      },
    ],
  };
}

/** "That's wrong", "no, I meant …": only of something that was said before can one say so. */
export async function hearRepair(turn: Turn, deps: TurnDeps): Promise<StepOutcome> {
  const { question, state } = turn;
  if (state.topic === null) return continueWith();
  const complaint = complaintIn(question);
  if (complaint?.isAll) return acknowledge(complaint, turn, deps);
  const meant = correctionIn(question);
  if (meant !== null)
    return { kind: 'continue', facts: { question: meant, miss: 'corrected' }, note: 'corrected' };
  if (complaint === null) return continueWith();
  return { kind: 'continue', facts: { miss: complaint.kind }, note: complaint.kind };
}
