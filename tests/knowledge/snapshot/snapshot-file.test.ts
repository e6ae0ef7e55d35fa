import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createRetriever } from '../../../knowledge/retriever';
import { buildSnapshot, hashDocuments } from '../../../knowledge/snapshot/snapshot';
import {
  readSnapshot,
  SnapshotError,
  writeSnapshot,
} from '../../../knowledge/snapshot/snapshot-file';
import { SERVICE_PAGES } from '../service-pages';

const SNAPSHOT = buildSnapshot(SERVICE_PAGES);

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  file = join(folder, 'index', 'pack.snapshot');
});
afterEach(() => rmSync(folder, { recursive: true }));

function damage(change: (bytes: Buffer) => Buffer): void {
  writeSnapshot(file, SNAPSHOT);
  writeFileSync(file, change(readFileSync(file)));
}

function flipByte(bytes: Buffer, at: number): Buffer {
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
  return flipped;
}

describe('a snapshot file', () => {
  it('holds all of the snapshot', () => {
    writeSnapshot(file, SNAPSHOT);
    expect(readSnapshot(file)).toEqual(SNAPSHOT);
  });

  it.each([
    ['en', 'What does a dog licence cost?'],
    ['fr', 'Combien coûte la médaille de mon chien?'],
  ] as const)('answers in %s just as the index it was written from', (language, question) => {
    writeSnapshot(file, SNAPSHOT);
    expect(createRetriever(readSnapshot(file)).retrieve(question, language)).toEqual(
      createRetriever(SNAPSHOT).retrieve(question, language),
    );
  });

  it('replaces an older one and leaves no temporary file', () => {
    writeSnapshot(file, buildSnapshot([]));
    writeSnapshot(file, SNAPSHOT);
    expect(readdirSync(join(folder, 'index'))).toEqual(['pack.snapshot']);
    expect(readSnapshot(file).contentHash).toBe(SNAPSHOT.contentHash);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5), /damaged/],
    ['changed in one bit', (bytes: Buffer) => flipByte(bytes, bytes.length - 9), /damaged/],
    ['of another kind', () => Buffer.from('%PDF-1.7'), /not a Guichet index snapshot/],
    ['of another format', (bytes: Buffer) => flipByte(bytes, 8), /has format/],
    ['empty', () => Buffer.alloc(0), /not a Guichet index snapshot/],
  ])('that is %s is refused, and the message says what to do', (_, change, reason) => {
    damage(change);
    expect(() => readSnapshot(file)).toThrow(SnapshotError);
    expect(() => readSnapshot(file)).toThrow(reason);
    expect(() => readSnapshot(file)).toThrow(
      /Remove the file: the next start builds the index again/,
    );
  });

  it('that is missing is refused by name', () => {
    expect(() => readSnapshot(file)).toThrow(`${file} cannot be read`);
  });
});

describe('hashDocuments', () => {
  it('does not depend on the order of documents or keys', () => {
    const reversed = [...SERVICE_PAGES].reverse();
    const rekeyed = SERVICE_PAGES.map(({ text, ...page }) => ({ text, ...page }));
    expect(hashDocuments(reversed)).toBe(hashDocuments(SERVICE_PAGES));
    expect(hashDocuments(rekeyed)).toBe(hashDocuments(SERVICE_PAGES));
  });

  it('changes with any text', () => {
    const [first, ...others] = SERVICE_PAGES;
    const changed = [{ ...first!, text: `${first!.text}!` }, ...others];
    expect(hashDocuments(changed)).not.toBe(hashDocuments(SERVICE_PAGES));
  });
});
