import { DeskAgent } from '../../fakes/desk-agent';
import { AGENT_PASSWORD, TestService } from '../../fakes/service';

describe('Signing in', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await TestService.start();
  });

  afterAll(async () => {
    await service.stop();
  });

  async function signIn(username: string, password: string): Promise<Response> {
    return fetch(`${service.url}/api/desk/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
  }

  it('keeps the cookie from scripts and from other sites', async () => {
    const cookie = (await signIn('agent', AGENT_PASSWORD)).headers.get('set-cookie');
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
  });

  it('answers a wrong name and a wrong password alike', async () => {
    const wrongName = await signIn('nobody', AGENT_PASSWORD);
    const wrongPassword = await signIn('agent', 'a wrong password');
    expect([wrongName.status, wrongPassword.status]).toEqual([401, 401]);
    expect(await wrongName.json()).toEqual(await wrongPassword.json());
  });

  it('asks for a sign-in before anything else', async () => {
    expect((await fetch(`${service.url}/api/desk/queue`)).status).toBe(401);
  });

  it('refuses a write without the session’s own token', async () => {
    const { cookie } = await DeskAgent.signIn(service.url);
    const response = await fetch(`${service.url}/api/desk/session`, {
      method: 'DELETE',
      headers: { cookie },
    });
    expect(response.status).toBe(403);
  });

  it('ends with signing out', async () => {
    const agent = await DeskAgent.signIn(service.url);
    expect((await agent.call('DELETE', '/session')).status).toBe(204);
    expect((await agent.call('GET', '/queue')).status).toBe(401);
  });

  it('gives an editor no sight of citizens’ conversations', async () => {
    await service.services.agents.add({
      username: 'editor',
      displayName: 'Marie',
      password: AGENT_PASSWORD,
      role: 'editor',
      languages: ['fr'],
    });
    const editor = await DeskAgent.signIn(service.url, 'editor');
    expect((await editor.call('GET', '/session')).status).toBe(200);
    expect((await editor.call('GET', '/queue')).status).toBe(403);
    expect((await editor.call('POST', '/handoffs/any/accept', {})).status).toBe(403);
  });

  it('slows down whoever guesses', async () => {
    const statuses = new Set<number>();
    for (let attempt = 0; attempt < 25; attempt += 1) {
      statuses.add((await signIn('agent', `guess number ${attempt}`)).status);
    }
    expect(statuses).toContain(429);
    const refused = await signIn('agent', 'one more guess');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
