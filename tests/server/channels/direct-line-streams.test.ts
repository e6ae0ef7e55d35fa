import { WebSocket } from 'ws';
import { Feed } from '../../../server/channels/feed';
import { streamConversation } from '../../../server/channels/direct-line/stream';
import { activitySetSchema, type ActivitySet } from '../../../server/contracts/direct-line';
import { Citizen } from '../../fakes/citizen';
import { eventually } from '../../fakes/eventually';
import { lengthenLog } from '../../fakes/long-log';
import { TestService } from '../../fakes/service';
import { STORAGES } from '../../fakes/storage';

const LONG = 450;

describe.each(STORAGES)('A conversation of hundreds of activities, on $name,', (storage) => {
  let service: TestService;
  let citizen: Citizen;
  let expected: string[];

  beforeAll(async () => {
    service = await TestService.start(storage);
    citizen = await Citizen.arrive(service.url, 'en');
    await lengthenLog(service.services, citizen.conversationId, LONG);
    const all = await service.services.log.all(citizen.conversationId);
    expected = all.map(({ id = '' }) => id);
  });

  afterAll(async () => {
    await service.stop();
  });

  it('is read whole by those who show all of it', () => {
    expect(expected.length).toBeGreaterThan(LONG);
    expect(expected).toEqual([...new Set(expected)].sort());
  });

  it('is polled page by page, by the watermark of each', async () => {
    const ids: string[] = [];
    const sizes: number[] = [];
    for (let page = await citizen.read(); page.activities.length > 0;) {
      ids.push(...page.activities.map(({ id = '' }) => id));
      sizes.push(page.activities.length);
      page = await citizen.read(page.watermark);
    }
    expect(ids).toEqual(expected);
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
  });

  it('is streamed whole, at once, in frames of a page', async () => {
    const frames: ActivitySet[] = [];
    const socket = openStream(service, citizen);
    socket.on('message', (data) => {
      frames.push(activitySetSchema.parse(JSON.parse(String(data))));
    });
    await eventually(
      () => frames.flatMap(({ activities }) => activities).length === expected.length,
    );
    socket.close();
    expect(frames.flatMap(({ activities }) => activities).map(({ id }) => id)).toEqual(expected);
    expect(frames.length).toBeGreaterThan(2);
    expect(frames.at(-1)?.watermark).toBe(String(expected.length));
  });
});

function openStream(service: TestService, { conversationId, token }: Citizen): WebSocket {
  const base = service.url.replace('http', 'ws');
  return new WebSocket(`${base}/v3/directline/conversations/${conversationId}/stream?t=${token}`);
}

/** 'open', or the status that refused. */
function outcomeOf(socket: WebSocket): Promise<string> {
  return new Promise((resolve) => {
    socket.once('open', () => resolve('open'));
    socket.once('error', ({ message }) => resolve(message));
  });
}

describe('Open streams', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await TestService.start();
  });

  afterEach(async () => {
    await service.stop();
  });

  it('are ten of a conversation at most: the oldest gives way', async () => {
    const citizen = await Citizen.arrive(service.url, 'en');
    const sockets: WebSocket[] = [];
    const closed: string[] = [];
    for (let number = 0; number < 11; number += 1) {
      const socket = openStream(service, citizen);
      socket.once('close', (code, reason) => closed.push(`${number}: ${code} ${reason}`));
      expect(await outcomeOf(socket)).toBe('open');
      sockets.push(socket);
    }
    await eventually(() => closed.length > 0);
    expect(closed).toEqual(['0: 1008 replaced']);
    const other = openStream(service, await Citizen.arrive(service.url, 'fr'));
    expect(await outcomeOf(other)).toBe('open');
    expect(closed).toHaveLength(1);
  });

  it('are 200 of an address at most, and one more may come when one has gone', async () => {
    const sockets: WebSocket[] = [];
    for (let begun = 0; begun < 20; begun += 1) {
      const citizen = await Citizen.arrive(service.url, 'en');
      const ten = Array.from({ length: 10 }, () => openStream(service, citizen));
      const outcomes = await Promise.all(ten.map(outcomeOf));
      expect(outcomes.every((outcome) => outcome === 'open')).toBe(true);
      sockets.push(...ten);
    }
    const next = await Citizen.arrive(service.url, 'en');
    const refused = openStream(service, next);
    const response = await new Promise<{ status?: number; retryAfter?: string }>((resolve) => {
      refused.once('unexpected-response', (_request, { statusCode: status, headers }) => {
        resolve({ ...(status && { status }), retryAfter: headers['retry-after'] ?? '' });
      });
    });
    expect(response.status).toBe(429);
    expect(response.retryAfter).toMatch(/^[1-9]\d*$/);
    sockets[0]?.terminate();
    let outcome = '';
    while (outcome !== 'open') outcome = await outcomeOf(openStream(service, next));
    expect(outcome).toBe('open');
  });
});

describe('A stream whose reader', () => {
  const activity = { type: 'message', text: 'hello', from: { id: 'guichet', role: 'bot' } };

  /** Follows a log of one activity, over a socket in the state that is given. */
  function stream(state: { readonly readyState: 0 | 1 | 2 | 3; readonly bufferedAmount: number }) {
    const sent: string[] = [];
    const closed: number[] = [];
    const ends: (() => void)[] = [];
    let read = 0;
    const feed = new Feed();
    const log = {
      since: async (_id: string, seq: number) => {
        read += 1;
        return { activities: seq === 0 ? [activity] : [], seq: 1, more: false };
      },
    };
    const socket = {
      ...state,
      send: (data: string, taken: () => void) => {
        sent.push(data);
        taken();
      },
      close: (code: number) => closed.push(code),
      once: (_event: string, listener: () => void) => ends.push(listener),
    };
    const [start, deps] = [
      { socket, conversationId: 'one', watermark: 0 },
      { log, feed },
    ];
    streamConversation(start as never, deps as never);
    return {
      sent,
      closed,
      feed,
      hasRead: () => read > 0,
      end: () => {
        for (const listener of ends) listener();
      },
    };
  }

  it('keeps up gets what is new, and signs of typing', async () => {
    const { sent, closed, feed, end } = stream({ readyState: WebSocket.OPEN, bufferedAmount: 0 });
    await eventually(() => sent.length === 1);
    feed.typing.send({ conversationId: 'one', by: 'agent' });
    expect(sent.map((frame) => JSON.parse(frame).activities[0].type)).toEqual([
      'message',
      'typing',
    ]);
    expect(closed).toEqual([]);
    end();
  });

  it('has stopped reading is told to come back later', async () => {
    const slow = stream({ readyState: WebSocket.OPEN, bufferedAmount: 1024 * 1024 + 1 });
    await eventually(() => slow.closed.length > 0);
    expect(slow.closed[0]).toBe(1013);
    expect(slow.sent).toEqual([]);
    slow.end();
  });

  it.each([WebSocket.CONNECTING, WebSocket.CLOSING, WebSocket.CLOSED])(
    'is not there (state %d) is sent nothing',
    async (readyState) => {
      const { sent, closed, feed, hasRead, end } = stream({ readyState, bufferedAmount: 0 });
      feed.typing.send({ conversationId: 'one', by: 'agent' });
      await eventually(hasRead);
      // Whatever it does with what it read is done by then.
      await new Promise(setImmediate);
      expect([sent, closed]).toEqual([[], []]);
      end();
    },
  );
});
