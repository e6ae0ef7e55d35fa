import { Migrator, type Kysely, type Migration } from 'kysely';
import * as content from './0001-content';

const MIGRATIONS: Record<string, Migration> = {
  '0001-content': content,
};

/**
 * Makes the tables of content, or brings them up to date. They have migrations of their own, beside
 * those of whoever else uses the database. Throws what the database said.
 */
export async function migrateContent<Schema>(database: Kysely<Schema>): Promise<void> {
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
    migrationTableName: 'knowledge_migration',
    migrationLockTableName: 'knowledge_migration_lock',
  }).migrateToLatest();
  if (error) throw error;
}
