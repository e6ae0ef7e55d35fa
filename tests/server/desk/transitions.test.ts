import { HANDOFF_STATES, type HandoffState } from '../../../server/contracts/desk';
import { transition, type HandoffEvent } from '../../../server/desk/transitions';

const EVENTS: readonly HandoffEvent[] = ['accept', 'release', 'close', 'cancel', 'end'];

/** Every state × event; `null`: it may not happen. */
const EXPECTED: Record<HandoffState, Record<HandoffEvent, HandoffState | null>> = {
  queued: { accept: 'active', release: null, close: null, cancel: 'abandoned', end: 'abandoned' },
  active: { accept: null, release: 'queued', close: 'closed', cancel: 'closed', end: 'abandoned' },
  closed: { accept: null, release: null, close: null, cancel: null, end: null },
  abandoned: { accept: null, release: null, close: null, cancel: null, end: null },
};

describe('A handoff', () => {
  const cases = HANDOFF_STATES.flatMap((state) =>
    EVENTS.map((event) => [state, event, EXPECTED[state][event]] as const),
  );

  it.each(cases)('that is %s, on %s, becomes %s', (state, event, after) => {
    expect(transition(state, event)).toBe(after);
  });
});
