/** Why a request to the desk's interface did not succeed, in the console's terms. */
export type FailureKind =
  'signed-out' | 'forbidden' | 'missing' | 'conflict' | 'throttled' | 'unreachable' | 'failed';

const KIND_OF_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  429: 'throttled',
};

export function kindOfStatus(status: number): FailureKind {
  return KIND_OF_STATUS[status] ?? 'failed';
}

interface DeskErrorOptions {
  readonly code?: string;
  readonly retryAfterSeconds?: number | null;
  readonly cause?: unknown;
}

/** The one error that the client throws. `code` is the server's own, empty where it sent none. */
export class DeskError extends Error {
  readonly code: string;
  readonly retryAfterSeconds: number | null;

  constructor(
    readonly kind: FailureKind,
    { code = '', retryAfterSeconds = null, cause }: DeskErrorOptions = {},
  ) {
    super(`The desk's interface answered: ${kind}${code === '' ? '' : ` (${code})`}.`, { cause });
    this.name = 'DeskError';
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
