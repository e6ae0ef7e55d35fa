import type { Language } from '../../locales/language';
import { languageSchema } from '../contracts/language';
import type { Agent } from '../contracts/desk';
import { Conflict, Forbidden, NotFound } from '../errors';
import type { Database, DatabaseTransaction } from '../store/database';
import type { HandoffRow } from '../store/schema';

/** An agent's hold on a handoff: what every write of theirs must still find true. */
export interface Hold {
  readonly handoffId: string;
  readonly epoch: number;
}

/** Reads handoffs. Only {@link applyTransition} changes their state. */
export class HandoffStore {
  constructor(private readonly database: Database) {}

  /** Who waits, longest first, and whom the agent holds. */
  async openFor(agent: Agent): Promise<HandoffRow[]> {
    return this.database
      .selectFrom('handoffs')
      .selectAll()
      .where((where) =>
        where.or([
          where('state', '=', 'queued'),
          where.and([where('state', '=', 'active'), where('agent_id', '=', agent.id)]),
        ]),
      )
      .orderBy('queued_at')
      .execute();
  }

  async find(handoffId: string): Promise<HandoffRow> {
    const row = await this.database
      .selectFrom('handoffs')
      .selectAll()
      .where('id', '=', handoffId)
      .executeTakeFirst();
    if (!row) throw new NotFound('This conversation does not exist, or has been erased.');
    return row;
  }

  /** The handoff, where the agent still holds it. Throws Forbidden or Conflict where not. */
  async held(agent: Agent, { handoffId, epoch }: Hold): Promise<HandoffRow> {
    const row = await this.find(handoffId);
    if (row.agent_id !== agent.id) throw new Forbidden('You do not hold this conversation.');
    if (row.epoch !== epoch || row.state !== 'active') {
      throw new Conflict('This conversation has changed since: it is no longer yours to write to.');
    }
    return row;
  }

  /** The same, inside the transaction that writes. */
  async requireStillHeld(
    transaction: DatabaseTransaction,
    agent: Agent,
    { handoffId, epoch }: Hold,
  ): Promise<void> {
    const row = await transaction
      .selectFrom('handoffs')
      .select('id')
      .where('id', '=', handoffId)
      .where('agent_id', '=', agent.id)
      .where('epoch', '=', epoch)
      .where('state', '=', 'active')
      .executeTakeFirst();
    if (!row) throw new Conflict('This conversation is no longer yours to write to.');
  }

  /** The language that the citizen speaks now, which may no longer be that of the request. */
  async languageOf({ conversation_id }: HandoffRow): Promise<Language> {
    const { language } = await this.database
      .selectFrom('conversations')
      .select('language')
      .where('id', '=', conversation_id)
      .executeTakeFirstOrThrow();
    return languageSchema.parse(language);
  }
}
