import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { activitySetSchema, conversationSchema } from '../../server/contracts/direct-line';
import type { Activity } from '../../server/contracts/activity';

/** A Direct Line client in a few lines: what a citizen's browser does, over real HTTP. */
export class Citizen {
  private constructor(
    private readonly base: string,
    readonly conversationId: string,
    readonly token: string,
  ) {}

  static async arrive(serviceUrl: string, locale?: string): Promise<Citizen> {
    const base = `${serviceUrl}/v3/directline`;
    const generated = await fetch(`${base}/tokens/generate`, { method: 'POST' });
    const { token, conversationId } = conversationSchema.parse(await generated.json());
    const citizen = new Citizen(base, conversationId, token);
    await citizen.call('POST', '/conversations', locale ? { locale } : {});
    return citizen;
  }

  /** The same citizen, whose requests reach another instance. */
  at(serviceUrl: string): Citizen {
    return new Citizen(`${serviceUrl}/v3/directline`, this.conversationId, this.token);
  }

  /** The same citizen, with a fresh token. */
  with(token: string): Citizen {
    return new Citizen(this.base, this.conversationId, token);
  }

  /** The activities of the next frame that the stream sends. */
  async nextOnStream(serviceUrl: string, watermark: string): Promise<Activity[]> {
    const path = `/v3/directline/conversations/${this.conversationId}/stream`;
    const query = `watermark=${watermark}&t=${this.token}`;
    const socket = new WebSocket(`${serviceUrl.replace('http', 'ws')}${path}?${query}`);
    const frame = await new Promise<unknown>((resolve, reject) => {
      socket.once('error', reject);
      socket.on('message', (data) => {
        const set = activitySetSchema.parse(JSON.parse(String(data)));
        if (set.watermark) resolve(set);
      });
    });
    socket.close();
    return activitySetSchema.parse(frame).activities;
  }

  async call(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.base}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  async post(activity: Partial<Activity>): Promise<Response> {
    return this.call('POST', `/conversations/${this.conversationId}/activities`, {
      from: { id: 'citizen' },
      channelData: { clientActivityID: randomUUID() },
      ...activity,
    });
  }

  async say(text: string): Promise<Activity[]> {
    const before = await this.read();
    const response = await this.post({ type: 'message', text });
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return (await this.read(before.watermark)).activities;
  }

  async read(watermark = ''): Promise<{ activities: Activity[]; watermark: string }> {
    const path = `/conversations/${this.conversationId}/activities?watermark=${watermark}`;
    const response = await this.call('GET', path);
    const { activities, watermark: next = '' } = activitySetSchema.parse(await response.json());
    return { activities, watermark: next };
  }
}

/** The assistant's (or an agent's) words among activities. */
export function spoken(
  activities: readonly Activity[],
  role: 'bot' | 'agent' | 'user' = 'bot',
): string[] {
  return activities
    .filter(({ type, from }) => type === 'message' && from.role === role)
    .map(({ text }) => text ?? '');
}

/** The outcome that the turn's messages carry. */
export function outcomeOf(activities: readonly Activity[]): string | undefined {
  return activities.map(({ channelData }) => channelData?.guichet?.outcome).find(Boolean);
}
