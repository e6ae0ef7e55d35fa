import type { Request } from 'express';
import { Forbidden, NotFound, NotSignedIn } from '../../errors';
import type { ConversationStore } from '../../store/conversation-store';
import { tokenExpired, type TokenClaims, type Tokens } from './tokens';

export interface Authoriser {
  readonly tokens: Tokens;
  readonly conversations: ConversationStore;
}

function bearerOf(request: Request): string {
  const [scheme, token] = (request.get('authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token) {
    throw new NotSignedIn('Send the token as "Authorization: Bearer …".');
  }
  return token;
}

/** The claims of the request's token. */
export async function openToken(request: Request, { tokens }: Authoriser): Promise<TokenClaims> {
  return tokens.open(bearerOf(request));
}

/**
 * The claims of a token to renew: one that is still good, or has expired within the grace, where its
 * conversation is still open. Throws Forbidden (`TokenExpired`) where it is not.
 */
export async function openTokenForRenewal(
  request: Request,
  { tokens, conversations }: Authoriser,
): Promise<TokenClaims> {
  const { expired, ...claims } = await tokens.openForRenewal(bearerOf(request));
  if (!expired) return claims;
  try {
    await conversations.load(claims.conversationId);
    return claims;
  } catch (error) {
    throw error instanceof NotFound ? tokenExpired() : error;
  }
}

/** A token opens its own conversation only: another's is forbidden, one that is not is not found. */
export async function requireOwnConversation(
  claims: TokenClaims,
  conversationId: string,
  { conversations }: Authoriser,
): Promise<void> {
  if (claims.conversationId === conversationId) return;
  if (await conversations.exists(conversationId)) {
    throw new Forbidden('This token belongs to another conversation.', 'BadToken');
  }
  throw new NotFound('This conversation does not exist.');
}
