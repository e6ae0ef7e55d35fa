import { MAX_CHOICES } from '../../dialogs/clarify/clarify-dialog';
import { answerReply } from '../answer-reply';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { giveUp, isSecondMiss } from './give-up';

/** Ask once, with concrete choices; a second miss in a row is for a person. */
function clarifyOnce(turn: Turn): StepOutcome {
  const documents = turn.retrieval?.documents ?? [];
  const pairs = new Set(documents.map(({ document }) => document.pairId));
  const pairIds = [...pairs].slice(0, MAX_CHOICES);
  if (isSecondMiss(turn) || pairIds.length === 0) return giveUp(turn);
  return { kind: 'clarify', pairIds };
}

/** Answer, ask, or hand over: by the measured confidence alone. */
export async function decide(turn: Turn, { translator }: TurnDeps): Promise<StepOutcome> {
  const { answer, confidence, language } = turn;
  if (!answer || !confidence) return giveUp(turn);
  switch (confidence.band) {
    case 'answer': {
      const reply = answerReply(answer, language, translator(language));
      // Who waits for an agent already needs no button for it.
      const replies = [turn.inQueue ? { ...reply, quickReplies: [] } : reply];
      return { kind: 'answer', outcome: 'answered', replies };
    }
    case 'clarify':
      return clarifyOnce(turn);
    case 'escalate':
      return giveUp(turn);
    default:
      return confidence.band satisfies never;
  }
}
