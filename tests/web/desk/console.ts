import { WebSocket } from 'ws';
import { createDeskActions, type DeskActions } from '../../../web/desk/actions/desk-actions';
import { createDeskClient } from '../../../web/desk/api/desk-client';
import type { Fetch } from '../../../web/desk/api/request';
import type { OpenSocket } from '../../../web/desk/api/desk-stream';
import { initialState, type DeskState } from '../../../web/desk/state/desk-state';
import { createStore } from '../../../web/desk/state/store';

/** A console without a page: what a browser does for it (cookies, sockets) is done here. */
export interface TestConsole {
  readonly actions: DeskActions;
  state(): DeskState;
  /** Resolves when the state is as wanted; the test's time limit ends the wait. */
  until(wanted: (state: DeskState) => boolean): Promise<void>;
}

/** Keeps the cookie of the session, as a browser does. */
export function cookieFetch(jar: { cookie: string }): Fetch {
  return async (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', jar.cookie);
    const response = await fetch(url, { ...init, headers });
    jar.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? jar.cookie;
    return response;
  };
}

function socketOf(url: string, jar: { readonly cookie: string }): OpenSocket {
  return (handlers) => {
    const socket = new WebSocket(url.replace('http', 'ws'), { headers: { cookie: jar.cookie } });
    socket.on('open', () => {
      handlers.onOpen();
    });
    socket.on('message', (data) => {
      handlers.onData(String(data));
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      handlers.onClose();
    });
    return () => {
      socket.close();
    };
  };
}

export function createTestConsole(url: string): TestConsole {
  const jar = { cookie: '' };
  const store = createStore(initialState({ language: 'en', shortcuts: true }));
  let ids = 0;
  const actions = createDeskActions({
    client: createDeskClient(cookieFetch(jar), `${url}/api/desk`),
    store,
    openSocket: socketOf(`${url}/api/desk/stream`, jar),
    pace: { pollMs: 60_000, typingEveryMs: 60_000, typingShownMs: 20, backoffMs: [5] },
    newId: () => `message-${(ids += 1)}`,
  });
  const until = (wanted: (state: DeskState) => boolean) =>
    new Promise<void>((resolve) => {
      const unsubscribe = store.subscribe(check);
      function check(): void {
        if (!wanted(store.state())) return;
        unsubscribe();
        resolve();
      }
      check();
    });
  return { actions, state: store.state, until };
}
