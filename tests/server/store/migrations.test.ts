import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely, Migrator, PostgresDialect, SqliteDialect, type Dialect } from 'kysely';
import { Pool } from 'pg';
import { toHandoff } from '../../../server/desk/handoff-row';
import { openDatabase, type DatabaseSource } from '../../../server/store/database';
import { migrationProvider } from '../../../server/store/migrations';
import { Seal } from '../../../server/store/seal';
import { STORAGES } from '../../fakes/storage';

const AT = '2026-01-15T14:00:00.000Z';

function dialectOf({ url, directory }: DatabaseSource): Dialect {
  if (url) return new PostgresDialect({ pool: new Pool({ connectionString: url }) });
  return new SqliteDialect({ database: new BetterSqlite3(join(directory, 'guichet.sqlite')) });
}

/** A storage that the first release left behind, with a citizen in its queue. */
async function writeAsFirstReleased(source: DatabaseSource): Promise<void> {
  const db = new Kysely<Record<string, Record<string, unknown>>>({ dialect: dialectOf(source) });
  const migrator = new Migrator({ db, provider: migrationProvider });
  const { error } = await migrator.migrateTo('0001-main-job');
  expect(error).toBeUndefined();
  await db
    .insertInto('conversations')
    .values({
      id: 'c1',
      user_id: 'citizen',
      channel: 'test',
      language: 'fr',
      owner: 'bot',
      state: '{}',
      version: 1,
      last_seq: 0,
      created_at: AT,
      updated_at: AT,
    })
    .execute();
  await db
    .insertInto('handoffs')
    .values({
      id: 'h1',
      conversation_id: 'c1',
      language: 'fr',
      state: 'queued',
      reason: 'low_confidence',
      confidence: 0.25,
      subject: 'Comment renouveler mon passeport?',
      epoch: 0,
      queued_at: AT,
    })
    .execute();
  await db.destroy();
}

describe.each(STORAGES)('A storage of the first release, on $name', (storage) => {
  const directory = mkdtempSync(join(tmpdir(), 'guichet-'));

  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  it('keeps who waits when it is brought up to date: nothing was noticed that anybody kept', async () => {
    const { remove, url } = await storage.open();
    await writeAsFirstReleased({ url, directory });
    const database = await openDatabase({ url, directory });
    const row = await database.selectFrom('handoffs').selectAll().executeTakeFirstOrThrow();
    const viewer = { agentId: 'agent', seal: new Seal(new Uint8Array(32)) };
    expect(toHandoff(row, viewer)).toMatchObject({
      id: 'h1',
      reason: 'low_confidence',
      reasons: [],
      confidence: 0.25,
      queuedAt: AT,
    });
    await database.destroy();
    await remove();
  });
});
