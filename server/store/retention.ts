import type { Clock } from '../clock';
import { forgetDeleted, type Database } from './database';

export interface RetentionDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly retentionSeconds: number;
}

/**
 * Deletes conversations that nobody has touched for the retention time, with all that hangs on them:
 * a citizen was told how long what they wrote is kept, whatever became of it. Returns how many went.
 */
export async function purgeConversations(deps: RetentionDeps): Promise<number> {
  const limit = new Date(deps.clock.now().getTime() - deps.retentionSeconds * 1000);
  const { numDeletedRows } = await deps.database
    .deleteFrom('conversations')
    .where('updated_at', '<', limit.toISOString())
    .executeTakeFirst();
  if (numDeletedRows > 0n) await forgetDeleted(deps.database);
  return Number(numDeletedRows);
}
