import type { HandoffState } from '../contracts/desk';

/** What can happen to a handoff. */
export type HandoffEvent = 'accept' | 'release' | 'close' | 'cancel' | 'end';

/**
 * Where each event leads from each state; absent: it may not happen. `release` gives the citizen back
 * to the queue, where they keep the place that `queued_at` gives them. `cancel` is the citizen's: out
 * of the queue unserved, or back from an agent to the assistant.
 */
const TRANSITIONS = {
  queued: { accept: 'active', cancel: 'abandoned', end: 'abandoned' },
  active: { release: 'queued', close: 'closed', cancel: 'closed', end: 'abandoned' },
  closed: {},
  abandoned: {},
} as const satisfies Record<HandoffState, Partial<Record<HandoffEvent, HandoffState>>>;

type Table = Record<HandoffState, Partial<Record<HandoffEvent, HandoffState>>>;

/** The state after `event`, or null where it may not happen in `state`. */
export function transition(state: HandoffState, event: HandoffEvent): HandoffState | null {
  const table: Table = TRANSITIONS;
  return table[state][event] ?? null;
}
