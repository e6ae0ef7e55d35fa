import {
  sessionSchema,
  type Queue,
  type HandoffDetail,
  type Handoff,
  queueSchema,
  handoffDetailSchema,
  handoffSchema,
} from '../../server/contracts/desk';
import { AGENT_PASSWORD } from './service';

/** An agent at the desk, over real HTTP. */
export class DeskAgent {
  private constructor(
    private readonly base: string,
    readonly cookie: string,
    private readonly csrfToken: string,
  ) {}

  static async signIn(serviceUrl: string, username = 'agent'): Promise<DeskAgent> {
    const base = `${serviceUrl}/api/desk`;
    const response = await fetch(`${base}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: AGENT_PASSWORD }),
    });
    const { csrfToken } = sessionSchema.parse(await response.json());
    const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return new DeskAgent(base, cookie, csrfToken);
  }

  async call(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.base}${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        'content-type': 'application/json',
        'x-csrf-token': this.csrfToken,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  async queue(): Promise<Queue> {
    return queueSchema.parse(await (await this.call('GET', '/queue')).json());
  }

  async open(handoffId: string): Promise<HandoffDetail> {
    return handoffDetailSchema.parse(
      await (await this.call('GET', `/handoffs/${handoffId}`)).json(),
    );
  }

  async accept(handoffId: string): Promise<Handoff> {
    const response = await this.call('POST', `/handoffs/${handoffId}/accept`, {});
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(body));
    return handoffSchema.parse((body as { handoff: unknown }).handoff);
  }
}
