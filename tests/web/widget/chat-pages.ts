import { DirectLineClient } from '../../../web/widget/connection/direct-line-client';
import { SessionStorage, type SessionStore } from '../../../web/widget/connection/saved-session';
import type { ChatState } from '../../../web/widget/state/chat-state';
import { Chat } from '../../../web/widget/state/chat';
import { FakeDirectLineServer } from '../../fakes/direct-line-server';
import { openNodeSocket } from './node-socket';

export class MemoryStore implements SessionStore {
  readonly items = new Map<string, string>();

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
}

export let server: FakeDirectLineServer;
const chats: Chat[] = [];
let store: MemoryStore;

/** What the page's storage holds now. */
export function storedItems(): Map<string, string> {
  return store.items;
}

/** A chat in a page of its own; `changes` are all the states that it showed. */
export function openPage(language?: 'en' | 'fr') {
  const changes: ChatState[] = [];
  const chat = new Chat({
    client: new DirectLineClient(server.url),
    openSocket: openNodeSocket,
    storage: new SessionStorage(() => store),
    language: 'en',
    backoffMs: [10],
    pollMs: 10,
    onChange: (state) => changes.push(state),
  });
  chats.push(chat);
  chat.open(language);
  return { chat, changes };
}

export function textsOf({ state }: Chat): string[] {
  return state.entries.map(({ text }) => text);
}

export function deliveriesOf({ state }: Chat): string[] {
  return state.entries.flatMap((entry) => (entry.author === 'citizen' ? [entry.delivery] : []));
}

/** Each test has a server, a storage and pages of its own. */
export function useFreshPages(): void {
  beforeEach(async () => {
    store = new MemoryStore();
    server = new FakeDirectLineServer();
    server.welcome = (push, locale) => {
      push({ text: `Welcome in ${locale}` });
    };
    server.script = (activity, push) => {
      if (activity.type === 'message') push({ text: `You said ${activity.text ?? ''}` });
    };
    await server.start();
  });

  afterEach(async () => {
    for (const chat of chats.splice(0)) chat.close();
    await server.stop();
  });
}
