import type { StepOutcome, Turn } from '../turn';
import { noticedIn } from '../decision-reasons';
import { wantsPerson } from '../routing/urgent';
import { continueWith } from './continue-turn';

/** An explicit request for a person always wins. */
export async function hearHumanRequest(turn: Turn): Promise<StepOutcome> {
  if (!wantsPerson(turn.utterance, turn.language)) return continueWith();
  return {
    kind: 'escalate',
    reason: 'requested',
    reasons: noticedIn(turn),
    subject: turn.state.lastQuestion,
  };
}
