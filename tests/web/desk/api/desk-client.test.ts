import { createDeskClient, type DeskClient } from '../../../../web/desk/api/desk-client';
import { fromCitizen, MARIE, PASSWORD } from '../../../fakes/desk-fake';
import { startDeskFake, type RunningDeskFake } from '../../../fakes/desk-server';
import { cookieFetch } from '../console';

let desk: RunningDeskFake;
let client: DeskClient;

beforeEach(async () => {
  desk = await startDeskFake();
  client = createDeskClient(cookieFetch({ cookie: '' }), `${desk.url}/api/desk`);
});

afterEach(() => desk.close());

describe('the client of the desk’s interface', () => {
  it('signs in, finds its session again, and signs out', async () => {
    expect(await client.signIn('marie', PASSWORD)).toEqual(MARIE);
    expect(await client.readSession()).toEqual(MARIE);
    await client.signOut();
    await expect(client.readSession()).rejects.toMatchObject({ kind: 'signed-out' });
  });

  it('carries the session’s token on all that changes something', async () => {
    await client.signIn('marie', PASSWORD);
    const id = desk.fake.queueCitizen({ transcript: [fromCitizen('Hello')] });
    const { epoch } = await client.accept(id);
    const claim = { handoffId: id, epoch };
    await client.tellTyping(claim);
    const activityId = await client.send({ ...claim, text: 'Good morning', clientActivityId: 'x' });
    const { transcript } = await client.readHandoff(id);
    expect(transcript.find((activity) => activity.id === activityId)?.text).toBe('Good morning');
    expect((await client.close(claim, 'resolved')).state).toBe('closed');
    expect(desk.fake.closedAs.get(id)).toBe('resolved');
  });

  it('is refused without the token', async () => {
    const jar = { cookie: '' };
    await createDeskClient(cookieFetch(jar), `${desk.url}/api/desk`).signIn('marie', PASSWORD);
    const without = createDeskClient(cookieFetch(jar), `${desk.url}/api/desk`);
    const id = desk.fake.queueCitizen();
    await expect(without.accept(id)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('writes a message once that was sent twice under one id', async () => {
    await client.signIn('marie', PASSWORD);
    const id = desk.fake.queueCitizen();
    const { epoch } = await client.accept(id);
    const message = { handoffId: id, epoch, text: 'Once', clientActivityId: 'same' };
    expect(await client.send(message)).toBe(await client.send(message));
    expect(desk.fake.textsOf(id).filter((text) => text === 'Once')).toHaveLength(1);
  });

  it('gives a returned citizen back to the queue', async () => {
    await client.signIn('marie', PASSWORD);
    const id = desk.fake.queueCitizen();
    const { epoch } = await client.accept(id);
    await client.release({ handoffId: id, epoch });
    expect((await client.readQueue()).queued.map((handoff) => handoff.id)).toEqual([id]);
  });
});

describe('a refusal', () => {
  it('of the sign-in says how long to wait, where the service says so', async () => {
    const headers = { 'retry-after': '125' };
    desk.fake.refuseOnce(/POST \/session/, { status: 429, code: 'TooManyRequests', headers });
    await expect(client.signIn('marie', PASSWORD)).rejects.toMatchObject({
      kind: 'throttled',
      retryAfterSeconds: 125,
    });
  });

  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'missing'],
    [409, 'conflict'],
    [500, 'failed'],
  ])('with status %d is told as %s, with the service’s code', async (status, kind) => {
    desk.fake.refuseOnce(/GET \/queue/, { status, code: 'SomeCode' });
    await expect(client.readQueue()).rejects.toMatchObject({ kind, code: 'SomeCode' });
  });

  it('is told as unreachable where nobody answers', async () => {
    const nobody = createDeskClient(
      () => Promise.reject(new TypeError('fetch failed')),
      'http://127.0.0.1/api/desk',
    );
    await expect(nobody.readQueue()).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('is made of an answer that does not fit, too', async () => {
    const odd = createDeskClient(() => Promise.resolve(Response.json({ queued: 1 })), '');
    await expect(odd.readQueue()).rejects.toMatchObject({ kind: 'failed', code: 'UnreadableBody' });
    const page = createDeskClient(() => Promise.resolve(new Response('<html>')), '');
    await expect(page.readQueue()).rejects.toMatchObject({ kind: 'failed' });
  });
});
