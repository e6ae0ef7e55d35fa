import { ConnectionStatus, DirectLine, type Activity } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { XMLHttpRequest } from 'xmlhttprequest';
import { TestService } from '../fakes/service';

/** The client expects a browser's globals. */
Object.assign(globalThis, { XMLHttpRequest, WebSocket, window: globalThis });

type Message = Activity & { text?: string; from: { role?: string } };

/** The client waits up to 15 s before it reconnects. */
jest.setTimeout(60_000);

describe.each([
  ['a WebSocket', true],
  ['polling', false],
])('The real Direct Line client over %s', (_way, webSocket) => {
  let service: TestService;
  let client: DirectLine;
  let received: Message[];
  const waiting: (() => void)[] = [];

  beforeEach(async () => {
    service = await TestService.start();
    const response = await fetch(`${service.url}/v3/directline/tokens/generate`, {
      method: 'POST',
    });
    const { token } = (await response.json()) as { token: string };
    client = new DirectLine({
      token,
      domain: `${service.url}/v3/directline`,
      webSocket,
      pollingInterval: 200,
      conversationStartProperties: { locale: 'en-CA' },
    });
    received = [];
    // Ending the client is an error to those who listen: the next test begins another.
    client.activity$.subscribe({
      next: (activity) => {
        received.push(activity as Message);
        for (const wake of waiting.splice(0)) wake();
      },
      error: () => undefined,
    });
  });

  afterEach(async () => {
    client.end();
    await service.stop();
  });

  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => waiting.push(resolve));
  }

  const answered = (words: RegExp) => () =>
    received.some(({ from, text }) => from.role === 'bot' && words.test(text ?? ''));

  async function post(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      client
        .postActivity({ type: 'message', from: { id: 'citizen' }, text })
        .subscribe(resolve, reject);
    });
  }

  it('exchanges messages, with their ids', async () => {
    await until(answered(/automated assistant/));
    const id = await post('How do I renew my passport?');
    await until(answered(/passport/i));
    expect(received.map((activity) => activity.id)).toContain(id);
  });

  it('reconnects to the same conversation, and gets what it missed', async () => {
    await until(answered(/automated assistant/));
    service.dropSockets();
    await post('How do I renew my passport?');
    await until(answered(/passport/i));
    expect(client.connectionStatus$.getValue()).toBe(ConnectionStatus.Online);
    const ids = received.map(({ id }) => id).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
