import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import type { WebSocket } from 'ws';
import type { Activity } from '../../server/contracts/activity';
import type { Agent, DeskFrame, Disposition, Handoff } from '../../server/contracts/desk';

export const PASSWORD = 'a long pass phrase';

export const MARIE: Agent = {
  id: 'agent-marie',
  username: 'marie',
  displayName: 'Marie Tremblay',
  role: 'agent',
  languages: ['fr', 'en'],
};

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Case {
  handoff: Handoff;
  readonly transcript: Activity[];
}

interface Waiting extends Partial<Omit<Handoff, 'id' | 'state'>> {
  readonly transcript?: readonly Activity[];
}

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

const say = (from: Activity['from'], text: string, more: Partial<Activity> = {}): Activity => ({
  type: 'message',
  id: randomUUID(),
  timestamp: new Date().toISOString(),
  from,
  text,
  ...more,
});

export const fromCitizen = (text: string) => say({ id: 'citizen', role: 'user' }, text);

export const fromAssistant = (text: string, more: Partial<Activity> = {}) =>
  say({ id: 'guichet', role: 'bot' }, text, more);

export class DeskFake {
  readonly cases = new Map<string, Case>();
  readonly requests: ReceivedRequest[] = [];
  readonly closedAs = new Map<string, Disposition>();
  readonly sockets = new Set<WebSocket>();
  /** While set, the WebSocket is refused, as by a service that restarts. */
  refuseSockets = false;
  private readonly sessions = new Map<string, string>();
  private readonly refusals: { readonly path: RegExp; readonly refusal: Refusal }[] = [];
  private readonly interludes: { readonly path: RegExp; readonly act: () => void }[] = [];
  private readonly written = new Map<string, string>();

  /** Puts a citizen into the queue, and tells the consoles. */
  queueCitizen({ transcript = [], ...more }: Waiting = {}): string {
    const id = randomUUID();
    const handoff: Handoff = {
      id,
      conversationId: randomUUID(),
      language: 'en',
      state: 'queued',
      reason: 'requested',
      reasons: [],
      confidence: null,
      subject: 'How do I renew my passport?',
      citizenName: null,
      epoch: 0,
      agentId: null,
      queuedAt: new Date().toISOString(),
      acceptedAt: null,
      closedAt: null,
      ...more,
    };
    this.cases.set(id, { handoff, transcript: [...transcript] });
    this.tell({ type: 'queue' });
    return id;
  }

  citizenSays(handoffId: string, text: string): void {
    this.add(handoffId, fromCitizen(text));
  }

  /** An event of the citizen's, such as a choice of language or a rating. */
  citizenDoes(handoffId: string, name: string, value: unknown): void {
    this.add(handoffId, { ...fromCitizen(''), type: 'event', name, value });
  }

  citizenTypes(handoffId: string): void {
    this.tell({ type: 'typing', handoffId });
  }

  /** Another agent accepts first; the consoles do not know yet. */
  takeElsewhere(handoffId: string): void {
    this.change(handoffId, { state: 'active', agentId: 'agent-elsewhere' });
  }

  /** The next matching request is refused, once. */
  refuseOnce(path: RegExp, refusal: Refusal): void {
    this.refusals.push({ path, refusal });
  }

  /**
   * What happens while the next matching request is on its way, once. The console cannot know of it,
   * whatever it reads meanwhile.
   */
  meanwhile(path: RegExp, act: () => void): void {
    this.interludes.push({ path, act });
  }

  endSessions(): void {
    this.sessions.clear();
  }

  dropSockets(): void {
    this.sockets.forEach((socket) => {
      socket.terminate();
    });
  }

  handoff(handoffId: string): Handoff {
    return this.caseOf(handoffId).handoff;
  }

  textsOf(handoffId: string): (string | undefined)[] {
    return this.caseOf(handoffId).transcript.map(({ text }) => text);
  }

  tell(frame: DeskFrame): void {
    this.sockets.forEach((socket) => {
      socket.send(JSON.stringify(frame));
    });
  }

  caseOf(handoffId: string): Case {
    const found = this.cases.get(handoffId);
    if (found === undefined) throw new Error(`No handoff ${handoffId}.`);
    return found;
  }

  add(handoffId: string, activity: Activity): void {
    this.caseOf(handoffId).transcript.push(activity);
    this.tell({ type: 'activities', handoffId, activities: [activity] });
  }

  change(handoffId: string, change: Partial<Handoff>): Handoff {
    const found = this.caseOf(handoffId);
    found.handoff = { ...found.handoff, epoch: found.handoff.epoch + 1, ...change };
    return found.handoff;
  }

  status(handoffId: string, value: Record<string, unknown>): void {
    this.add(handoffId, {
      type: 'event',
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      from: { id: 'guichet', role: 'bot' },
      name: 'handoff.status',
      value,
    });
  }

  openSession(): { readonly cookie: string; readonly csrfToken: string } {
    const cookie = randomUUID();
    const csrfToken = randomUUID();
    this.sessions.set(cookie, csrfToken);
    return { cookie, csrfToken };
  }

  csrfTokenOf(request: IncomingMessage): string | undefined {
    const cookie = /guichet_desk=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    return this.sessions.get(cookie);
  }

  letPass({ method, path: called }: Request): void {
    const at = this.interludes.findIndex(({ path }) => path.test(`${method} ${called}`));
    if (at >= 0) this.interludes.splice(at, 1)[0]?.act();
  }

  takeRefusal(request: Request): Refusal | undefined {
    const at = this.refusals.findIndex(({ path }) =>
      path.test(`${request.method} ${request.path}`),
    );
    return at < 0 ? undefined : this.refusals.splice(at, 1)[0]?.refusal;
  }

  /** The same client activity id twice is written once, and has the same id. */
  write(handoffId: string, text: string, clientActivityId: string): string {
    const known = this.written.get(clientActivityId);
    if (known !== undefined) return known;
    const activity = say({ id: MARIE.id, name: MARIE.displayName, role: 'agent' }, text, {
      channelData: {
        clientActivityID: clientActivityId,
        guichet: { agentName: MARIE.displayName },
      },
    });
    const id = activity.id ?? '';
    this.written.set(clientActivityId, id);
    this.add(handoffId, activity);
    return id;
  }
}
