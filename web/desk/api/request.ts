import type { z } from 'zod';
import { errorBodySchema } from '../../../server/contracts/direct-line';
import { DeskError, kindOfStatus } from './desk-error';

const TIMEOUT_MS = 15_000;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface RequestOptions {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly csrfToken?: string;
  readonly body?: unknown;
}

function initOf({ method, csrfToken, body }: RequestOptions): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (csrfToken !== undefined) headers['x-csrf-token'] = csrfToken;
  if (body !== undefined) headers['content-type'] = 'application/json';
  return {
    method,
    headers,
    credentials: 'same-origin',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

function retryAfterOf(response: Response): number | null {
  const header = response.headers.get('retry-after');
  const seconds = header === null ? Number.NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    const body: unknown = await response.json();
    return body;
  } catch {
    return undefined;
  }
}

async function refusalOf(response: Response): Promise<DeskError> {
  const body = errorBodySchema.safeParse(await readJson(response));
  return new DeskError(kindOfStatus(response.status), {
    code: body.success ? body.data.error.code : '',
    retryAfterSeconds: retryAfterOf(response),
  });
}

/** Sends one request; throws a `DeskError` on a refusal and where nobody answers. */
export async function request(
  fetch: Fetch,
  url: string,
  options: RequestOptions,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, initOf(options));
  } catch (cause) {
    throw new DeskError('unreachable', { cause });
  }
  if (!response.ok) throw await refusalOf(response);
  return response;
}

/** A body that does not fit its schema is a failure, never half a conversation. */
export async function readBody<T>(response: Response, schema: z.ZodType<T>): Promise<T> {
  const body = schema.safeParse(await readJson(response));
  if (!body.success) throw new DeskError('failed', { code: 'UnreadableBody', cause: body.error });
  return body.data;
}
