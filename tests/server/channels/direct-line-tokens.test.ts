import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Citizen, spoken } from '../../fakes/citizen';
import { DeskAgent } from '../../fakes/desk-agent';
import { TestService } from '../../fakes/service';
import { STORAGES } from '../../fakes/storage';

const MINUTES = 60;
const HOURS = 3_600;
const WAITED_TOO_LONG = 25 * HOURS;

const grantSchema = z.object({ token: z.string(), conversationId: z.string() });

describe.each(STORAGES)('A token that has expired, on $name,', (storage) => {
  let service: TestService;
  let citizen: Citizen;

  beforeAll(async () => {
    service = await TestService.start(storage);
  });

  beforeEach(async () => {
    citizen = await Citizen.arrive(service.url, 'en');
  });

  afterAll(async () => {
    await service.stop();
  });

  const refresh = (token = citizen.token) =>
    fetch(`${service.url}/v3/directline/tokens/refresh`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });

  it('opens nothing, and can be renewed', async () => {
    service.clock.advance(31 * MINUTES);
    const path = `/conversations/${citizen.conversationId}`;
    for (const refused of [
      await citizen.post({ type: 'message', text: 'hello' }),
      await citizen.call('GET', path),
      await citizen.call('GET', `${path}/activities`),
      await citizen.call('POST', '/conversations', {}),
    ]) {
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ error: { code: 'TokenExpired' } });
    }
    const renewed = grantSchema.parse(await (await refresh()).json());
    expect(renewed.conversationId).toBe(citizen.conversationId);
    const back = citizen.with(renewed.token);
    expect(spoken(await back.say('hello')).length).toBeGreaterThan(0);
  });

  it('gives a citizen whose phone slept the place in the queue again', async () => {
    await citizen.say('I want to talk to a person');
    service.clock.advance(5 * HOURS);
    const { token } = grantSchema.parse(await (await refresh()).json());
    const agent = await DeskAgent.signIn(service.url);
    const { queued } = await agent.queue();
    const mine = queued.find(({ conversationId }) => conversationId === citizen.conversationId);
    const { id, epoch } = await agent.accept(mine?.id ?? '');
    const message = { epoch, text: 'Hello, Marie here', clientActivityId: randomUUID() };
    await agent.call('POST', `/handoffs/${id}/messages`, message);
    const { activities } = await citizen.with(token).read();
    expect(spoken(activities, 'agent')).toEqual(['Hello, Marie here']);
  });

  it('is not renewed after a day', async () => {
    service.clock.advance(WAITED_TOO_LONG);
    const refused = await refresh();
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ error: { code: 'TokenExpired' } });
  });

  it.each([
    ['ended', {}],
    ['erased', { erase: true }],
  ])('is not renewed where its conversation has been %s', async (_how, value) => {
    await citizen.post({ type: 'endOfConversation', value });
    service.clock.advance(31 * MINUTES);
    const refused = await refresh();
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ error: { code: 'TokenExpired' } });
  });

  it('is not renewed where nothing was ever begun with it', async () => {
    const generated = await fetch(`${service.url}/v3/directline/tokens/generate`, {
      method: 'POST',
    });
    const { token } = grantSchema.parse(await generated.json());
    service.clock.advance(31 * MINUTES);
    expect((await refresh(token)).status).toBe(403);
  });

  it('is not renewed where somebody changed it', async () => {
    service.clock.advance(31 * MINUTES);
    const refused = await refresh(citizen.token.replace(/.{5}$/, 'AAAAA'));
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ error: { code: 'BadToken' } });
  });

  it('opens no stream', async () => {
    service.clock.advance(31 * MINUTES);
    await expect(citizen.nextOnStream(service.url, '0')).rejects.toThrow('403');
  });
});
