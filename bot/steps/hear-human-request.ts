import type { StepOutcome, Turn } from '../turn';
import { noticedIn } from '../decision-reasons';
import { asksForPerson } from '../rules/human-request';
import { detectSmallTalk } from '../rules/small-talk';
import { continueWith } from './continue-turn';

/** An explicit request for a person always wins. */
export async function hearHumanRequest(turn: Turn): Promise<StepOutcome> {
  const { utterance } = turn;
  // "Are you a robot or a real person?" asks what we are, not for somebody.
  if (!asksForPerson(utterance) || detectSmallTalk(utterance) === 'identity') return continueWith();
  return {
    kind: 'escalate',
    reason: 'requested',
    reasons: noticedIn(turn),
    subject: turn.state.lastQuestion,
  };
}
