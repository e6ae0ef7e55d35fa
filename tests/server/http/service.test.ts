import { createApp } from '../../../server/app';
import { Citizen } from '../../fakes/citizen';
import { TestService } from '../../fakes/service';

describe('The service', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await TestService.start();
  });

  afterAll(async () => {
    await service.stop();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${service.url}${path}`, { headers });

  it('says that it is alive and ready', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/readyz')).json()).toMatchObject({ status: 'ready' });
  });

  it('is not ready any more once it drains', async () => {
    const { handler } = createApp(service.services, () => false);
    const server = handler.listen(0);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    server.close();
  });

  it('counts turns by outcome and language, and who waits, without a word of theirs', async () => {
    const citizen = await Citizen.arrive(service.url, 'fr');
    await citizen.say('je veux parler à quelqu’un');
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toMatch(/guichet_turns_total{outcome="escalated_requested",language="fr"} 1/);
    expect(metrics).toMatch(/guichet_handoffs_waiting{language="fr"} 1/);
    expect(metrics).not.toContain('quelqu');
  });

  it.each([
    ['en', 'how do I register a trademark', 'trademark'],
    ['fr', 'comment faire breveter mon invention', 'breveter'],
  ] as const)(
    'counts what the assistant noticed as it called an agent, in %s, by its code',
    async (language, question, word) => {
      const citizen = await Citizen.arrive(service.url, language);
      await citizen.say(question);
      const metrics = await (await get('/metrics')).text();
      const counted = `guichet_handoff_reasons_total{reason="\\w+",language="${language}"} 1`;
      expect(metrics).toMatch(new RegExp(counted));
      expect(metrics).not.toContain(word);
    },
  );

  it.each([
    ['fr-CA,fr;q=0.9', 'fr'],
    ['en-CA', 'en'],
    ['es,fr;q=0.5', 'fr'],
    ['ja', 'en'],
  ])('opens its home page for %s in %s', async (accepted, language) => {
    const page = await (await get('/', { 'accept-language': accepted })).text();
    expect(page).toContain(`<html lang="${language}"`);
  });

  it.each([
    ['/nowhere', 'fr-CA', 'fr'],
    ['/nowhere', 'en-CA', 'en'],
    ['/fr/nowhere', 'en-CA', 'fr'],
  ])('says in a page that %s does not exist, for %s in %s first', async (path, accepted, first) => {
    const headers = { accept: 'text/html,*/*;q=0.8', 'accept-language': accepted };
    const answer = await get(path, headers);
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain(`<html lang="${first}"`);
    expect(page).toContain('We could not find that page');
    expect(page).toContain('Cette page est introuvable');
  });

  it('says to a program that an address does not exist', async () => {
    const answer = await get('/nowhere', { accept: '*/*' });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'NotFound' } });
  });

  it('lets a page load nothing from elsewhere', async () => {
    const policy = (await get('/en')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('lets no site call Direct Line that was not allowed', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    const response = await get('/v3/directline/conversations/one/activities', headers);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('keeps conversations out of every cache', async () => {
    const response = await get('/v3/directline/conversations/one/activities');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('answers an address that it does not have with a body that says so', async () => {
    const response = await get('/nowhere');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'NotFound' } });
  });
});
