import { withoutWork } from './desk-state';
import type { Reductions } from './reduction';

export type SessionEvent =
  'sessionMissing' | 'signInStarted' | 'signInRefused' | 'signedIn' | 'sessionEnded' | 'signedOut';

export const SESSION_EVENTS: Reductions<SessionEvent> = {
  sessionMissing: (state) => ({ ...state, phase: 'signing-in' }),

  signInStarted: (state) => ({ ...state, signingIn: true, signInProblem: null }),

  signInRefused: (state, { problem }) => ({
    ...state,
    phase: 'signing-in',
    signingIn: false,
    signInProblem: problem,
  }),

  /** Another agent on the same page finds nothing of the first one's work. */
  signedIn: (state, { agent }) => ({
    ...(state.agent?.id === agent.id ? state : withoutWork(state)),
    phase: 'working',
    signingIn: false,
    signInProblem: null,
    agent,
  }),

  sessionEnded: (state) =>
    state.phase === 'working'
      ? { ...state, phase: 'signing-in', signInProblem: { kind: 'ended' }, busy: [], dialog: null }
      : state,

  signedOut: (state) => ({ ...withoutWork(state), phase: 'signing-in', signInProblem: null }),
};
