import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** A running dialog has the first word on what is not an emergency or a request for a person. */
export async function continueDialog(turn: Turn, { dialogs }: TurnDeps): Promise<StepOutcome> {
  const sealed = dialogs.personalSlot !== null;
  const progress = await dialogs.proceed(turn);
  switch (progress.kind) {
    case 'idle':
    case 'released':
      return continueWith();
    case 'waiting':
      return { kind: 'journey', outcome: 'journey_continued', sealed };
    case 'completed':
      return { kind: 'journey', outcome: 'journey_completed', sealed };
    case 'cancelled':
      return { kind: 'journey', outcome: 'journey_cancelled' };
    default:
      return progress satisfies never;
  }
}
