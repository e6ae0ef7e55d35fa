import type { Migration, MigrationProvider } from 'kysely';
import * as mainJob from './0001-main-job';

const MIGRATIONS: Record<string, Migration> = {
  '0001-main-job': mainJob,
};

/** Imported, not read from a folder, so that a build carries them. */
export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve(MIGRATIONS),
};
