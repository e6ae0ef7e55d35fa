import { DeskError } from '../api/desk-error';
import type { SignInProblem } from '../state/desk-state';
import type { ActionContext } from './action-context';
import { kindOf, reportFailure } from './failure';

export interface SessionActions {
  /** Takes up a session that the browser still has. */
  resume(): Promise<void>;
  signIn(username: string, password: string): Promise<void>;
  signOut(): Promise<void>;
}

function problemOf(error: unknown): SignInProblem {
  const kind = kindOf(error);
  if (kind === 'signed-out') return { kind: 'wrong' };
  if (kind === 'unreachable') return { kind: 'unreachable' };
  if (kind !== 'throttled') return { kind: 'failed' };
  const seconds = error instanceof DeskError ? error.retryAfterSeconds : null;
  return { kind: 'throttled', seconds };
}

export function createSessionActions(context: ActionContext): SessionActions {
  const { client, store } = context;
  return {
    resume: async () => {
      try {
        store.dispatch('signedIn', { agent: await client.readSession() });
      } catch (error) {
        if (kindOf(error) === 'signed-out') store.dispatch('sessionMissing', {});
        else store.dispatch('signInRefused', { problem: problemOf(error) });
      }
    },
    signIn: async (username, password) => {
      store.dispatch('signInStarted', {});
      try {
        store.dispatch('signedIn', { agent: await client.signIn(username, password) });
      } catch (error) {
        store.dispatch('signInRefused', { problem: problemOf(error) });
      }
    },
    /** Never shown as done before the service has done it: the cookie would still be good. */
    signOut: async () => {
      try {
        await client.signOut();
        store.dispatch('signedOut', {});
      } catch (error) {
        if (kindOf(error) === 'signed-out') store.dispatch('signedOut', {});
        else await reportFailure(context, error);
      }
    },
  };
}
