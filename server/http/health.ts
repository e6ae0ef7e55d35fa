import { Router } from 'express';
import { sql } from 'kysely';
import type { Knowledge, ServedContent } from '../knowledge/knowledge';
import type { Database } from '../store/database';
import type { Metrics } from './metrics';

export interface HealthDeps {
  readonly database: Database;
  readonly metrics: Metrics;
  readonly knowledge: Pick<Knowledge, 'content'>;
  /** False from the moment the process begins to drain. */
  readonly isAccepting: () => boolean;
}

/** Counted when asked: the queue's truth is the database's. */
async function countWaiting({ database, metrics }: HealthDeps): Promise<void> {
  const rows = await database
    .selectFrom('handoffs')
    .select(({ fn }) => ['language', fn.countAll<number>().as('count')])
    .where('state', '=', 'queued')
    .groupBy('language')
    .execute();
  metrics.waiting.reset();
  for (const { language, count } of rows) metrics.waiting.set({ language }, count);
}

function countDocuments({ knowledge, metrics }: HealthDeps): void {
  for (const [language, count] of Object.entries(knowledge.content.documents))
    metrics.indexDocuments.set({ language }, count);
}

/** What is served, so that an operator sees whether new content has arrived at this instance. */
function describeContent({ hash, documents, since }: ServedContent) {
  return { hash, documents, since: since.toISOString() };
}

/** Liveness, readiness and Prometheus. */
export function healthRouter(deps: HealthDeps): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (_request, response) => {
    const reachable = await sql`select 1`.execute(deps.database).then(
      () => true,
      () => false,
    );
    const ready = reachable && deps.isAccepting();
    response.status(ready ? 200 : 503).json({
      status: ready ? 'ready' : 'not ready',
      content: describeContent(deps.knowledge.content),
    });
  });
  router.get('/metrics', async (_request, response) => {
    await countWaiting(deps);
    countDocuments(deps);
    response.type(deps.metrics.registry.contentType).send(await deps.metrics.registry.metrics());
  });
  return router;
}
