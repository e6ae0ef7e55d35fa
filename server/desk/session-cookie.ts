import { parse } from 'cookie';
import type { Response } from 'express';
import { SESSION_SECONDS } from './agent-sessions';

const NAME = 'guichet_desk';

const ATTRIBUTES = { httpOnly: true, sameSite: 'strict', path: '/' } as const;

/** The session cookie's value in a Cookie header. */
export function parseCookie(header: string | undefined): string | undefined {
  return header === undefined ? undefined : parse(header)[NAME];
}

export function setSessionCookie(
  response: Response,
  { value, secure }: { readonly value: string; readonly secure: boolean },
): void {
  response.cookie(NAME, value, { ...ATTRIBUTES, secure, maxAge: SESSION_SECONDS * 1000 });
}

export function clearSessionCookie(response: Response): void {
  response.clearCookie(NAME, ATTRIBUTES);
}
