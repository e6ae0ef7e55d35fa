import { sql } from 'kysely';
import type { Activity } from '../contracts/activity';
import { NotFound } from '../errors';
import { appendActivities, type NewActivity } from './activity-log';
import type { DatabaseTransaction } from './database';

export interface OutsideTurn {
  readonly conversationId: string;
  readonly activities: readonly NewActivity[];
  readonly now: Date;
  /** Set where the conversation changes hands. */
  readonly owner?: 'bot' | 'agent';
}

/**
 * Writes to a conversation from the desk. It raises the version too, so that a turn which was under
 * way loses its compare-and-swap, and runs again knowing who owns the conversation now.
 */
export async function writeOutsideTurn(
  transaction: DatabaseTransaction,
  { conversationId, activities, now, owner }: OutsideTurn,
): Promise<Activity[]> {
  const row = await transaction
    .updateTable('conversations')
    .set({
      version: sql`version + 1`,
      last_seq: sql`last_seq + ${sql.lit(activities.length)}`,
      updated_at: now.toISOString(),
      ...(owner && { owner }),
    })
    .where('id', '=', conversationId)
    .where('ended_at', 'is', null)
    .returning('last_seq')
    .executeTakeFirst();
  if (!row) throw new NotFound('The citizen has ended this conversation.');
  const afterSeq = row.last_seq - activities.length;
  return appendActivities(transaction, { conversationId, afterSeq, activities, now });
}
