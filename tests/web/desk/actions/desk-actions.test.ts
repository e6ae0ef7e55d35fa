import { fromCitizen, PASSWORD } from '../../../fakes/desk-fake';
import { startDeskFake, type RunningDeskFake } from '../../../fakes/desk-server';
import { eventually } from '../../../fakes/eventually';
import { createTestConsole, type TestConsole } from '../console';

let desk: RunningDeskFake;
let console: TestConsole;

beforeEach(async () => {
  desk = await startDeskFake();
  console = createTestConsole(desk.url);
});

afterEach(async () => {
  console.actions.stop();
  await desk.close();
});

async function signIn(): Promise<void> {
  await console.actions.signIn('marie', PASSWORD);
  await console.until(({ queueKnown }) => queueKnown);
  await eventually(() => desk.fake.sockets.size === 1);
}

async function acceptCitizen(): Promise<string> {
  const id = desk.fake.queueCitizen({ transcript: [fromCitizen('Hello')] });
  await console.until(({ queued }) => queued.includes(id));
  await console.actions.accept(id);
  await console.until(({ conversations }) => conversations[id]?.transcript?.length === 2);
  return id;
}

function write(id: string, text: string): Promise<void> {
  console.actions.draft(id, text);
  return console.actions.send(id);
}

const conversation = (id: string) => console.state().conversations[id];

describe('signing in', () => {
  it('takes up the session that is still there, or asks for one', async () => {
    await console.actions.resume();
    expect(console.state()).toMatchObject({ phase: 'signing-in', signInProblem: null });
    await signIn();
    await console.actions.resume();
    expect(console.state().phase).toBe('working');
  });

  it('tells a wrong password, a throttled attempt and a failure apart', async () => {
    await console.actions.signIn('marie', 'guess');
    expect(console.state().signInProblem).toEqual({ kind: 'wrong' });
    const headers = { 'retry-after': '60' };
    desk.fake.refuseOnce(/POST \/session/, { status: 429, code: 'TooManyRequests', headers });
    await console.actions.signIn('marie', PASSWORD);
    expect(console.state().signInProblem).toEqual({ kind: 'throttled', seconds: 60 });
    desk.fake.refuseOnce(/POST \/session/, { status: 500, code: 'Failed' });
    await console.actions.signIn('marie', PASSWORD);
    expect(console.state().signInProblem).toEqual({ kind: 'failed' });
  });

  it('ends with the stream closed and nothing kept', async () => {
    await signIn();
    await console.actions.signOut();
    expect(console.state()).toMatchObject({ phase: 'signing-in', agent: null });
    await eventually(() => desk.fake.sockets.size === 0);
  });
});

describe('the queue', () => {
  it('shows a citizen as soon as they wait', async () => {
    await signIn();
    const id = desk.fake.queueCitizen();
    await console.until(({ queued }) => queued.includes(id));
  });

  it('says that another agent was first, and is up to date again', async () => {
    await signIn();
    const id = desk.fake.queueCitizen();
    await console.until(({ queued }) => queued.includes(id));
    desk.fake.takeElsewhere(id);
    await console.actions.accept(id);
    expect(console.state()).toMatchObject({
      notice: { tone: 'problem', text: 'takenByOther' },
      queued: [],
      mine: [],
      busy: [],
    });
  });

  it('says so when the service does not allow it', async () => {
    await signIn();
    const id = desk.fake.queueCitizen();
    desk.fake.refuseOnce(/accept/, { status: 403, code: 'Forbidden' });
    await console.actions.accept(id);
    expect(console.state()).toMatchObject({ phase: 'working', notice: { text: 'forbidden' } });
  });
});

