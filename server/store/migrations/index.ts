import type { Migration, MigrationProvider } from 'kysely';
import * as mainJob from './0001-main-job';
import * as reasonsOfHandoffs from './0002-reasons-of-handoffs';
import * as cases from './0003-cases';

const MIGRATIONS: Record<string, Migration> = {
  '0001-main-job': mainJob,
  '0002-reasons-of-handoffs': reasonsOfHandoffs,
  '0003-cases': cases,
};

/** Imported, not read from a folder, so that a build carries them. */
export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve(MIGRATIONS),
};
