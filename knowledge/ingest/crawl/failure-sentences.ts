import { STATUS_CODES } from 'node:http';
import { types } from 'node:util';

import { Refusal } from './refusal';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host has no address: its name is not known',
  EAI_AGAIN: 'the name of the host could not be looked up for the moment',
  ECONNREFUSED: 'the host refused the connection',
  ECONNRESET: 'the host broke the connection off',
  EPIPE: 'the host broke the connection off',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'the connection took too long',
  UND_ERR_CONNECT_TIMEOUT: 'the connection took too long',
  UND_ERR_HEADERS_TIMEOUT: 'the answer took too long to begin',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped arriving',
  UND_ERR_SOCKET: 'the host broke the connection off',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too large',
};

/** Node's own code of a failure. Its errors may come from another realm, so no instanceof here. */
export function codeOf(error: unknown): string | undefined {
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** Why a request failed, for the report. */
export function failureSentence(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const code = codeOf(error);
  const known = code === undefined ? undefined : SENTENCES[code];
  if (known !== undefined) return known;
  const message = types.isNativeError(error) ? error.message : String(error);
  return `could not be fetched: ${message || (code ?? 'no reason was given')}`;
}

/** 404 → "answered 404 (Not Found)" */
export function statusSentence(status: number): string {
  const name = STATUS_CODES[status];
  return name === undefined ? `answered ${status}` : `answered ${status} (${name})`;
}
