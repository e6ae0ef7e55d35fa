import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../../server/app';
import { asGuichetError, errorBody } from '../../../server/http/error-response';
import { errorBodySchema } from '../../../server/contracts/direct-line';
import { Citizen } from '../../fakes/citizen';
import { AGENT_PASSWORD, TestService } from '../../fakes/service';
import { STORAGES } from '../../fakes/storage';

const NUL = '\0';

describe.each(STORAGES)('A request that does not fit, on $name,', (storage) => {
  let service: TestService;
  let citizen: Citizen;

  beforeAll(async () => {
    service = await TestService.start(storage);
    citizen = await Citizen.arrive(service.url, 'en');
  });

  afterAll(async () => {
    await service.stop();
  });

  /** The refusal's status and code; fails where the body is not that of every refusal. */
  async function refusalOf(answer: Promise<Response>) {
    const response = await answer;
    const { error } = errorBodySchema.parse(await response.json());
    expect(error.message).not.toMatch(/\n|node_modules|invalid byte/);
    return `${response.status} ${error.code}`;
  }

  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${service.url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${citizen.token}`, ...init.headers },
    });

  it.each([
    '/v3/directline/conversations/%E0%A4%A/activities',
    '/v3/directline/conversations/%/activities',
    '/api/desk/handoffs/%E0%A4%A',
  ])('by an address that cannot be decoded is refused: %s', async (path) => {
    expect(await refusalOf(call(path))).toMatch(/^400 /);
  });

  it.each([
    '/v3/directline/conversations/%00/activities',
    '/v3/directline/conversations/a%00b',
    '/api/desk/handoffs/%00',
    '/docs/%00',
  ])('by a NUL in the address is refused: %s', async (path) => {
    expect(await refusalOf(call(path))).toBe('400 BadArgument');
  });

  it('by an id that is too long is refused', async () => {
    const path = `/v3/directline/conversations/${'x'.repeat(4_000)}/activities`;
    expect(await refusalOf(call(path))).toBe('400 BadArgument');
  });

  it.each([
    ['from.id', { from: { id: NUL } }],
    ['type', { type: `message${NUL}` }],
    ['channelData.clientActivityID', { channelData: { clientActivityID: `a${NUL}` } }],
    ['channelData.clientActivityID', { channelData: { clientActivityID: 'x'.repeat(201) } }],
    ['id', { id: 'x'.repeat(300) }],
    ['replyToId', { replyToId: NUL }],
    ['conversation.id', { conversation: { id: 'x'.repeat(300) } }],
  ])('by its %s is refused, and the field is named', async (field, change) => {
    const response = await citizen.post({ type: 'message', text: 'hello', ...change });
    expect(response.status).toBe(400);
    expect(errorBodySchema.parse(await response.json()).error.message).toContain(`${field}: `);
  });

  it('by the id of its user is refused', async () => {
    const body = JSON.stringify({ user: { id: `a${NUL}` } });
    const headers = { 'content-type': 'application/json' };
    const answer = call('/v3/directline/tokens/generate', { method: 'POST', headers, body });
    expect(await refusalOf(answer)).toBe('400 BadArgument');
  });

  it.each([`agent${NUL}`, 'x'.repeat(101)])('by its user name is refused', async (username) => {
    const body = JSON.stringify({ username, password: AGENT_PASSWORD });
    const headers = { 'content-type': 'application/json' };
    const answer = call('/api/desk/session', { method: 'POST', headers, body });
    expect(await refusalOf(answer)).toBe('400 BadArgument');
  });

  it('by feedback on an id that no log can hold writes nothing', async () => {
    const value = { activityId: `a${NUL}`, rating: 'up' };
    await citizen.post({ type: 'event', name: 'guichet.feedback', value });
    const rows = await service.services.database.selectFrom('feedback').selectAll().execute();
    expect(rows).toEqual([]);
  });

  it.each([
    ['gzip', 'this is not compressed'],
    ['br', 'nor is this'],
    ['rot13', '{}'],
  ])('by a body that is not the %s it says is refused', async (encoding, body) => {
    const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
    const path = `/v3/directline/conversations/${citizen.conversationId}/activities`;
    expect(await refusalOf(call(path, { method: 'POST', headers, body }))).toMatch(/^4(00|15) /);
  });
});

describe('The log', () => {
  it('holds no error for what a client did wrong', async () => {
    const lines: string[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    const service = await TestService.start();
    const server = createApp({ ...service.services, logger }).handler.listen(0);
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const url = `http://127.0.0.1:${port}`;
    const json = { 'content-type': 'application/json' };
    const post = (headers: Record<string, string>, body: string) =>
      fetch(`${url}/v3/directline/tokens/generate`, {
        method: 'POST',
        headers: { ...json, ...headers },
        body,
      });
    await fetch(`${url}/api/desk/handoffs/%E0%A4%A`);
    await fetch(`${url}/v3/directline/conversations/%00`);
    await post({ 'content-encoding': 'gzip' }, 'not compressed');
    await post({}, '{"user": ');
    server.closeAllConnections();
    server.close();
    await service.stop();
    expect(lines).toEqual([]);
  });
});

describe('An error that nobody foresaw', () => {
  it.each([
    ['of a library', Object.assign(new Error('at /srv/secret.js'), { status: 401 })],
    ['of a database', Object.assign(new Error('relation "x" …'), { code: '42P01' })],
    ['that is no error', 'a string'],
    ['that says it is a success', Object.assign(new Error('fine'), { status: 200, expose: true })],
  ])('%s tells nothing of the inside', (_what, error) => {
    const ours = asGuichetError(error);
    expect(ours.status).toBe(500);
    expect(errorBody(ours).error).toEqual({
      code: 'ServiceError',
      message: 'Something went wrong on our side. Try again in a moment.',
    });
  });

  it('that is a refusal of the HTTP layer keeps its status, and not its words', () => {
    const error = Object.assign(new Error('/srv/secret'), { status: 416, expose: true });
    const ours = asGuichetError(error);
    expect(ours.status).toBe(416);
    expect(errorBody(ours).error.message).not.toContain('secret');
  });
});

describe('An upgrade whose address cannot be read', () => {
  it('is refused with 400', async () => {
    const service = await TestService.start();
    const { port } = new URL(service.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'GET // HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    await service.stop();
  });
});
