import { rateLimit, type Options } from 'express-rate-limit';
import type { RequestHandler } from 'express';
import type { ErrorBody } from '../contracts/direct-line';

const MINUTE = 60_000;

const TOO_MANY: ErrorBody = {
  error: {
    code: 'TooManyRequests',
    message: 'Too many requests: wait as long as Retry-After says.',
  },
};

function limit(options: Partial<Options>): RequestHandler {
  return rateLimit({
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    message: TOO_MANY,
    ...options,
  });
}

/** New conversations from one address. Generous: a library or a shelter shares one. */
export function limitConversations(): RequestHandler {
  return limit({ windowMs: MINUTE, limit: 60 });
}

/** Everything else that a citizen's client calls, from one address. */
export function limitActivities(): RequestHandler {
  return limit({ windowMs: MINUTE, limit: 600 });
}

/** Sign-in attempts from one address, failed ones only. */
export function limitSignIns(): RequestHandler {
  return limit({ windowMs: 15 * MINUTE, limit: 20, skipSuccessfulRequests: true });
}
