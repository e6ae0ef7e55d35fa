import { readActivitySet, type ReceivedSet } from './received-activity';
import { recordOf, stringOf } from './record';

/** A service that has not answered by then is taken to be out of reach. */
const TIMEOUT_MS = 30_000;
const DEFAULT_LIFETIME_SECONDS = 1800;
const DEFAULT_RETRY_SECONDS = 5;

export interface Grant {
  readonly conversationId: string;
  readonly token: string;
  readonly expiresInSeconds: number;
  readonly streamUrl?: string;
}

/** The service refused (`status` as in HTTP), or could not be reached (`status` 0). */
export class DirectLineError extends Error {
  constructor(
    readonly status: number,
    /** Only with 429. */
    readonly retryAfterSeconds = 0,
    /** The token has expired, and may be renewed. */
    readonly expired = false,
  ) {
    super(`Direct Line answered ${String(status)}.`);
    this.name = 'DirectLineError';
  }
}

interface Request {
  readonly method?: 'GET' | 'POST';
  readonly token?: string;
  readonly body?: unknown;
}

function retryAfterOf(response: Response): number {
  if (response.status !== 429) return 0;
  const seconds = Number(response.headers.get('retry-after') ?? '');
  return Number.isFinite(seconds) && seconds > 0 ? seconds : DEFAULT_RETRY_SECONDS;
}

async function refusalOf(response: Response): Promise<DirectLineError> {
  const { error } = recordOf(await response.json().catch(() => undefined));
  const expired = recordOf(error).code === 'TokenExpired';
  return new DirectLineError(response.status, retryAfterOf(response), expired);
}

function readGrant(body: unknown): Grant {
  const record = recordOf(body);
  const [conversationId, token] = [stringOf(record.conversationId), stringOf(record.token)];
  if (conversationId === undefined || token === undefined) throw new DirectLineError(0);
  const seconds = Number(record.expires_in);
  const streamUrl = stringOf(record.streamUrl);
  return {
    conversationId,
    token,
    expiresInSeconds: seconds > 0 ? seconds : DEFAULT_LIFETIME_SECONDS,
    ...(streamUrl !== undefined && /^wss?:\/\//.test(streamUrl) && { streamUrl }),
  };
}

/** The calls of Direct Line 3.0. Every one of them rejects with a DirectLineError alone. */
export class DirectLineClient {
  /** `service` is the address of the service, without a slash at its end. */
  constructor(private readonly service: string) {}

  async start(locale: string): Promise<Grant> {
    const { token } = readGrant(await this.call('tokens/generate', { method: 'POST', body: {} }));
    return readGrant(await this.call('conversations', { method: 'POST', token, body: { locale } }));
  }

  async resume({ conversationId, token }: Grant, watermark: string): Promise<Grant> {
    const path = `conversations/${encodeURIComponent(conversationId)}?watermark=${encodeURIComponent(watermark)}`;
    return readGrant(await this.call(path, { token }));
  }

  async refresh({ token }: Grant): Promise<Grant> {
    return readGrant(await this.call('tokens/refresh', { method: 'POST', token }));
  }

  async send({ conversationId, token }: Grant, activity: object): Promise<void> {
    const path = `conversations/${encodeURIComponent(conversationId)}/activities`;
    await this.call(path, { method: 'POST', token, body: activity });
  }

  async poll({ conversationId, token }: Grant, watermark: string): Promise<ReceivedSet> {
    const path = `conversations/${encodeURIComponent(conversationId)}/activities?watermark=${encodeURIComponent(watermark)}`;
    return readActivitySet(await this.call(path, { token }));
  }

  private async call(path: string, { method = 'GET', token, body }: Request): Promise<unknown> {
    const response = await this.request(path, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw await refusalOf(response);
    return response.json().catch(() => undefined);
  }

  private async request(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(`${this.service}/v3/directline/${path}`, init);
    } catch {
      throw new DirectLineError(0);
    }
  }
}
