import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { Document } from '../../../knowledge/document';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';
import { writeSnapshot } from '../../../knowledge/snapshot/snapshot-file';
import { systemClock as clock } from '../../../server/clock';
import { ingestedFileIn } from '../../../server/knowledge/ingested-file';
import { PostgresKnowledge } from '../../../server/knowledge/postgres-knowledge';
import { openDatabase, type Database } from '../../../server/store/database';
import { STORAGES } from '../../fakes/storage';
import { SERVICE_PAGES } from '../../knowledge/service-pages';

const OLD = SERVICE_PAGES.slice(0, 2);
const NEW = SERVICE_PAGES;

const storage = STORAGES.find(({ name }) => name === 'PostgreSQL');

/** Each instance has a data folder of its own, and all have one database. */
(storage ? describe : describe.skip)('Knowledge on PostgreSQL', () => {
  let database: Database;
  let remove: () => Promise<void>;
  let folders: string[];

  beforeEach(async () => {
    const source = await storage!.open();
    database = await openDatabase(source);
    remove = () => source.remove();
    folders = [];
  });

  afterEach(async () => {
    await database.destroy();
    await remove();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'guichet-'));
    folders.push(folder);
    for (const language of ['en', 'fr'])
      mkdirSync(join(folder, 'pack', language), { recursive: true });
    return folder;
  };

  const ingest = (dataDir: string, documents: readonly Document[]) =>
    writeSnapshot(ingestedFileIn(dataDir), buildSnapshot(documents));

  const open = (dataDir: string, onSwap: () => void = () => undefined) =>
    PostgresKnowledge.open({
      contentPack: join(dataDir, 'pack'),
      dataDir,
      database,
      onSwap,
      clock,
      logger: pino({ level: 'silent' }),
    });

  it('loads what was ingested, and answers in both languages from the database', async () => {
    const folder = newFolder();
    ingest(folder, NEW);
    const knowledge = await open(folder);
    expect(knowledge.content.documents).toEqual({ en: 3, fr: 3 });
    for (const [question, language, id] of [
      ['dog licence', 'en', 'dog-licence-en'],
      ['médaille pour chien', 'fr', 'dog-licence-fr'],
    ] as const) {
      const { documents } = await knowledge.retriever().retrieve(question, language);
      expect(documents[0]?.document.id).toBe(id);
    }
  });

  it('serves at every instance what one of them loads, and a turn keeps what it began with', async () => {
    const [one, other] = [newFolder(), newFolder()];
    ingest(one, OLD);
    let swaps = 0;
    const first = await open(one);
    const second = await open(other, () => (swaps += 1));
    const kept = second.retriever();
    ingest(one, NEW);
    expect(await first.refresh()).toBe(1);
    expect(await second.refresh()).toBe(1);
    expect(swaps).toBe(1);
    expect(second.content.hash).toBe(first.content.hash);
    expect(await second.retriever().documentOf('library-card-fr')).toBeDefined();
    expect(await kept.documentOf('library-card-fr')).toBeUndefined();
    expect((await kept.retrieve('médaille', 'fr')).documents).toHaveLength(1);
    expect([await first.refresh(), await second.refresh()]).toEqual([0, 0]);
  });

  it('never puts its content pack, or an older file, over what was ingested', async () => {
    const [one, other, older] = [newFolder(), newFolder(), newFolder()];
    ingest(one, NEW);
    await open(one);
    ingest(older, OLD);
    utimesSync(ingestedFileIn(older), 0, 0);
    expect((await open(other)).content.documents).toEqual({ en: 3, fr: 3 });
    expect((await open(older)).content.documents).toEqual({ en: 3, fr: 3 });
  });

  it('skips a damaged file, and takes the next good one', async () => {
    const folder = newFolder();
    ingest(folder, OLD);
    const knowledge = await open(folder);
    writeFileSync(ingestedFileIn(folder), 'GUICHET');
    expect(await knowledge.refresh()).toBe(0);
    expect(knowledge.content.documents).toEqual({ en: 1, fr: 1 });
    ingest(folder, NEW);
    expect(await knowledge.refresh()).toBe(1);
    expect(knowledge.content.documents).toEqual({ en: 3, fr: 3 });
  });
});
