import type { Queue } from '../../../../server/contracts/desk';
import { createRefresh } from '../../../../web/desk/actions/refresh';
import { createDeskClient } from '../../../../web/desk/api/desk-client';
import { initialState } from '../../../../web/desk/state/desk-state';
import { createStore } from '../../../../web/desk/state/store';
import { AGENT, heldOf } from '../samples';

const EMPTY: Queue = { queued: [], mine: [] };

it('does not miss that a conversation ended which was accepted while the queue was being read', async () => {
  const store = createStore({
    ...initialState({ language: 'en', shortcuts: true }),
    agent: AGENT,
  });
  const accepted = heldOf();
  let reads = 0;
  const readQueue = async (): Promise<Queue> => {
    reads += 1;
    // Accepted after the reading was asked for, and abandoned before it was answered.
    if (reads === 1) store.dispatch('handoffChanged', { handoff: accepted });
    return EMPTY;
  };
  const client = { ...createDeskClient(fetch, 'http://unused.example'), readQueue };
  const context = {
    client,
    store,
    openSocket: () => () => undefined,
    pace: { pollMs: 60_000, typingEveryMs: 60_000, typingShownMs: 20 },
    newId: () => 'id',
  };
  await createRefresh(context, () => undefined).queue();
  expect(store.state().mine).toEqual([]);
  expect(store.state().notice?.text).toBe('noLongerHeld');
});
