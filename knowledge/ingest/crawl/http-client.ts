import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';

import { Agent, request, type Dispatcher } from 'undici';

import { codeOf } from './failure-sentences';
import { guardedConnector, type Resolve } from './guarded-connector';
import type { CrawlLimits } from './limits';
import { ACCEPTED } from './media-types';
import type { Pace } from './pace';
import { Refusal } from './refusal';
import { USER_AGENT } from './user-agent';

/** One answer, whatever its status. The body is there for 200 alone, unpacked. */
export interface HttpAnswer {
  readonly status: number;
  /** The header's value, or undefined; names in lower case. */
  header(name: string): string | undefined;
  readonly bytes: Uint8Array;
}

export interface HttpRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** How many bytes of this kind are taken; throws Refusal where the kind is not wanted. */
  readonly byteLimit: (contentType: string) => number;
}

export interface HttpClientOptions {
  readonly limits: CrawlLimits;
  readonly pace: Pace;
  readonly allowPrivateAddresses: boolean;
  readonly resolve?: Resolve;
}

const UNPACK: Readonly<Record<string, typeof unpackGzip>> = {
  gzip: unpackGzip,
  'x-gzip': unpackGzip,
  br: promisify(brotliDecompress),
};
const NOTHING = new Uint8Array();

function unpackGzip(packed: Uint8Array, options: { maxOutputLength: number }): Promise<Uint8Array> {
  return promisify(gunzip)(packed, options);
}

function tooLarge(limit: number): Refusal {
  return new Refusal(`is larger than ${Math.round(limit / 1024)} kB`);
}

/** Unpacks gzip up to a limit. Throws Refusal where more would come out, or where it is damaged. */
export async function unpack(
  packed: Uint8Array,
  limit: number,
  encoding = 'gzip',
): Promise<Uint8Array> {
  const unpackOne = UNPACK[encoding];
  if (unpackOne === undefined) throw new Refusal(`is packed as ${encoding}, which was not asked`);
  try {
    return await unpackOne(packed, { maxOutputLength: limit });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw new Refusal(`is damaged: it cannot be unpacked as ${encoding}`);
  }
}

async function readUpTo(body: Dispatcher.ResponseData['body'], limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const piece = Buffer.from(chunk);
    size += piece.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(piece);
  }
  return Buffer.concat(chunks, size);
}

function headerReader(
  headers: Dispatcher.ResponseData['headers'],
): (name: string) => string | undefined {
  return (name) => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
}

/** Sends single requests: no redirects, no retries, no proxy of the environment. */
export class HttpClient {
  readonly #agent: Agent;

  constructor(private readonly options: HttpClientOptions) {
    const { connectMs, idleMs } = options.limits;
    const connect = options.allowPrivateAddresses
      ? { timeout: connectMs }
      : guardedConnector({ timeout: connectMs }, options.resolve);
    this.#agent = new Agent({
      connect,
      connections: 1,
      headersTimeout: idleMs,
      bodyTimeout: idleMs,
    });
  }

  /** Throws Refusal for what is not wanted, and what the network throws. */
  async get(wanted: HttpRequest): Promise<HttpAnswer> {
    const ending = new AbortController();
    const end = (): void => ending.abort(wanted.signal.reason);
    const { pace, limits } = this.options;
    const calm = pace.alarm(limits.totalMs, () =>
      ending.abort(new Refusal('the answer took too long in all')),
    );
    wanted.signal.addEventListener('abort', end, { once: true });
    try {
      wanted.signal.throwIfAborted();
      return await this.#exchange(wanted, ending.signal);
    } finally {
      calm();
      wanted.signal.removeEventListener('abort', end);
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #exchange(wanted: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
    const response = await request(wanted.url, {
      dispatcher: this.#agent,
      signal,
      headers: {
        'user-agent': USER_AGENT,
        accept: ACCEPTED,
        'accept-encoding': 'gzip, br',
        ...wanted.headers,
      },
    });
    const header = headerReader(response.headers);
    const bytes = await this.#body(response, wanted);
    return { status: response.statusCode, header, bytes };
  }

  async #body(response: Dispatcher.ResponseData, wanted: HttpRequest): Promise<Uint8Array> {
    const header = headerReader(response.headers);
    if (response.statusCode !== 200) {
      await response.body.dump();
      return NOTHING;
    }
    try {
      const limit = wanted.byteLimit(header('content-type') ?? '');
      if (Number(header('content-length')) > limit) throw tooLarge(limit);
      const bytes = await readUpTo(response.body, limit);
      const encoding = (header('content-encoding') ?? 'identity').trim().toLowerCase();
      return encoding === 'identity' ? bytes : await unpack(bytes, limit, encoding);
    } catch (error) {
      response.body.on('error', () => undefined).destroy();
      throw error;
    }
  }
}
