import type { StepOutcome, Turn } from '../turn';
import { asksForPerson } from '../rules/human-request';
import { continueWith } from './continue-turn';

/** An explicit request for a person always wins. */
export async function hearHumanRequest(turn: Turn): Promise<StepOutcome> {
  if (!asksForPerson(turn.utterance)) return continueWith();
  return { kind: 'escalate', reason: 'requested', subject: turn.state.lastQuestion };
}
