import type { Clock } from '../clock';
import { forgetDeleted, type Database } from './database';

export interface RetentionDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly retentionSeconds: number;
}

const DAY = 86_400_000;

/** A department answers within months; until then the citizen may ask where their case stands. */
const CASES_KEPT_DAYS = 365;

/** Deletes cases that nothing has happened to for a year, and saved journeys whose time is over. */
export async function purgeCases({
  database,
  clock,
}: Pick<RetentionDeps, 'database' | 'clock'>): Promise<void> {
  const now = clock.now();
  const limit = new Date(now.getTime() - CASES_KEPT_DAYS * DAY).toISOString();
  await database.deleteFrom('cases').where('updated_at', '<', limit).execute();
  await database.deleteFrom('saved_journeys').where('expires_at', '<', now.toISOString()).execute();
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
