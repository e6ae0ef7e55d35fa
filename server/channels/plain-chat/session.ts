import { randomUUID } from 'node:crypto';
import { parse } from 'cookie';
import type { Request, Response } from 'express';
import type { Language } from '../../../locales/language';
import { Forbidden, NotFound } from '../../errors';
import { addressKey } from '../../http/client-address';
import type { Conversation, ConversationStore } from '../../store/conversation-store';
import type { TokenClaims, Tokens } from '../direct-line/tokens';
import type { TurnService } from '../turn-service';

export const PLAIN_CHAT_CHANNEL = 'plain-chat';

const COOKIE = 'guichet_chat';
const ATTRIBUTES = { httpOnly: true, sameSite: 'strict', path: '/chat' } as const;

export interface SessionDeps {
  readonly tokens: Tokens;
  readonly conversations: ConversationStore;
  readonly turns: TurnService;
}

export interface OpenSession {
  readonly kind: 'open';
  readonly claims: TokenClaims;
  readonly conversation: Conversation;
}

/** `expired` and `ended`: there was one, and the citizen is told what became of it. */
export interface NoSession {
  readonly kind: 'none';
  readonly because: 'absent' | 'expired' | 'ended';
}

async function openCookie(request: Request, tokens: Tokens): Promise<TokenClaims | NoSession> {
  const token = parse(request.headers.cookie ?? '')[COOKIE];
  if (!token) return { kind: 'none', because: 'absent' };
  try {
    return await tokens.open(token);
  } catch (error) {
    if (!(error instanceof Forbidden)) throw error;
    return { kind: 'none', because: error.code === 'TokenExpired' ? 'expired' : 'absent' };
  }
}

/** Whose visits are counted together: those of a conversation, or of an address where there is none. */
export async function visitorOf(
  request: Request,
  { tokens }: Pick<SessionDeps, 'tokens'>,
): Promise<string> {
  const claims = await openCookie(request, tokens);
  return 'kind' in claims ? addressKey(request.ip) : claims.conversationId;
}

/** The conversation that the browser's cookie opens, or why it opens none. */
export async function findSession(
  request: Request,
  { tokens, conversations }: SessionDeps,
): Promise<OpenSession | NoSession> {
  const claims = await openCookie(request, tokens);
  if ('kind' in claims) return claims;
  try {
    const conversation = await conversations.load(claims.conversationId);
    return { kind: 'open', claims, conversation };
  } catch (error) {
    if (error instanceof NotFound) return { kind: 'none', because: 'ended' };
    throw error;
  }
}

/** A new conversation, with its welcome, in the language of the page. */
export async function beginSession(
  language: Language,
  { turns, conversations }: SessionDeps,
): Promise<OpenSession> {
  const claims = { conversationId: randomUUID(), userId: `plain_${randomUUID()}` };
  await turns.start({
    id: claims.conversationId,
    userId: claims.userId,
    channel: PLAIN_CHAT_CHANNEL,
    language,
    locale: `${language}-CA`,
  });
  const conversation = await conversations.load(claims.conversationId);
  return { kind: 'open', claims, conversation };
}

/** Lives until the browser closes; the token in it expires by itself, and every page renews it. */
export async function keepSession(
  response: Response,
  { claims }: OpenSession,
  { tokens }: SessionDeps,
): Promise<void> {
  const { secure } = response.req;
  response.cookie(COOKIE, await tokens.issue(claims), { ...ATTRIBUTES, secure });
}

export function forgetSession(response: Response): void {
  response.clearCookie(COOKIE, ATTRIBUTES);
}
