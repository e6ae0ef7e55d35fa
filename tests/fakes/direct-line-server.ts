import { once } from 'node:events';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { activitySchema, type Activity } from '../../server/contracts/activity';
import { answer, bodyOf, type Call, type Page, type Refusal } from './direct-line-http';
import { FakeTalk } from './direct-line-talk';
import { FakeTokens } from './direct-line-tokens';

export type Push = (activity: Partial<Activity>) => void;

/** What the fake assistant does with an activity of the citizen; `push` writes to the conversation. */
export type Script = (activity: Activity, push: Push) => void;

/** Direct Line 3.0 in memory, over real HTTP and WebSocket, that fails on demand. */
export class FakeDirectLineServer {
  /** Known once it has started. */
  url = '';
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
  /** Calls that were refused since their token had expired. */
  turnedAway = 0;
  /** A renewal that has been asked for is answered once this resolves. */
  beforeRenewing: () => Promise<void> = () => Promise.resolve();
  private readonly talks = new Map<string, FakeTalk>();
  private readonly tokens = new FakeTokens();
  private readonly refusals: { readonly path: RegExp; readonly refusal: Refusal }[] = [];
  private readonly sockets = new WebSocketServer({ noServer: true });
  private readonly server = createServer();
  private away = false;

  constructor() {
    this.server.on('connection', (socket) => {
      if (this.away) socket.destroy();
    });
    this.server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', this.url);
      void this.answerTo({ request, response, url });
    });
    this.server.on('upgrade', (request, socket, head) => {
      // A page that goes away in the middle of it is no failure of a test.
      socket.on('error', () => undefined);
      const url = new URL(request.url ?? '/', this.url);
      const token = url.searchParams.get('t') ?? '';
      const talk = this.talkOf(token);
      if (this.refusesSockets || talk === undefined || !this.tokens.isGood(token)) {
        socket.destroy();
        return;
      }
      this.sockets.handleUpgrade(request, socket, head, (opened) => {
        opened.on('error', () => undefined);
        this.socketsOpened += 1;
        talk.follow(opened, Number(url.searchParams.get('watermark') ?? '0'));
      });
    });
  }

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const address = this.server.address();
    if (address === null || typeof address === 'string')
      throw new Error('Not listening on a port.');
    this.url = `http://127.0.0.1:${String(address.port)}`;
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.cut();
    await closed;
  }

  /** Answers nobody, as while it restarts. It keeps its port: a free one is anybody's to take. */
  goAway(): void {
    this.away = true;
    this.cut();
  }

  comeBack(): void {
    this.away = false;
  }

  /** Refuses the next call whose `METHOD /path` fits. */
  refuseNext(path: RegExp, refusal: Refusal): void {
    this.refusals.push({ path, refusal });
  }

  dropSockets(): void {
    for (const socket of this.sockets.clients) socket.terminate();
  }

  /** They open nothing any more; where the conversation is still there, they can be renewed. */
  expireTokens(): void {
    this.tokens.expireAll();
  }

  /** They expired so long ago that they cannot be renewed either. */
  forgetTokens(): void {
    this.tokens.forgetAll();
  }

  endAll(): void {
    this.dropSockets();
    this.talks.clear();
  }

  /** Writes to every conversation. */
  push(activity: Partial<Activity>): void {
    for (const talk of this.talks.values()) talk.write(activity);
  }

  private cut(): void {
    this.dropSockets();
    this.server.closeAllConnections();
  }

  private grant(talk: FakeTalk, watermark?: string) {
    const token = this.tokens.issue(talk.id);
    const stream = `${this.url.replace('http', 'ws')}/v3/directline/conversations/${talk.id}/stream`;
    return {
      conversationId: talk.id,
      token,
      expires_in: this.expiresInSeconds,
      ...(watermark !== undefined && { streamUrl: `${stream}?t=${token}&watermark=${watermark}` }),
    };
  }

  private talkOf(token: string): FakeTalk | undefined {
    return this.talks.get(this.tokens.conversationOf(token) ?? '');
  }

  private async answerTo(call: Call): Promise<void> {
    try {
      await this.route(call);
    } catch (error) {
      // Neither is one that goes away before it has said all.
      if (!call.request.destroyed || call.request.complete) throw error;
    }
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
    const talk = new FakeTalk();
    this.talks.set(talk.id, talk);
    answer(call, { body: this.grant(talk) });
  }

  private opens(token: string, renews: boolean): boolean {
    if (!this.tokens.hasExpired(token)) return this.tokens.isGood(token);
    return renews && this.talkOf(token) !== undefined;
  }

  /** Whatever needs a token. */
  private async serveHolder(call: Call, line: string, refusal?: Refusal): Promise<void> {
    const token = (call.request.headers.authorization ?? '').replace('Bearer ', '');
    const talk = this.talkOf(token);
    const renews = line.endsWith('/tokens/refresh');
    if (!this.opens(token, renews)) {
      this.turnedAway += 1;
      answer(call, {
        status: 403,
        body: { error: { code: 'TokenExpired', message: 'Renew it, or start again.' } },
      });
    } else if (talk === undefined) {
      answer(call, { status: 404, body: { error: { code: 'NotFound', message: 'Ended.' } } });
    } else if (renews) {
      this.refreshes.push(token);
      await this.beforeRenewing();
      answer(call, { body: this.grant(talk) });
    } else if (line === 'POST /v3/directline/conversations') {
      await this.begin(call, talk);
    } else if (line.endsWith('/activities')) {
      await this.serveActivities(call, talk, refusal);
    } else {
      answer(call, { body: this.grant(talk, call.url.searchParams.get('watermark') ?? '0') });
    }
  }

  private async begin(call: Call, talk: FakeTalk): Promise<void> {
    const { locale } = Object(await bodyOf(call.request));
    this.welcome((activity) => talk.write(activity), String(locale));
    answer(call, { status: 201, body: this.grant(talk, '0') });
  }

  private async serveActivities(call: Call, talk: FakeTalk, refusal?: Refusal): Promise<void> {
    if (call.request.method === 'GET') {
      this.polls += 1;
      const from = Number(call.url.searchParams.get('watermark') ?? '0');
      answer(call, { body: talk.since(from) });
      return;
    }
    const activity = activitySchema.parse(await bodyOf(call.request));
    const id = this.accept(activity, talk);
    if (refusal !== undefined) this.refuse(call, refusal);
    else answer(call, { body: { id } });
  }

  /** A client activity id that was seen before writes nothing again. */
  private accept(activity: Activity, talk: FakeTalk): string {
    this.received.push(activity);
    // Passes on to the agent, and stands in no log.
    if (activity.type === 'typing') return '';
    // Nothing of it is left, this neither: the streams stay silent.
    if (Object(activity.value).erase === true) this.talks.delete(talk.id);
    if (!this.talks.has(talk.id)) return '';
    const sent = activity.channelData?.clientActivityID;
    const before = sent === undefined ? undefined : talk.sentAs(sent);
    if (before?.id !== undefined) return before.id;
    const id = talk.write({ ...activity, from: { ...activity.from, role: 'user' } });
    this.script(activity, (reply) => talk.write(reply));
    if (activity.type === 'endOfConversation') this.talks.delete(talk.id);
    return id;
  }
}