describe('a conversation', () => {
  it('goes in both directions', async () => {
    await signIn();
    const id = await acceptCitizen();
    await write(id, '  Good morning  ');
    desk.fake.citizenSays(id, 'Thank you');
    await console.until(() => conversation(id)?.transcript?.at(-1)?.text === 'Thank you');
    expect(desk.fake.textsOf(id)).toEqual(['Hello', undefined, 'Good morning', 'Thank you']);
    expect(conversation(id)?.outgoing).toEqual([]);
  });

  it('keeps the order of messages that were sent in one breath', async () => {
    await signIn();
    const id = await acceptCitizen();
    await Promise.all(['1', '2', '3', '4'].map((text) => write(id, text)));
    expect(desk.fake.textsOf(id).slice(2)).toEqual(['1', '2', '3', '4']);
  });

  it('tells the citizen once in a while that the agent is typing', async () => {
    await signIn();
    const id = await acceptCitizen();
    ['H', 'He', 'Hel'].forEach((text) => {
      console.actions.draft(id, text);
    });
    const typed = () => desk.fake.requests.filter(({ path }) => path.endsWith('/typing'));
    await eventually(() => typed().length > 0);
    expect(typed()).toHaveLength(1);
  });

  it('shows for a moment that the citizen is typing', async () => {
    await signIn();
    const id = await acceptCitizen();
    desk.fake.citizenTypes(id);
    await console.until(() => conversation(id)?.citizenTyping === true);
    await console.until(() => conversation(id)?.citizenTyping === false);
  });

  it('keeps a message that failed, and sends it again under the same id', async () => {
    await signIn();
    const id = await acceptCitizen();
    desk.fake.refuseOnce(/messages/, { status: 503, code: 'Failed' });
    await write(id, 'Try me');
    expect(conversation(id)?.outgoing).toMatchObject([{ status: 'failed', text: 'Try me' }]);
    expect(console.state().notice?.text).toBe('failed');
    await console.actions.retry(id, 'message-1');
    const sent = desk.fake.requests.filter(({ path }) => path.endsWith('/messages'));
    expect(sent.map(({ body }) => body)).toMatchObject([
      { clientActivityId: 'message-1' },
      { clientActivityId: 'message-1' },
    ]);
    await console.until(() => conversation(id)?.outgoing.length === 0);
  });

  it('says that it is no longer the agent’s, and keeps what they typed', async () => {
    await signIn();
    const id = await acceptCitizen();
    desk.fake.takeElsewhere(id);
    await write(id, 'Too late');
    expect(console.state()).toMatchObject({ notice: { text: 'noLongerYours' }, mine: [] });
    expect(conversation(id)?.outgoing).toMatchObject([{ status: 'failed', text: 'Too late' }]);
    expect(desk.fake.textsOf(id)).not.toContain('Too late');
  });

  it('does not send what is empty or longer than the service takes', async () => {
    await signIn();
    const id = await acceptCitizen();
    await write(id, '   ');
    await write(id, 'a'.repeat(4001));
    expect(desk.fake.requests.some(({ path }) => path.endsWith('/messages'))).toBe(false);
    expect(conversation(id)?.draft).toHaveLength(4001);
  });

  it('ends with how it ended', async () => {
    await signIn();
    const id = await acceptCitizen();
    await console.actions.close(id, 'referred');
    expect(desk.fake.closedAs.get(id)).toBe('referred');
    expect(console.state()).toMatchObject({ mine: [], selected: null, notice: { text: 'closed' } });
  });

  it('goes back to the queue', async () => {
    await signIn();
    const id = await acceptCitizen();
    await console.actions.release(id);
    expect(console.state()).toMatchObject({ mine: [], queued: [id], notice: { text: 'returned' } });
  });

  it('says so when it ends by itself', async () => {
    await signIn();
    const id = await acceptCitizen();
    // A wake-up that is sent before the stream is open reaches nobody.
    await eventually(() => desk.fake.sockets.size > 0);
    desk.fake.change(id, { state: 'abandoned' });
    desk.fake.tell({ type: 'queue' });
    await console.until(({ notice }) => notice?.text === 'noLongerHeld');
    await console.until(({ handoffs }) => handoffs[id]?.state === 'abandoned');
  });
});

describe('a lost connection', () => {
  it('is shown, and what was missed is there after it', async () => {
    await signIn();
    const id = await acceptCitizen();
    desk.fake.refuseSockets = true;
    desk.fake.dropSockets();
    await console.until(({ online }) => !online);
    desk.fake.citizenSays(id, 'Are you there?');
    desk.fake.refuseSockets = false;
    await console.until(({ online }) => online);
    await console.until(() => conversation(id)?.transcript?.at(-1)?.text === 'Are you there?');
  });

  it('does not keep the agent’s message from being shown', async () => {
    await signIn();
    const id = await acceptCitizen();
    desk.fake.refuseSockets = true;
    desk.fake.dropSockets();
    await console.until(({ online }) => !online);
    await write(id, 'I am here');
    expect(conversation(id)?.transcript?.at(-1)?.text).toBe('I am here');
  });
});

describe('a session that ends during work', () => {
  it('leads to the sign-in page, and back to what was typed', async () => {
    await signIn();
    const id = await acceptCitizen();
    desk.fake.endSessions();
    await write(id, 'Not lost');
    expect(console.state()).toMatchObject({
      phase: 'signing-in',
      signInProblem: { kind: 'ended' },
    });
    await console.actions.signIn('marie', PASSWORD);
    expect(console.state()).toMatchObject({ phase: 'working', selected: id });
    await console.actions.retry(id, 'message-1');
    expect(desk.fake.textsOf(id)).toContain('Not lost');
  });

  it('comes to light by the stream, too', async () => {
    await signIn();
    desk.fake.endSessions();
    desk.fake.dropSockets();
    await console.until(({ phase }) => phase === 'signing-in');
  });
});
