import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { Document } from '../../../knowledge/document';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';
import { writeSnapshot } from '../../../knowledge/snapshot/snapshot-file';
import { FORMAT_VERSION } from '../../../knowledge/snapshot/snapshot-schema';
import { ingestedFileIn } from '../../../server/knowledge/ingested-file';
import { MemoryKnowledge } from '../../../server/knowledge/memory-knowledge';
import { SERVICE_PAGES } from '../../knowledge/service-pages';

const OLD = SERVICE_PAGES.slice(0, 2);
const NEW = SERVICE_PAGES;

/** No two readings are the same. */
let seconds = 0;
const clock = { now: () => new Date((seconds += 1) * 1000) };

describe('Knowledge in memory', () => {
  let dataDir: string;
  let file: string;
  let lines: string[];

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'guichet-'));
    for (const language of ['en', 'fr'])
      mkdirSync(join(dataDir, 'pack', language), { recursive: true });
    file = ingestedFileIn(dataDir);
    lines = [];
  });

  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const ingest = (documents: readonly Document[]) => writeSnapshot(file, buildSnapshot(documents));

  /** The content pack is an empty folder: what is served besides it was ingested. */
  const open = (onSwap?: () => void) =>
    new MemoryKnowledge({
      contentPack: join(dataDir, 'pack'),
      dataDir,
      clock,
      logger: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
      ...(onSwap && { onSwap }),
    });

  const spoil = (change: (bytes: Buffer) => Buffer) =>
    writeFileSync(file, change(readFileSync(file)));

  const SPOILT: readonly [string, (bytes: Buffer) => Buffer, RegExp][] = [
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 50), /damaged/],
    ['something else', () => Buffer.from('<!doctype html>'), /not a Guichet index/],
    [
      'of another format',
      (bytes) => {
        bytes.writeUInt32LE(FORMAT_VERSION + 1, 8);
        return bytes;
      },
      /has format/,
    ],
  ];

  it('serves the content pack where nothing was ingested', () => {
    expect(open().content.documents).toEqual({ en: 0, fr: 0 });
  });

  it('serves what was ingested from the start', () => {
    ingest(NEW);
    const knowledge = open();
    expect(knowledge.content.documents).toEqual({ en: 3, fr: 3 });
    expect(knowledge.retriever().documentOf('dog-licence-fr')).toBeDefined();
  });

  it.each(SPOILT)('names and skips at start a file that is %s', (_kind, change, reason) => {
    ingest(NEW);
    spoil(change);
    expect(open().content.documents).toEqual({ en: 0, fr: 0 });
    expect(lines.join('')).toContain(file);
    expect(lines.join('')).toMatch(reason);
  });

  it.each(SPOILT)('names and skips, once, a new file that is %s', async (_kind, change, reason) => {
    ingest(OLD);
    const knowledge = open();
    ingest(NEW);
    spoil(change);
    expect([await knowledge.refresh(), await knowledge.refresh()]).toEqual([0, 0]);
    expect(knowledge.content.documents).toEqual({ en: 1, fr: 1 });
    expect(lines.filter((line) => reason.test(line))).toHaveLength(1);
  });

  it('never serves a snapshot without documents', async () => {
    ingest(OLD);
    const knowledge = open();
    ingest([]);
    expect(await knowledge.refresh()).toBe(0);
    expect(lines.join('')).toContain('holds no documents');
  });

  it('says what it swapped to, with the count and the hash, and from when it serves', async () => {
    ingest(OLD);
    let swaps = 0;
    const knowledge = open(() => (swaps += 1));
    const before = knowledge.content;
    ingest(NEW);
    expect(await knowledge.refresh()).toBe(1);
    expect(swaps).toBe(1);
    expect(knowledge.content.since.getTime()).toBeGreaterThan(before.since.getTime());
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({
      hash: buildSnapshot(NEW).contentHash,
      documents: { en: 3, fr: 3 },
    });
  });

  it('leaves a retriever that a turn has as it was', async () => {
    ingest(OLD);
    const knowledge = open();
    const kept = knowledge.retriever();
    ingest(NEW);
    await knowledge.refresh();
    expect(kept.documentOf('library-card-en')).toBeUndefined();
    expect(knowledge.retriever().documentOf('library-card-en')).toBeDefined();
  });

  it('does not swap for the same content written again', async () => {
    ingest(NEW);
    const knowledge = open();
    const kept = knowledge.retriever();
    ingest(NEW);
    expect(await knowledge.refresh()).toBe(0);
    expect(knowledge.retriever()).toBe(kept);
  });

  it('says once that the file was removed, and takes it when it comes back', async () => {
    ingest(OLD);
    const knowledge = open();
    rmSync(file);
    expect([await knowledge.refresh(), await knowledge.refresh()]).toEqual([0, 0]);
    expect(lines.filter((line) => line.includes('removed'))).toHaveLength(1);
    expect(knowledge.content.documents).toEqual({ en: 1, fr: 1 });
    ingest(NEW);
    expect(await knowledge.refresh()).toBe(1);
  });

  it('is seen by each instance for itself', async () => {
    ingest(OLD);
    const [first, second] = [open(), open()];
    ingest(NEW);
    expect(await first.refresh()).toBe(1);
    expect(second.content.documents).toEqual({ en: 1, fr: 1 });
    expect(await second.refresh()).toBe(1);
    expect(second.content.hash).toBe(first.content.hash);
  });

  it('looks once where it is woken twice at a time', async () => {
    ingest(OLD);
    const knowledge = open();
    ingest(NEW);
    expect(await Promise.all([knowledge.refresh(), knowledge.refresh()])).toEqual([1, 1]);
    expect(lines.filter((line) => line.includes('New content'))).toHaveLength(1);
  });
});
