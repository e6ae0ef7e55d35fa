import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Document } from '../../../knowledge/document';
import { loadContent } from '../../../knowledge/postgres/load-content';
import { migrateContent } from '../../../knowledge/postgres/migrations';
import { pageOf } from '../../../knowledge/postgres/page';
import { createPostgresRetriever } from '../../../knowledge/postgres/postgres-retriever';
import { findServed, openContent } from '../../../knowledge/postgres/served-content';
import { hashDocuments } from '../../../knowledge/snapshot/snapshot';
import { STORAGES } from '../../fakes/storage';

const storage = STORAGES.find(({ name }) => name === 'PostgreSQL');

/** Content in a database of its own. */
export class TestContent {
  constructor(
    readonly database: Kysely<unknown>,
    private readonly drop: () => Promise<void>,
  ) {}

  load(documents: readonly Document[]): Promise<boolean> {
    return loadContent(this.database, {
      hash: hashDocuments(documents),
      origin: 'a test',
      loadedAt: new Date().toISOString(),
      pages: documents.map(pageOf),
    });
  }

  /** That of the content which is served now. */
  async retriever() {
    const served = await findServed(this.database);
    if (!served) throw new Error('Nothing was loaded.');
    return createPostgresRetriever(await openContent(served, this.database), this.database);
  }

  async remove(): Promise<void> {
    await this.database.destroy();
    await this.drop();
  }
}

/** PostgreSQL is tested where TEST_DATABASE_URL names a server. */
export const POSTGRES = {
  isThere: storage !== undefined,
  async open(): Promise<TestContent> {
    if (!storage) throw new Error('TEST_DATABASE_URL names no server.');
    const source = await storage.open();
    const pool = new Pool({ connectionString: source.url ?? '' });
    // A database that is dropped cuts connections that are closing already.
    pool.on('error', () => undefined);
    const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
    await migrateContent(database);
    return new TestContent(database, () => source.remove());
  },
};
