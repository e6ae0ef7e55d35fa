import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import type { Clock } from '../clock';
import { agentSchema, type Agent } from '../contracts/desk';
import { NotSignedIn } from '../errors';
import type { Database } from '../store/database';
import type { AgentRow } from '../store/schema';

export const FIRST_USERNAME = 'agent';

/** Checked where there is no such agent, so that the answer takes as long. Of no password. */
const NOBODY = hash('nobody has this password');

const languagesSchema = agentSchema.shape.languages;

function toAgent(row: AgentRow): Agent {
  return agentSchema.parse({
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    role: row.role,
    languages: languagesSchema.parse(JSON.parse(row.languages)),
  });
}

export interface NewAgent {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly role: Agent['role'];
  readonly languages: Agent['languages'];
}

/** The agents and their argon2id passwords. */
export class AgentDirectory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add({ username, displayName, password, role, languages }: NewAgent): Promise<void> {
    await this.database
      .insertInto('agents')
      .values({
        id: randomUUID(),
        username: username.toLowerCase(),
        display_name: displayName,
        password_hash: await hash(password),
        role,
        languages: JSON.stringify(languages),
        created_at: this.clock.now().toISOString(),
      })
      .onConflict((conflict) => conflict.column('username').doNothing())
      .execute();
  }

  async isEmpty(): Promise<boolean> {
    return !(await this.database.selectFrom('agents').select('id').limit(1).executeTakeFirst());
  }

  async find(id: string): Promise<Agent | null> {
    const row = await this.database
      .selectFrom('agents')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? toAgent(row) : null;
  }

  /** Throws {@link NotSignedIn} for a wrong name and a wrong password alike. */
  async authenticate(username: string, password: string): Promise<Agent> {
    const row = await this.database
      .selectFrom('agents')
      .selectAll()
      .where('username', '=', z.string().parse(username).toLowerCase())
      .executeTakeFirst();
    const matches = await verify(row?.password_hash ?? (await NOBODY), password);
    if (!row || !matches) throw new NotSignedIn('The name or the password is not right.');
    return toAgent(row);
  }
}
