import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock';
import type { Agent, Session } from '../contracts/desk';
import { Forbidden, NotSignedIn } from '../errors';
import type { Database } from '../store/database';
import type { AgentDirectory } from './agent-directory';

/** A working day, with room for an early start. */
export const SESSION_SECONDS = 12 * 3600;

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function sameToken(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(hashOf(left)), Buffer.from(hashOf(right))];
  return timingSafeEqual(a, b);
}

/** Sign-ins: a random cookie, stored as its hash, with a token of its own against cross-site requests. */
export class AgentSessions {
  constructor(
    private readonly database: Database,
    private readonly agents: AgentDirectory,
    private readonly clock: Clock,
  ) {}

  /** Returns the cookie's value with the session. */
  async open(agent: Agent): Promise<{ readonly cookie: string; readonly session: Session }> {
    const cookie = randomBytes(32).toString('base64url');
    const csrfToken = randomBytes(24).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_SECONDS * 1000);
    await this.database
      .insertInto('agent_sessions')
      .values({
        token_hash: hashOf(cookie),
        agent_id: agent.id,
        csrf_token: csrfToken,
        expires_at: expiresAt.toISOString(),
      })
      .execute();
    return { cookie, session: { agent, csrfToken } };
  }

  /** Throws {@link NotSignedIn} where the cookie opens nothing, or no longer. */
  async find(cookie: string | undefined): Promise<Session> {
    if (!cookie) throw new NotSignedIn();
    const row = await this.database
      .selectFrom('agent_sessions')
      .selectAll()
      .where('token_hash', '=', hashOf(cookie))
      .where('expires_at', '>', this.clock.now().toISOString())
      .executeTakeFirst();
    const agent = row && (await this.agents.find(row.agent_id));
    if (!agent) throw new NotSignedIn('Your sign-in has ended: sign in again.');
    return { agent, csrfToken: row.csrf_token };
  }

  async close(cookie: string): Promise<void> {
    await this.database
      .deleteFrom('agent_sessions')
      .where('token_hash', '=', hashOf(cookie))
      .execute();
  }

  async purgeExpired(): Promise<void> {
    await this.database
      .deleteFrom('agent_sessions')
      .where('expires_at', '<=', this.clock.now().toISOString())
      .execute();
  }
}

/** Throws {@link Forbidden} unless the request carries its session's own token. */
export function requireCsrfToken({ csrfToken }: Session, sent: string | undefined): void {
  if (!sent || !sameToken(csrfToken, sent)) {
    throw new Forbidden('Send the session’s csrfToken as x-csrf-token.', 'CsrfToken');
  }
}
