import type { DeskEvent, EventData, EventName } from './desk-event';
import type { DeskState } from './desk-state';
import { reduce } from './reduce';

/** Says that something happened. */
export type Dispatch = <Name extends EventName>(type: Name, data: EventData[Name]) => void;

export interface DeskStore {
  state(): DeskState;
  readonly dispatch: Dispatch;
  /** Calls back after each change, and gives the function that ends it. */
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: DeskState): DeskStore {
  let current = initial;
  const listeners = new Set<() => void>();
  const dispatch: Dispatch = (type, data) => {
    const event: DeskEvent<typeof type> = { type, data };
    const next = reduce(current, event);
    if (next === current) return;
    current = next;
    listeners.forEach((listener) => {
      listener();
    });
  };
  return {
    state: () => current,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
