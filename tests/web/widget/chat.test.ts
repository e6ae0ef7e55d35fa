import { DirectLineClient } from '../../../web/widget/connection/direct-line-client';
import { SessionStorage, type SessionStore } from '../../../web/widget/connection/saved-session';
import type { ChatState } from '../../../web/widget/state/chat-state';
import { Chat } from '../../../web/widget/state/chat';
import { FakeDirectLineServer } from '../../fakes/direct-line-server';
import { eventually } from '../../fakes/eventually';
import { openNodeSocket } from './node-socket';

class MemoryStore implements SessionStore {
  readonly items = new Map<string, string>();

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
}

const server = new FakeDirectLineServer();
const chats: Chat[] = [];
let store: MemoryStore;

/** A chat in a page of its own; `changes` are all the states that it showed. */
function openPage(language?: 'en' | 'fr') {
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

function textsOf({ state }: Chat): string[] {
  return state.entries.map(({ text }) => text);
}

function deliveriesOf({ state }: Chat): string[] {
  return state.entries.flatMap((entry) => (entry.author === 'citizen' ? [entry.delivery] : []));
}

beforeEach(async () => {
  store = new MemoryStore();
  Object.assign(server, {
    refusesSockets: false,
    expiresInSeconds: 1800,
    socketsOpened: 0,
    polls: 0,
  });
  server.received.length = 0;
  server.refreshes.length = 0;
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

describe('opening', () => {
  test('sends nothing before a language is chosen', () => {
    const { chat } = openPage();
    expect(chat.state.phase).toBe('offer');
    expect(store.items.size).toBe(0);
  });

  test.each(['en', 'fr'] as const)('starts at once where the page says %s', async (language) => {
    const { chat } = openPage(language);
    await eventually(() => textsOf(chat).includes(`Welcome in ${language}-CA`));
    expect(chat.state).toMatchObject({ phase: 'open', link: 'online', language });
  });

  test('says that it is trying, while the service is away, and starts when it is back', async () => {
    await server.stop();
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'reconnecting');
    await server.start();
    await eventually(() => textsOf(chat).length === 1);
    expect(chat.state.link).toBe('online');
  });

  test('keeps a question that is asked before the connection stands', async () => {
    const { chat } = openPage('en');
    chat.say('passport');
    await eventually(() => textsOf(chat).length === 3);
    expect(textsOf(chat)).toEqual(['Welcome in en-CA', 'passport', 'You said passport']);
  });
});

describe('after a reload', () => {
  test('the whole conversation is there again, and goes on', async () => {
    const before = openPage('fr').chat;
    before.say('passeport');
    await eventually(() => textsOf(before).length === 3);
    before.close();

    const { chat } = openPage('fr');
    await eventually(() => textsOf(chat).length === 3);
    expect(textsOf(chat)).toEqual(textsOf(before));
    expect(chat.state.language).toBe('fr');
    chat.say('encore');
    await eventually(() => textsOf(chat).includes('You said encore'));
  });

  test('in the page of the other language, the conversation goes on in that one', async () => {
    const before = openPage('en').chat;
    await eventually(() => textsOf(before).length === 1);
    before.close();

    const { chat } = openPage('fr');
    await eventually(() => server.received.length === 1);
    expect(server.received[0]).toMatchObject({ name: 'guichet.language', value: 'fr' });
    await eventually(() => textsOf(chat).length === 1);
    expect(chat.state.language).toBe('fr');
  });

  test('an expired token (403) offers a new conversation', async () => {
    const before = openPage('en').chat;
    await eventually(() => textsOf(before).length === 1);
    before.close();
    server.expireTokens();

    const { chat } = openPage('en');
    await eventually(() => chat.state.phase === 'expired');
    chat.start('en');
    await eventually(() => textsOf(chat).length === 1);
    expect(chat.state.phase).toBe('open');
  });

  test('an ended conversation (404) offers a new one, and is forgotten', async () => {
    const before = openPage('fr').chat;
    await eventually(() => textsOf(before).length === 1);
    before.close();
    server.endAll();

    const { chat } = openPage('fr');
    await eventually(() => chat.state.phase === 'ended');
    expect([...store.items.values()]).toEqual(['{"language":"fr","page":"fr"}']);
  });

  test('damaged storage is taken for none', () => {
    store.setItem('guichet.session', '{');
    expect(openPage().chat.state.phase).toBe('offer');
  });
});

describe('a lost connection', () => {
  test('is told, mended, and nothing that was said meanwhile is missing', async () => {
    const { chat, changes } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.dropSockets();
    server.push({ text: 'Said while you were away' });
    await eventually(() => textsOf(chat).includes('Said while you were away'));
    expect(changes.some(({ link }) => link === 'reconnecting')).toBe(true);
    await eventually(() => chat.state.link === 'online');
    expect(textsOf(chat)).toEqual(['Welcome in en-CA', 'Said while you were away']);
  });

  test('outlasts a restart of the service', async () => {
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    await server.stop();
    await eventually(() => chat.state.link === 'reconnecting');
    await server.start();
    await eventually(() => chat.state.link === 'online');
    chat.say('still there');
    await eventually(() => textsOf(chat).includes('You said still there'));
  });

  test('without any WebSocket, the conversation goes on by polling', async () => {
    server.refusesSockets = true;
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    chat.say('passport');
    await eventually(() => textsOf(chat).includes('You said passport'));
    expect(server.socketsOpened).toBe(0);
    expect(server.polls).toBeGreaterThan(0);
  });

  test('a poll that finds the conversation ended says so', async () => {
    server.refusesSockets = true;
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.endAll();
    await eventually(() => chat.state.phase === 'ended');
  });
});

describe('a message that fails', () => {
  const POST = /POST .*\/activities$/;

  test('can be tried again by the same id, and is written once', async () => {
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.refuseNext(POST, { status: 502 });
    chat.say('passport');
    await eventually(() => deliveriesOf(chat)[0] === 'failed');

    chat.retry(chat.state.entries.at(-1)!.id);
    await eventually(() => textsOf(chat).includes('You said passport'));
    expect(deliveriesOf(chat)).toEqual(['sent']);
  });

  test('only in its answer counts as sent, and a retry does no harm', async () => {
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.refuseNext(POST, { status: 502, afterWriting: true });
    chat.say('passport');
    await eventually(() => textsOf(chat).includes('You said passport'));
    chat.retry(chat.state.entries.find(({ author }) => author === 'citizen')!.id);
    await eventually(() => server.received.length === 2);

    const [first, second] = server.received.map(({ channelData }) => channelData?.clientActivityID);
    expect(second).toBe(first);
    expect(textsOf(chat)).toEqual(['Welcome in en-CA', 'passport', 'You said passport']);
    expect(deliveriesOf(chat)).toEqual(['sent']);
  });

  test('for being one of too many (429) waits as long as it is told, then goes out', async () => {
    const { chat, changes } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.refuseNext(POST, { status: 429, headers: { 'retry-after': '0.05' } });
    chat.say('passport');
    await eventually(() => textsOf(chat).includes('You said passport'));
    expect(changes.some(({ throttledSeconds }) => throttledSeconds === 0.05)).toBe(true);
    expect(chat.state.throttledSeconds).toBe(0);
  });

  test.each([
    [403, 'expired'],
    [404, 'ended'],
  ])('with %d closes the conversation as %s', async (status, phase) => {
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.refuseNext(POST, { status });
    chat.say('passport');
    await eventually(() => chat.state.phase === phase);
    expect(deliveriesOf(chat)).toContain('failed');
  });
});

test('the token is renewed before it expires, and serves from then on', async () => {
  server.expiresInSeconds = 0.05;
  const { chat } = openPage('en');
  await eventually(() => server.refreshes.length >= 2);
  chat.say('passport');
  await eventually(() => textsOf(chat).includes('You said passport'));
  expect(new Set(server.refreshes).size).toBe(server.refreshes.length);
});

describe('what is sent besides words', () => {
  test('a switch of language', async () => {
    const { chat } = openPage('en');
    chat.switchLanguage('fr');
    await eventually(() => server.received.length === 1);
    expect(server.received[0]).toMatchObject({
      type: 'event',
      name: 'guichet.language',
      value: 'fr',
      locale: 'fr-CA',
    });
  });

  test('a rating', async () => {
    const { chat } = openPage('en');
    chat.rate({ activityId: '1', rating: 'down', reason: 'wrong' });
    await eventually(() => server.received.length === 1);
    expect(server.received[0]).toMatchObject({
      name: 'guichet.feedback',
      value: { activityId: '1', rating: 'down', reason: 'wrong' },
    });
  });

  test('the wish to leave the line', async () => {
    const { chat } = openPage('en');
    chat.cancelHandoff();
    await eventually(() => server.received.length === 1);
    expect(server.received[0]).toMatchObject({ name: 'guichet.handoff.cancel' });
  });
});

describe('ending', () => {
  test('with erasure leaves nothing on the screen or in the tab', async () => {
    const { chat } = openPage('en');
    chat.say('passport');
    await eventually(() => textsOf(chat).length === 3);
    expect(await chat.erase()).toBe(true);
    expect(server.received.at(-1)).toMatchObject({
      type: 'endOfConversation',
      value: { erase: true },
    });
    expect(chat.state).toMatchObject({ phase: 'erased', entries: [] });
    expect([...store.items.values()]).toEqual(['{"language":"en","page":"en"}']);
  });

  test('with erasure that fails keeps everything', async () => {
    const { chat } = openPage('en');
    await eventually(() => textsOf(chat).length === 1);
    server.refuseNext(/POST .*\/activities$/, { status: 500 });
    expect(await chat.erase()).toBe(false);
    expect(chat.state.phase).toBe('open');
  });

  test('to start over ends the old conversation and begins another', async () => {
    const { chat } = openPage('en');
    chat.say('passport');
    await eventually(() => textsOf(chat).length === 3);
    chat.restart();
    await eventually(() => textsOf(chat).length === 1);
    await eventually(() => server.received.length === 2);
    expect(server.received[1]).toMatchObject({ type: 'endOfConversation' });
    expect(chat.state.phase).toBe('open');
  });
});
