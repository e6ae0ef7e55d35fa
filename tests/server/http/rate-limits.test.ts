import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { json, type RequestHandler } from 'express';
import { Forbidden } from '../../../server/errors';
import { sendErrors } from '../../../server/http/error-response';
import {
  limitAddress,
  limitCalls,
  limitConversations,
  limitRenewals,
  limitSignIns,
} from '../../../server/http/rate-limits';
import { createLogger } from '../../../server/logger';

/** Thousands of requests take long beside other tests. */
jest.setTimeout(240_000);

const servers: Server[] = [];

/** One path behind a limit; it answers with the status that `x-answer` asks for, else 200. */
async function serve(limit: RequestHandler): Promise<string> {
  const app = express();
  app.set('trust proxy', 1);
  app.use(json());
  app.post('/', limit, (request, response) => {
    response.sendStatus(Number(request.get('x-answer') ?? '200'));
  });
  app.use(sendErrors(createLogger('silent')));
  const server = createServer(app).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The time that is counted does not pass, however slow the machine is. */
beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.now());
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Attempt {
  readonly from?: string;
  readonly conversation?: string;
  readonly username?: string;
  readonly answer?: number;
}

function attempt(url: string, { from, conversation, username, answer }: Attempt) {
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': from ?? '192.0.2.1',
      'x-conversation': conversation ?? 'one',
      'x-answer': String(answer ?? 200),
    },
    body: JSON.stringify(username === undefined ? {} : { username, password: 'a guess' }),
  });
}

/** How many of `times` equal attempts pass the limit. */
async function passing(url: string, times: number, what: Attempt): Promise<number> {
  let passed = 0;
  for (let begun = 0; begun < times; begun += 50) {
    const batch = Array.from({ length: Math.min(50, times - begun) }, () => attempt(url, what));
    const statuses = (await Promise.all(batch)).map(({ status }) => status);
    passed += statuses.filter((status) => status !== 429).length;
  }
  return passed;
}

const conversationOf = async (request: express.Request) => request.get('x-conversation') ?? '';

describe('A limit', () => {
  it('refuses with the body of every refusal, and says in seconds how long to wait', async () => {
    const url = await serve(limitConversations());
    expect(await passing(url, 310, {})).toBe(300);
    const refused = await attempt(url, {});
    expect(refused.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    expect(await refused.json()).toEqual({
      error: {
        code: 'TooManyRequests',
        message: 'Too many requests: wait as long as Retry-After says.',
      },
    });
  });

  it.each([
    ['calls', limitCalls, 240],
    ['renewals', limitRenewals, 60],
  ])('of %s counts by conversation, not by the address they share', async (_what, limit, most) => {
    const url = await serve(limit(conversationOf));
    expect(await passing(url, most + 10, { conversation: 'one' })).toBe(most);
    expect(await passing(url, 10, { conversation: 'two' })).toBe(10);
  });

  it('of a conversation refuses with the reason for which there is none', async () => {
    const url = await serve(limitCalls(() => Promise.reject(new Forbidden('No token.'))));
    expect((await attempt(url, {})).status).toBe(403);
  });

  it('of an address lets a whole office through, and still ends', async () => {
    const url = await serve(limitAddress());
    expect(await passing(url, 6_010, {})).toBe(6_000);
    expect((await attempt(url, { from: '192.0.2.2' })).status).toBe(200);
  });

  it('takes the addresses of one IPv6 network for one, and IPv4 for itself', async () => {
    const url = await serve(limitConversations());
    expect(await passing(url, 300, { from: '2001:db8:0:7::1' })).toBe(300);
    expect((await attempt(url, { from: '2001:db8:0:7:ffff::2' })).status).toBe(429);
    expect((await attempt(url, { from: '2001:db8:0:8::1' })).status).toBe(200);
    expect(await passing(url, 300, { from: '::ffff:192.0.2.1' })).toBe(300);
    expect((await attempt(url, { from: '192.0.2.1' })).status).toBe(429);
    expect((await attempt(url, { from: '192.0.2.2' })).status).toBe(200);
  });
});

describe('The limit of sign-ins', () => {
  const wrong = { answer: 401 };

  it('stops one person’s wrong guesses, and nobody else at that address', async () => {
    const url = await serve(limitSignIns());
    expect(await passing(url, 500, { username: 'marie', ...wrong })).toBe(20);
    expect((await attempt(url, { username: 'Marie' })).status).toBe(429);
    expect((await attempt(url, { username: 'alex' })).status).toBe(200);
    expect((await attempt(url, { username: 'marie', from: '192.0.2.2' })).status).toBe(200);
  });

  it('does not count sign-ins that succeed', async () => {
    const url = await serve(limitSignIns());
    expect(await passing(url, 250, { username: 'marie' })).toBe(250);
  });

  it('ends at 200 failures of one address, whatever the names', async () => {
    const url = await serve(limitSignIns());
    for (let person = 0; person < 10; person += 1) {
      await passing(url, 20, { username: `person ${person}`, ...wrong });
    }
    expect((await attempt(url, { username: 'another' })).status).toBe(429);
    expect((await attempt(url, { username: 'another', from: '192.0.2.2' })).status).toBe(200);
  });

  it.each([[undefined], ['x'.repeat(5_000)]])(
    'counts attempts whose name cannot be read together',
    async (username) => {
      const url = await serve(limitSignIns());
      const refused = { answer: 400, ...(username !== undefined && { username }) };
      expect(await passing(url, 30, refused)).toBe(20);
    },
  );
});
