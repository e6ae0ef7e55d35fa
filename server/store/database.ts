import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import {
  Kysely,
  Migrator,
  PostgresDialect,
  sql,
  SqliteAdapter,
  SqliteDialect,
  type Transaction,
} from 'kysely';
import { Pool, types } from 'pg';
import { BadConfiguration } from '../errors';
import { migrationProvider } from './migrations';
import type { Schema } from './schema';

export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;

const DATABASE_FILE = 'guichet.sqlite';
const POOL_SIZE = 10;

/** count(*) is a 64-bit integer, which pg hands over as text; ours stay far below 2^53. */
types.setTypeParser(types.builtins.INT8, Number);

/** WAL with FULL: a turn that was acknowledged survives a power cut, at some 4,000 commits a second. */
function openSqlite(path: string): SqliteDialect {
  const database = new BetterSqlite3(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  database.pragma('secure_delete = ON');
  return new SqliteDialect({ database });
}

/** A connection that breaks, idle or busy, must not end the process: the next query opens another. */
function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: POOL_SIZE });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

function dialectFor(source: DatabaseSource): SqliteDialect | PostgresDialect {
  if (source.url) {
    return new PostgresDialect({ pool: openPool(source.url) });
  }
  if (source.directory === ':memory:') return openSqlite(':memory:');
  mkdirSync(source.directory, { recursive: true, mode: 0o700 });
  return openSqlite(join(source.directory, DATABASE_FILE));
}

export interface DatabaseSource {
  /** PostgreSQL where set. */
  readonly url: string | null;
  /** Folder of the SQLite file; ':memory:' for tests. */
  readonly directory: string;
}

/** Opens the database and brings its schema up to date. */
export async function openDatabase(source: DatabaseSource): Promise<Database> {
  const database = new Kysely<Schema>({ dialect: dialectFor(source) });
  const { error } = await new Migrator({
    db: database,
    provider: migrationProvider,
  }).migrateToLatest();
  if (!error) return database;
  await database.destroy();
  throw new BadConfiguration('The database could not be opened or brought up to date.', {
    cause: error,
  });
}

/** Makes what was deleted unreadable in the file too; PostgreSQL's vacuum sees to its own. */
export async function forgetDeleted(database: Database): Promise<void> {
  if (!(database.getExecutor().adapter instanceof SqliteAdapter)) return;
  await sql`pragma wal_checkpoint(TRUNCATE)`.execute(database);
}
