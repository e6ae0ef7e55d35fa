import type { Outgoing } from '../state/desk-state';
import { conversationOf } from '../state/reduction';
import type { ActionContext } from './action-context';
import { kindOf, reportFailure } from './failure';
import { claimOf } from './handoff-actions';
import type { Refresh } from './refresh';

/** As the service has it: a longer one is refused there. */
export const MAX_MESSAGE_CHARACTERS = 4000;

export interface MessageActions {
  /** Keeps what stands in the box, and tells the citizen that the agent is typing. */
  draft(handoffId: string, text: string): void;
  send(handoffId: string): Promise<void>;
  retry(handoffId: string, clientActivityId: string): Promise<void>;
  withdraw(handoffId: string, clientActivityId: string): void;
}

/** Calls at most once in so many milliseconds for the same key. */
function throttle(everyMs: number, call: (key: string) => void): (key: string) => void {
  const lastAt = new Map<string, number>();
  return (key) => {
    const now = Date.now();
    if (now - (lastAt.get(key) ?? -Infinity) < everyMs) return;
    lastAt.set(key, now);
    call(key);
  };
}

/** Runs the jobs of one key one after the other, so that messages keep their order. */
function inOrder(): (key: string, job: () => Promise<void>) => Promise<void> {
  const tails = new Map<string, Promise<void>>();
  return (key, job) => {
    const next = (tails.get(key) ?? Promise.resolve()).then(job);
    tails.set(key, next);
    return next;
  };
}

function createDelivery(context: ActionContext, refresh: Refresh) {
  const { client, store } = context;
  const queueUp = inOrder();
  const deliver = async (handoffId: string, { clientActivityId, text }: Outgoing) => {
    try {
      const claim = claimOf(context, handoffId);
      const activityId = await client.send({ ...claim, text, clientActivityId });
      store.dispatch('messageSent', { handoffId, clientActivityId, activityId });
      if (!store.state().online) await refresh.detail(handoffId);
    } catch (error) {
      store.dispatch('messageFailed', { handoffId, clientActivityId });
      await reportFailure(context, error);
      if (kindOf(error) === 'conflict') await refresh.queue();
    }
  };
  return (handoffId: string, message: Outgoing) =>
    queueUp(handoffId, () => deliver(handoffId, message));
}

export function createMessageActions(context: ActionContext, refresh: Refresh): MessageActions {
  const { client, store, pace, newId } = context;
  const deliver = createDelivery(context, refresh);
  const tellTyping = throttle(pace.typingEveryMs, (handoffId) => {
    /** A courtesy: when it is lost, nothing is. */
    client.tellTyping(claimOf(context, handoffId)).catch((error: unknown) => {
      if (kindOf(error) === 'signed-out') store.dispatch('sessionEnded', {});
    });
  });

  return {
    draft: (handoffId, text) => {
      store.dispatch('draftChanged', { handoffId, text });
      if (text.trim() !== '') tellTyping(handoffId);
    },
    send: async (handoffId) => {
      const text = conversationOf(store.state(), handoffId).draft.trim();
      if (text === '' || text.length > MAX_MESSAGE_CHARACTERS) return;
      const clientActivityId = newId();
      const message: Outgoing = { clientActivityId, text, status: 'sending', activityId: null };
      store.dispatch('messageQueued', { handoffId, message });
      await deliver(handoffId, message);
    },
    retry: async (handoffId, clientActivityId) => {
      const { outgoing } = conversationOf(store.state(), handoffId);
      const message = outgoing.find((one) => one.clientActivityId === clientActivityId);
      if (message?.status !== 'failed') return;
      store.dispatch('messageRetried', { handoffId, clientActivityId });
      await deliver(handoffId, message);
    },
    withdraw: (handoffId, clientActivityId) => {
      store.dispatch('messageWithdrawn', { handoffId, clientActivityId });
    },
  };
}
