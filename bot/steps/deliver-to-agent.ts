import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** Once an agent is there the assistant is silent: the log carries the message to the desk. */
export async function deliverToAgent(turn: Turn, { dialogs }: TurnDeps): Promise<StepOutcome> {
  if (turn.owner !== 'agent') return continueWith();
  dialogs.clear();
  return { kind: 'answer', outcome: 'delivered_to_agent', replies: [] };
}
