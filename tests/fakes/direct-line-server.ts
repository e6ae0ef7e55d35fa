import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { activitySchema, type Activity } from '../../server/contracts/activity';

export type Push = (activity: Partial<Activity>) => void;

/** What the fake assistant does with an activity of the citizen; `push` writes to the conversation. */
export type Script = (activity: Activity, push: Push) => void;

export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Refuses after the activity was written, as when the answer is lost on its way. */
  readonly afterWriting?: boolean;
}

export interface Page {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Talk {
  readonly id: string;
  readonly log: Activity[];
  readonly sockets: Set<WebSocket>;
}

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent',
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : JSON.parse(text);
}

interface Answer {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

function answer({ response }: Call, { status = 200, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...CORS, ...headers });
  response.end(JSON.stringify(body));
}

/** Direct Line 3.0 in memory, over real HTTP and WebSocket, that fails on demand. */
export class FakeDirectLineServer {
  /** Welcomes are pushed when a conversation starts. */
  welcome: (push: Push, locale: string) => void = () => undefined;
  script: Script = () => undefined;
  pages: ReadonlyMap<string, Page> = new Map();
  refusesSockets = false;
  expiresInSeconds = 1800;
  /** Every activity that arrived, repeated ones too. */
  readonly received: Activity[] = [];
  readonly refreshes: string[] = [];
  socketsOpened = 0;
  polls = 0;
  refused = 0;
  private readonly talks = new Map<string, Talk>();
  private readonly tokens = new Map<string, string>();
  private readonly expired = new Set<string>();
  private readonly refusals: { readonly path: RegExp; readonly refusal: Refusal }[] = [];
  private readonly sockets = new WebSocketServer({ noServer: true });
  private server: Server | null = null;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** Listens, on the port of before where it was stopped in between. */
  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', this.url);
      void this.route({ request, response, url });
    });
    this.server.on('upgrade', (request, socket, head) => {
      const url = new URL(request.url ?? '/', this.url);
      const token = url.searchParams.get('t') ?? '';
      const talk = this.talkOf(token);
      if (this.refusesSockets || talk === undefined || this.expired.has(token)) {
        socket.destroy();
        return;
      }
      this.sockets.handleUpgrade(request, socket, head, (opened) => {
        this.open(opened, talk, Number(url.searchParams.get('watermark') ?? '0'));
      });
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = this.addressOf(this.server).port;
  }

  async stop(): Promise<void> {
    this.dropSockets();
    this.server?.closeAllConnections();
    this.server?.close();
    if (this.server?.listening) await once(this.server, 'close');
  }

  /** Refuses the next call whose `METHOD /path` fits. */
  refuseNext(path: RegExp, refusal: Refusal): void {
    this.refusals.push({ path, refusal });
  }

  dropSockets(): void {
    for (const { sockets } of this.talks.values()) for (const socket of sockets) socket.terminate();
  }

  /** They open nothing any more; where the conversation is still there, they can be renewed. */
  expireTokens(): void {
    for (const token of this.tokens.keys()) this.expired.add(token);
  }

  /** They expired so long ago that they cannot be renewed either. */
  forgetTokens(): void {
    this.tokens.clear();
  }

  endAll(): void {
    this.dropSockets();
    this.talks.clear();
  }

  /** Writes to every conversation. */
  push(activity: Partial<Activity>): void {
    for (const talk of this.talks.values()) this.write(talk, activity);
  }

  private addressOf(server: Server): AddressInfo {
    const address = server.address();
    if (address === null || typeof address === 'string')
      throw new Error('Not listening on a port.');
    return address;
  }

  private grant(talk: Talk, watermark?: string) {
    const token = randomUUID();
    this.tokens.set(token, talk.id);
    const stream = `${this.url.replace('http', 'ws')}/v3/directline/conversations/${talk.id}/stream`;
    return {
      conversationId: talk.id,
      token,
      expires_in: this.expiresInSeconds,
      ...(watermark !== undefined && { streamUrl: `${stream}?t=${token}&watermark=${watermark}` }),
    };
  }

  private talkOf(token: string): Talk | undefined {
    return this.talks.get(this.tokens.get(token) ?? '');
  }

  private open(socket: WebSocket, talk: Talk, watermark: number): void {
    this.socketsOpened += 1;
    talk.sockets.add(socket);
    socket.on('close', () => talk.sockets.delete(socket));
    socket.send('');
    const activities = talk.log.slice(watermark);
    if (activities.length > 0) {
      socket.send(JSON.stringify({ activities, watermark: String(talk.log.length) }));
    }
  }

  private write(talk: Talk, activity: Partial<Activity>): string {
    const transient = activity.type === 'typing';
    const id = `${talk.id}|${String(talk.log.length + 1).padStart(7, '0')}`;
    const whole = activitySchema.parse({
      type: 'message',
      from: { id: 'guichet', role: 'bot' },
      timestamp: new Date().toISOString(),
      ...activity,
      id,
    });
    if (!transient) talk.log.push(whole);
    const frame = transient
      ? { activities: [whole] }
      : { activities: [whole], watermark: String(talk.log.length) };
    for (const socket of talk.sockets) socket.send(JSON.stringify(frame));
    return id;
  }

  private async route(call: Call): Promise<void> {
    const { request, url } = call;
    if (request.method === 'OPTIONS') {
      answer(call, { body: {} });
      return;
    }
    const line = `${request.method ?? ''} ${url.pathname}`;
    const at = this.refusals.findIndex(({ path }) => path.test(line));
    const [refused] = at === -1 ? [] : this.refusals.splice(at, 1);
    if (refused !== undefined && refused.refusal.afterWriting !== true) {
      this.refuse(call, refused.refusal);
      return;
    }
    await this.serve(call, line, refused?.refusal);
  }

  private refuse(call: Call, { status, headers }: Refusal): void {
    this.refused += 1;
    answer(call, { status, headers, body: { error: { code: 'Refused', message: 'On demand.' } } });
  }

  private async serve(call: Call, line: string, refusal?: Refusal): Promise<void> {
    const page = this.pages.get(call.url.pathname);
    if (page !== undefined) {
      call.response.writeHead(200, { 'content-type': page.type, ...page.headers });
      call.response.end(page.body);
    } else if (line === 'POST /v3/directline/tokens/generate') {
      this.generate(call);
    } else if (call.url.pathname.startsWith('/v3/directline/')) {
      await this.serveHolder(call, line, refusal);
    } else {
      answer(call, { status: 404, body: {} });
    }
  }

  private generate(call: Call): void {
    const talk: Talk = { id: randomUUID(), log: [], sockets: new Set() };
    this.talks.set(talk.id, talk);
    answer(call, { body: this.grant(talk) });
  }

  private opens(token: string, renews: boolean): boolean {
    if (!this.expired.has(token)) return this.tokens.has(token);
    return renews && this.talkOf(token) !== undefined;
  }

  /** Whatever needs a token. */
  private async serveHolder(call: Call, line: string, refusal?: Refusal): Promise<void> {
    const token = (call.request.headers.authorization ?? '').replace('Bearer ', '');
    const talk = this.talkOf(token);
    const renews = line.endsWith('/tokens/refresh');
    if (!this.opens(token, renews)) {
      answer(call, {
        status: 403,
        body: { error: { code: 'TokenExpired', message: 'Renew it, or start again.' } },
      });
    } else if (talk === undefined) {
      answer(call, { status: 404, body: { error: { code: 'NotFound', message: 'Ended.' } } });
    } else if (renews) {
      this.refreshes.push(token);
      answer(call, { body: this.grant(talk) });
    } else if (line === 'POST /v3/directline/conversations') {
      await this.begin(call, talk);
    } else if (line.endsWith('/activities')) {
      await this.serveActivities(call, talk, refusal);
    } else {
      answer(call, { body: this.grant(talk, call.url.searchParams.get('watermark') ?? '0') });
    }
  }

  private async begin(call: Call, talk: Talk): Promise<void> {
    const { locale } = Object(await bodyOf(call.request));
    this.welcome((activity) => this.write(talk, activity), String(locale));
    answer(call, { status: 201, body: this.grant(talk, '0') });
  }

  private async serveActivities(call: Call, talk: Talk, refusal?: Refusal): Promise<void> {
    if (call.request.method === 'GET') {
      this.polls += 1;
      const from = Number(call.url.searchParams.get('watermark') ?? '0');
      const activities = talk.log.slice(from);
      answer(call, { body: { activities, watermark: String(talk.log.length) } });
      return;
    }
    const activity = activitySchema.parse(await bodyOf(call.request));
    const id = this.accept(activity, talk);
    if (refusal !== undefined) this.refuse(call, refusal);
    else answer(call, { body: { id } });
  }

  /** A client activity id that was seen before writes nothing again. */
  private accept(activity: Activity, talk: Talk): string {
    this.received.push(activity);
    // Passes on to the agent, and stands in no log.
    if (activity.type === 'typing') return '';
    // Nothing of it is left, this neither: the streams stay silent.
    if (Object(activity.value).erase === true) this.talks.delete(talk.id);
    if (!this.talks.has(talk.id)) return '';
    const sent = activity.channelData?.clientActivityID;
    const before = talk.log.find(({ channelData }) => channelData?.clientActivityID === sent);
    if (sent !== undefined && before?.id !== undefined) return before.id;
    const id = this.write(talk, { ...activity, from: { ...activity.from, role: 'user' } });
    this.script(activity, (reply) => this.write(talk, reply));
    if (activity.type === 'endOfConversation') this.talks.delete(talk.id);
    return id;
  }
}
