import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { noticedIn } from '../decision-reasons';
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
    case 'stuck':
      return {
        kind: 'escalate',
        reason: 'repeated_failure',
        reasons: noticedIn(turn),
        subject: turn.state.lastQuestion,
      };
    default:
      return progress satisfies never;
  }
}
