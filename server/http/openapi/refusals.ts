import type { RefusalStatus } from './operation';

export interface Refusal {
  /** Its name under components/responses. */
  readonly name: string;
  readonly description: string;
  readonly example: { readonly code: string; readonly message: string };
}

/** What several operations refuse in the same way, all with the body ErrorBody. */
export const REFUSALS: Readonly<Record<RefusalStatus, Refusal>> = {
  400: {
    name: 'BadRequest',
    description: 'What was sent does not fit; the message names each field.',
    example: { code: 'BadArgument', message: 'text: Invalid input: expected string' },
  },
  401: {
    name: 'NotSignedIn',
    description: 'No token or session, or a session that has ended.',
    example: { code: 'NotSignedIn', message: 'Sign in first.' },
  },
  403: {
    name: 'Forbidden',
    description: 'A token or session that does not open this, or that has expired.',
    example: {
      code: 'TokenExpired',
      message: 'The token has expired: refresh it, or begin again.',
    },
  },
  404: {
    name: 'NotFound',
    description: 'There is no such thing, or it has ended or was erased.',
    example: { code: 'NotFound', message: 'This conversation does not exist, or has ended.' },
  },
  409: {
    name: 'Conflict',
    description: 'Somebody else changed it first: read again, then retry.',
    example: { code: 'Conflict', message: 'Another turn changed this conversation first.' },
  },
  413: {
    name: 'TooLarge',
    description: 'The body is larger than the path takes.',
    example: { code: 'MalformedBody', message: 'The body is too large.' },
  },
  429: {
    name: 'TooManyRequests',
    description:
      'Too many requests of one conversation or from one address: wait as long as Retry-After says.',
    example: {
      code: 'TooManyRequests',
      message: 'Too many requests: wait as long as Retry-After says.',
    },
  },
  500: {
    name: 'ServiceError',
    description: 'Something went wrong in the service: try again in a moment.',
    example: {
      code: 'ServiceError',
      message: 'Something went wrong on our side. Try again in a moment.',
    },
  },
};
