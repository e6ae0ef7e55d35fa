import type { Dispatch } from '../state/store';
import type { ActionContext } from './action-context';
import { createHandoffActions, type HandoffActions } from './handoff-actions';
import { Live } from './live';
import { createMessageActions, type MessageActions } from './message-actions';
import { createRefresh } from './refresh';
import { createSessionActions, type SessionActions } from './session-actions';

/** All that an agent can do; each one reports its own failure and never rejects. */
export interface DeskActions extends SessionActions, HandoffActions, MessageActions {
  readonly dispatch: Dispatch;
  /** The network is back, or the page is looked at again. */
  wake(): void;
  /** Ends every timer and the stream. */
  stop(): void;
}

export function createDeskActions(context: ActionContext): DeskActions {
  const { store } = context;
  const live: Live = new Live(context, () => refresh);
  const refresh = createRefresh(context, (reachable) => {
    live.noteReachable(reachable);
  });
  /** Whatever ends the session ends the stream, and whatever begins one opens it. */
  const unsubscribe = store.subscribe(() => {
    if (store.state().phase === 'working') live.start();
    else live.stop();
  });
  return {
    ...createSessionActions(context),
    ...createHandoffActions(context, refresh),
    ...createMessageActions(context, refresh),
    dispatch: store.dispatch,
    wake: () => {
      live.wake();
    },
    stop: () => {
      unsubscribe();
      live.stop();
    },
  };
}
