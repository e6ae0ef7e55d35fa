import { eventually } from '../../fakes/eventually';
import { server, openPage, textsOf, storedItems, useFreshPages } from './chat-pages';

useFreshPages();

describe('opening', () => {
  test('sends nothing before a language is chosen', () => {
    const { chat } = openPage();
    expect(chat.state.phase).toBe('offer');
    expect(storedItems().size).toBe(0);
  });

  test.each(['en', 'fr'] as const)('starts at once where the page says %s', async (language) => {
    const { chat } = openPage(language);
    await eventually(() => textsOf(chat).includes(`Welcome in ${language}-CA`));
    expect(chat.state).toMatchObject({ phase: 'open', link: 'online', language });
  });

  test('says that it is trying, while the service is away, and starts when it is back', async () => {
    server.goAway();
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'reconnecting');
    server.comeBack();
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

  test('with a token that expired meanwhile, it goes on with a fresh one', async () => {
    const before = openPage('en').chat;
    before.say('passport');
    await eventually(() => textsOf(before).length === 3);
    before.close();
    server.expireTokens();

    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online' && textsOf(chat).length === 3);
    chat.say('again');
    await eventually(() => textsOf(chat).includes('You said again'));
    expect(server.refreshes).toHaveLength(1);
  });

  test('a renewal that fails on its way is tried again', async () => {
    const before = openPage('en').chat;
    await eventually(() => textsOf(before).length === 1);
    before.close();
    server.expireTokens();
    server.refuseNext(/tokens\/refresh$/, { status: 502 });

    const { chat, changes } = openPage('en');
    await eventually(() => chat.state.link === 'online' && textsOf(chat).length === 1);
    expect(changes.some(({ link }) => link === 'reconnecting')).toBe(true);
    expect(chat.state.phase).toBe('open');
  });

  test('a token that nobody renews any more (403) offers a new conversation', async () => {
    const before = openPage('en').chat;
    await eventually(() => textsOf(before).length === 1);
    before.close();
    server.forgetTokens();

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
    expect([...storedItems().values()]).toEqual(['{"language":"fr","page":"fr"}']);
  });

  test('damaged storage is taken for none', () => {
    storedItems().set('guichet.session', '{');
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
    server.goAway();
    await eventually(() => chat.state.link === 'reconnecting');
    server.comeBack();
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

describe('a token that expires while the page sleeps', () => {
  test('is renewed once by all that is sent on waking, and nothing is lost', async () => {
    const { chat, changes } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.expireTokens();
    // Both are refused before either has a fresh token.
    server.beforeRenewing = () => eventually(() => server.turnedAway === 2);
    chat.say('one');
    chat.say('two');
    await eventually(() =>
      ['You said one', 'You said two'].every((text) => textsOf(chat).includes(text)),
    );
    expect(server.refreshes).toHaveLength(1);
    expect(changes.every(({ phase }) => phase === 'open')).toBe(true);
  });

  test('is renewed by polling too', async () => {
    server.refusesSockets = true;
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.expireTokens();
    server.push({ text: 'Said while you were away' });
    await eventually(() => textsOf(chat).includes('Said while you were away'));
    expect(chat.state.phase).toBe('open');
  });

  test('is good for the stream again', async () => {
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.expireTokens();
    server.dropSockets();
    server.push({ text: 'Said while you were away' });
    await eventually(() => textsOf(chat).includes('Said while you were away'));
    await eventually(() => chat.state.link === 'online');
    expect(server.socketsOpened).toBe(2);
  });

  test('ends the conversation where it cannot be renewed', async () => {
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.forgetTokens();
    chat.say('passport');
    await eventually(() => chat.state.phase === 'expired');
  });

  test('of a conversation that is over does not open it again', async () => {
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.expireTokens();
    server.endAll();
    await eventually(() => chat.state.phase === 'expired');
  });
});
