import type { Logger } from 'pino';
import type { Clock } from '../clock';
import type { Database } from './database';

const HOUR = 3_600_000;

export interface RetentionDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly retentionSeconds: number;
}

/**
 * Deletes conversations that nobody has touched for the retention time, with all that hangs on them.
 * One in which a citizen still waits or an agent still talks is kept. Returns how many went.
 */
export async function purgeConversations(deps: RetentionDeps): Promise<number> {
  const limit = new Date(deps.clock.now().getTime() - deps.retentionSeconds * 1000);
  const { numDeletedRows } = await deps.database
    .deleteFrom('conversations')
    .where('updated_at', '<', limit.toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('handoffs')
            .select('handoffs.id')
            .whereRef('handoffs.conversation_id', '=', 'conversations.id')
            .where('handoffs.state', 'in', ['queued', 'active']),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Purges at start and every hour, until the returned function is called. */
export function keepRetention(purge: () => Promise<number>, logger: Logger): () => void {
  const run = async () => {
    try {
      const conversations = await purge();
      if (conversations > 0) logger.info({ conversations }, 'Old conversations were deleted.');
    } catch (error) {
      logger.error({ err: error }, 'Old conversations could not be deleted.');
    }
  };
  void run();
  const timer = setInterval(() => void run(), HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
