import type { DeskClient } from '../api/desk-client';
import type { OpenSocket } from '../api/desk-stream';
import type { DeskStore } from '../state/store';

/** Milliseconds; a test makes them short. */
export interface Pace {
  readonly pollMs: number;
  readonly typingEveryMs: number;
  readonly typingShownMs: number;
  readonly backoffMs?: readonly number[];
}

export const PACE: Pace = { pollMs: 15_000, typingEveryMs: 3000, typingShownMs: 6000 };

/** What every action works with. */
export interface ActionContext {
  readonly client: DeskClient;
  readonly store: DeskStore;
  readonly openSocket: OpenSocket;
  readonly pace: Pace;
  readonly newId: () => string;
}
