import { AGENT, event, handoffOf, heldOf, signedIn, stateAfter } from '../samples';

const working = [
  signedIn,
  event('queueRead', { queue: { queued: [handoffOf()], mine: [heldOf({ id: 'h2' })] } }),
  event('opened', { handoffId: 'h2' }),
  event('draftChanged', { handoffId: 'h2', text: 'half a sent' }),
];

describe('a session of the desk', () => {
  it('asks for a sign-in when there is none', () => {
    expect(stateAfter(event('sessionMissing', {})).phase).toBe('signing-in');
  });

  it('keeps what was typed when it ends, and says why the agent is asked again', () => {
    const state = stateAfter(...working, event('sessionEnded', {}));
    expect(state).toMatchObject({
      phase: 'signing-in',
      signInProblem: { kind: 'ended' },
      conversations: { h2: { draft: 'half a sent' } },
    });
  });

  it('brings the same agent back to the conversation where they were', () => {
    const state = stateAfter(...working, event('sessionEnded', {}), signedIn);
    expect(state).toMatchObject({ phase: 'working', selected: 'h2', signInProblem: null });
    expect(state.conversations['h2']?.draft).toBe('half a sent');
  });

  it('shows another agent nothing of what the first one did', () => {
    const other = event('signedIn', { agent: { ...AGENT, id: 'agent-2' } });
    const state = stateAfter(...working, event('sessionEnded', {}), other);
    expect(state).toMatchObject({ selected: null, conversations: {}, handoffs: {}, mine: [] });
  });

  it('keeps nothing after a sign-out', () => {
    const state = stateAfter(...working, event('signedOut', {}));
    expect(state).toMatchObject({
      phase: 'signing-in',
      agent: null,
      conversations: {},
      queued: [],
    });
  });

  it('says nothing of an ended session to somebody who never signed in', () => {
    const state = stateAfter(event('sessionMissing', {}), event('sessionEnded', {}));
    expect(state.signInProblem).toBeNull();
  });

  it('tells why a sign-in was refused until the next attempt', () => {
    const problem = { kind: 'throttled', seconds: 90 } as const;
    const refused = [event('signInStarted', {}), event('signInRefused', { problem })];
    expect(stateAfter(...refused)).toMatchObject({ signingIn: false, signInProblem: problem });
    expect(stateAfter(...refused, event('signInStarted', {})).signInProblem).toBeNull();
  });
});
