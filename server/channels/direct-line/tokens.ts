import { SignJWT, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../clock';
import { Forbidden } from '../../errors';

/** As the hosted service gives them. */
export const TOKEN_SECONDS = 1_800;

/** A phone that sleeps keeps its place in the queue: so long after its end a token can be renewed. */
export const RENEWAL_GRACE_SECONDS = 24 * 3_600;

const AUDIENCE = 'direct-line';
const claimsSchema = z.object({ conv: z.string(), user: z.string(), exp: z.number() });

export interface TokenClaims {
  readonly conversationId: string;
  readonly userId: string;
}

export function tokenExpired(): Forbidden {
  return new Forbidden('The token has expired: refresh it, or begin again.', 'TokenExpired');
}

/** Tokens that open one conversation each, and nothing else. `key` has 32 bytes. */
export class Tokens {
  constructor(
    private readonly key: Uint8Array,
    private readonly clock: Clock,
  ) {}

  async issue({ conversationId, userId }: TokenClaims): Promise<string> {
    const now = this.seconds();
    return new SignJWT({ conv: conversationId, user: userId })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_SECONDS)
      .sign(this.key);
  }

  /** Throws {@link Forbidden}, with the code `TokenExpired` where that is why. */
  async open(token: string): Promise<TokenClaims> {
    const { conv, user } = await this.read(token, 0);
    return { conversationId: conv, userId: user };
  }

  /** As {@link open}; a token within the grace opens too, and tells that it has expired. */
  async openForRenewal(token: string): Promise<TokenClaims & { readonly expired: boolean }> {
    const { conv, user, exp } = await this.read(token, RENEWAL_GRACE_SECONDS);
    return { conversationId: conv, userId: user, expired: exp <= this.seconds() };
  }

  private async read(token: string, graceSeconds: number): Promise<z.infer<typeof claimsSchema>> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        audience: AUDIENCE,
        algorithms: ['HS256'],
        currentDate: this.clock.now(),
        clockTolerance: graceSeconds,
      });
      return claimsSchema.parse(payload);
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw tokenExpired();
      throw new Forbidden('The token is not valid for this service.', 'BadToken');
    }
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
