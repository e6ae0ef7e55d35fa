import { event, handoffOf, heldOf, outgoingOf, saidBy, signedIn, stateAfter } from '../samples';

const queueRead = (queued = [handoffOf()], mine = [heldOf({ id: 'h2' })]) =>
  event('queueRead', { queue: { queued, mine } });

describe('the queue', () => {
  it('lists who waits in the order of the service, and what the agent holds', () => {
    const queued = [handoffOf({ id: 'h9' }), handoffOf({ id: 'h1' })];
    const state = stateAfter(signedIn, queueRead(queued));
    expect(state).toMatchObject({ queueKnown: true, queued: ['h9', 'h1'], mine: ['h2'] });
  });

  it('moves an accepted citizen from the queue to the agent', () => {
    const handoff = heldOf({ id: 'h1' });
    const state = stateAfter(signedIn, queueRead(), event('handoffChanged', { handoff }));
    expect(state).toMatchObject({ queued: [], mine: ['h2', 'h1'] });
  });

  it('does not take back an accepted citizen by an answer that was overtaken', () => {
    const handoff = heldOf({ id: 'h1', epoch: 5 });
    const late = queueRead([handoffOf({ id: 'h1', epoch: 4 })], []);
    const state = stateAfter(signedIn, event('handoffChanged', { handoff }), late);
    expect(state).toMatchObject({ queued: [], mine: ['h1'] });
  });

  it('counts a citizen whom another agent holds neither as waiting nor as mine', () => {
    const handoff = heldOf({ id: 'h1', agentId: 'agent-2' });
    const state = stateAfter(signedIn, queueRead(), event('handoffChanged', { handoff }));
    expect(state).toMatchObject({ queued: [], mine: ['h2'] });
  });

  it.each(['closed', 'abandoned'] as const)('lists no conversation that is %s', (ended) => {
    const handoff = heldOf({ id: 'h2', state: ended });
    const state = stateAfter(signedIn, queueRead(), event('handoffChanged', { handoff }));
    expect(state.mine).toEqual([]);
  });

  it('leaves a conversation that is no longer there', () => {
    const state = stateAfter(
      signedIn,
      queueRead(),
      event('opened', { handoffId: 'h2' }),
      event('handoffGone', { handoffId: 'h2' }),
    );
    expect(state).toMatchObject({ selected: null, mine: [] });
  });

  it('holds a button busy until it is released', () => {
    const busy = event('busyChanged', { handoffId: 'h1', busy: true });
    expect(stateAfter(busy, busy).busy).toEqual(['h1']);
    expect(stateAfter(busy, event('busyChanged', { handoffId: 'h1', busy: false })).busy).toEqual(
      [],
    );
  });
});

describe('a conversation that is read', () => {
  const detail = (...transcript: ReturnType<typeof saidBy>[]) =>
    event('detailRead', { detail: { handoff: heldOf(), transcript } });

  it('counts as unread what the citizen wrote since an agent last did', () => {
    const state = stateAfter(
      signedIn,
      detail(saidBy('user', 'a'), saidBy('agent', 'b'), saidBy('user', 'c'), saidBy('bot', 'd')),
    );
    expect(state.conversations['h1']?.unread).toBe(1);
  });

  it('counts only what is new when it is read again', () => {
    const state = stateAfter(
      signedIn,
      detail(saidBy('user', 'a')),
      event('opened', { handoffId: 'h1' }),
      event('shelved', {}),
      detail(saidBy('user', 'a'), saidBy('user', 'b')),
    );
    expect(state.conversations['h1']?.unread).toBe(1);
  });

  it('has nothing unread while the agent looks at it', () => {
    const state = stateAfter(
      signedIn,
      event('opened', { handoffId: 'h1' }),
      detail(saidBy('user', 'a')),
    );
    expect(state.conversations['h1']?.unread).toBe(0);
  });

  it('keeps an activity that arrived while it was being read', () => {
    const state = stateAfter(
      signedIn,
      detail(saidBy('user', 'a')),
      event('activitiesArrived', { handoffId: 'h1', activities: [saidBy('user', 'b')] }),
      detail(saidBy('user', 'a')),
    );
    expect(state.conversations['h1']?.transcript?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('lets go of a message of ours that it shows', () => {
    const echo = saidBy('agent', 'x', { channelData: { clientActivityID: 'mine-1' } });
    const queued = event('messageQueued', { handoffId: 'h1', message: outgoingOf() });
    const state = stateAfter(signedIn, queued, detail(echo));
    expect(state.conversations['h1']?.outgoing).toEqual([]);
  });
});
