import { rateLimit, type Options } from 'express-rate-limit';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { GuichetError } from '../errors';
import { addressKey } from './client-address';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** Which conversation a request is about. Where it throws, the request is refused with that. */
export type ConversationOf = (request: Request) => Promise<string>;

function addressOf({ ip }: Request): string {
  return addressKey(ip);
}

/** A refusal is an error like any other, so that each channel words it in its own way. */
function limit(options: Partial<Options>): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: addressOf,
    handler: (_request, _response, next) => {
      const message = 'Too many requests: wait as long as Retry-After says.';
      next(new GuichetError('TooManyRequests', 429, { message, retryable: true }));
    },
    ...options,
  });
}

/**
 * A ceiling for one address, far above what people do: a library, a shelter or a whole department
 * may share one. Each call of this function counts by itself.
 */
export function limitAddress(): RequestHandler {
  return limit({ limit: 6_000 });
}

/** New conversations from one address. */
export function limitConversations(): RequestHandler {
  return limit({ limit: 300 });
}

/** What the client of one conversation calls, whatever address it shares with others. */
export function limitCalls(conversationOf: ConversationOf): RequestHandler {
  return limit({ limit: 240, keyGenerator: conversationOf });
}

/** Renewals of one conversation's token, counted apart: a client that polls must not lose its token. */
export function limitRenewals(conversationOf: ConversationOf): RequestHandler {
  return limit({ limit: 60, keyGenerator: conversationOf });
}

const namedSchema = z.object({ username: z.string().max(100) });

/** One person at one address. Names are the same in capitals, as they are to the directory. */
function personOf(request: Request): string {
  const named = namedSchema.safeParse(request.body);
  return `${addressOf(request)} ${named.data?.username.toLowerCase() ?? ''}`;
}

/** Neither a sign-in nor a guess: what was refused for its rate tried no password. */
function isNoGuess(_request: Request, { statusCode }: Response): boolean {
  return statusCode < 400 || statusCode === 429;
}

/**
 * Failed sign-ins of one person, and of one address: an office is not locked out by one colleague.
 * Stands after the parser of the body, which says who signs in.
 */
export function limitSignIns(): RequestHandler {
  const failures = { windowMs: QUARTER, skipSuccessfulRequests: true };
  const limitOffice = limit({ ...failures, limit: 200, requestWasSuccessful: isNoGuess });
  const limitPerson = limit({ ...failures, limit: 20, keyGenerator: personOf });
  return (request, response, next) => {
    void limitOffice(request, response, (error?: unknown) => {
      if (error) next(error);
      else void limitPerson(request, response, next);
    });
  };
}
