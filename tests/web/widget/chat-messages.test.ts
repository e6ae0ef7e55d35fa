import { eventually } from '../../fakes/eventually';
import { server, openPage, textsOf, deliveriesOf, storedItems, useFreshPages } from './chat-pages';

useFreshPages();

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

describe('what the citizen is writing', () => {
  const accepted = { type: 'event', name: 'handoff.status', value: { state: 'accepted' } };
  const typings = () => server.received.filter(({ type }) => type === 'typing');

  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('is told to an agent, every three seconds at most', async () => {
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.push(accepted);
    await eventually(() => chat.state.handoff?.state === 'accepted');
    const now = jest.spyOn(Date, 'now').mockReturnValue(1_000_000);
    for (const milliseconds of [0, 1, 2_999, 3_000, 5_999]) {
      now.mockReturnValue(1_000_000 + milliseconds);
      chat.isWriting();
    }
    await eventually(() => typings().length === 2);
    chat.say('hello');
    await eventually(() => textsOf(chat).includes('You said hello'));
    expect(typings()).toMatchObject([
      { type: 'typing', from: { role: 'user' } },
      { type: 'typing', from: { role: 'user' } },
    ]);
  });

  test('is told to nobody while there is no agent', async () => {
    const { chat } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    chat.isWriting();
    server.push({ type: 'event', name: 'handoff.status', value: { state: 'queued' } });
    await eventually(() => chat.state.handoff?.state === 'queued');
    chat.isWriting();
    server.push(accepted);
    server.push({ type: 'event', name: 'handoff.status', value: { state: 'completed' } });
    await eventually(() => chat.state.handoff?.state === 'completed');
    chat.isWriting();
    chat.say('hello');
    await eventually(() => textsOf(chat).includes('You said hello'));
    expect(typings()).toEqual([]);
  });

  test('is no news to the citizen where it cannot be told', async () => {
    const { chat, changes } = openPage('en');
    await eventually(() => chat.state.link === 'online');
    server.push(accepted);
    await eventually(() => chat.state.handoff?.state === 'accepted');
    server.refuseNext(/POST .*\/activities$/, { status: 429, headers: { 'retry-after': '30' } });
    chat.isWriting();
    await eventually(() => server.refused === 1);
    chat.say('hello');
    await eventually(() => textsOf(chat).includes('You said hello'));
    expect(changes.every(({ throttledSeconds }) => throttledSeconds === 0)).toBe(true);
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
    expect([...storedItems().values()]).toEqual(['{"language":"en","page":"en"}']);
  });

  test('with erasure whose answer was lost can be tried again', async () => {
    const { chat } = openPage('en');
    await eventually(() => textsOf(chat).length === 1);
    server.refuseNext(/POST .*\/activities$/, { status: 502, afterWriting: true });
    expect(await chat.erase()).toBe(false);
    expect(await chat.erase()).toBe(true);
    expect(chat.state).toMatchObject({ phase: 'erased', entries: [] });
    expect([...storedItems().values()]).toEqual(['{"language":"en","page":"en"}']);
  });

  test('with erasure of what is already gone is done', async () => {
    const { chat } = openPage('en');
    await eventually(() => textsOf(chat).length === 1);
    server.endAll();
    await eventually(() => chat.state.phase === 'ended');
    expect(await chat.erase()).toBe(true);
    expect(chat.state.phase).toBe('erased');
  });

  test('with erasure of what can no longer be reached is not said to be done', async () => {
    const { chat } = openPage('en');
    await eventually(() => textsOf(chat).length === 1);
    server.forgetTokens();
    expect(await chat.erase()).toBe(false);
    expect(chat.state.phase).toBe('expired');
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
