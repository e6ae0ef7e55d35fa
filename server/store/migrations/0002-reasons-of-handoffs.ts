import type { Kysely } from 'kysely';

/** Of the handoffs that stand already nothing was kept. */
export async function up(db: Kysely<Record<string, Record<string, unknown>>>): Promise<void> {
  await db.schema
    .alterTable('handoffs')
    .addColumn('reasons', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
}
