import type { DeskActions } from '../actions/desk-actions';
import type { Speech } from '../language/speech';
import type { DeskState } from '../state/desk-state';

/** What every part of the console is drawn from. */
export interface DeskView {
  readonly state: DeskState;
  readonly speech: Speech;
  readonly actions: DeskActions;
}
