import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DatabaseSource } from '../../server/store/database';

/** A storage of its own for one test file, and how to remove it. */
export interface TestStorage {
  readonly name: string;
  open(): Promise<DatabaseSource & { remove(): Promise<void> }>;
}

const sqlite: TestStorage = {
  name: 'SQLite',
  open: async () => ({ url: null, directory: ':memory:', remove: async () => undefined }),
};

async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

function postgres(url: string): TestStorage {
  return {
    name: 'PostgreSQL',
    async open() {
      const database = `guichet_${randomUUID().replaceAll('-', '')}`;
      await administer(url, `create database ${database}`);
      const own = new URL(url);
      own.pathname = `/${database}`;
      return {
        url: own.href,
        directory: ':memory:',
        remove: () => administer(url, `drop database ${database} with (force)`),
      };
    },
  };
}

const url = process.env.TEST_DATABASE_URL;

/** PostgreSQL is tested where TEST_DATABASE_URL names a server; `npm test` says so where it does not. */
export const STORAGES: readonly TestStorage[] = url ? [sqlite, postgres(url)] : [sqlite];
