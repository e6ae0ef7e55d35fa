import { SignJWT, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../clock';
import { Forbidden } from '../../errors';

/** As the hosted service gives them. */
export const TOKEN_SECONDS = 1_800;

const AUDIENCE = 'direct-line';
const claimsSchema = z.object({ conv: z.string(), user: z.string() });

export interface TokenClaims {
  readonly conversationId: string;
  readonly userId: string;
}

/** Tokens that open one conversation each, and nothing else. `key` has 32 bytes. */
export class Tokens {
  constructor(
    private readonly key: Uint8Array,
    private readonly clock: Clock,
  ) {}

  async issue({ conversationId, userId }: TokenClaims): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ conv: conversationId, user: userId })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_SECONDS)
      .sign(this.key);
  }

  /** Throws {@link Forbidden}, with the code `TokenExpired` where that is why. */
  async open(token: string): Promise<TokenClaims> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        audience: AUDIENCE,
        algorithms: ['HS256'],
        currentDate: this.clock.now(),
      });
      const { conv, user } = claimsSchema.parse(payload);
      return { conversationId: conv, userId: user };
    } catch (error) {
      if (error instanceof errors.JWTExpired) {
        throw new Forbidden('The token has expired: begin a new conversation.', 'TokenExpired');
      }
      throw new Forbidden('The token is not valid for this service.', 'BadToken');
    }
  }
}
