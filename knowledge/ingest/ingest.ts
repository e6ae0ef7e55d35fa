import { existsSync } from 'node:fs';

import type { Document } from '../document';
import { buildSnapshot, hashDocuments } from '../snapshot/snapshot';
import { readSnapshot, writeSnapshot } from '../snapshot/snapshot-file';
import { writeCatalogue, type Catalogue } from './catalogue/catalogue';
import type { Validator } from './crawl/validator';
import { PageStore } from './catalogue/page-store';
import { collect, type Collected, type NamedSource, type Progress } from './collect';
import { toDocuments, type IngestedDocument } from './documents';
import { pairPages } from './pairing';
import { makeReport, type IngestReport } from './report/report';

export interface IngestOptions {
  readonly sources: readonly NamedSource[];
  /** DATA_DIR/ingest: what was ingested before, and what is kept for the next time. */
  readonly folder: string;
  /** What is known from the last run. */
  readonly previous: Catalogue;
  /** What sites said of their pages in this run; it is filled while the sources are read. */
  readonly validators: ReadonlyMap<string, Validator>;
  /** The index that the server loads. */
  readonly snapshotFile: string;
  /** Documents that the index holds besides: the content pack, or none. */
  readonly besides: readonly Document[];
  /** ISO date (YYYY-MM-DD): pages last changed before it are told as stale. */
  readonly staleBefore: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the reading; nothing is written then. */
  readonly signal?: AbortSignal | undefined;
}

export interface Ingested {
  readonly report: IngestReport;
  /** Whether a new index was written: not where nothing has changed, nor where nothing could be read. */
  readonly isIndexNew: boolean;
}

function isCurrent(file: string, documents: readonly Document[]): boolean {
  if (!existsSync(file)) return false;
  try {
    return readSnapshot(file).contentHash === hashDocuments(documents);
  } catch {
    return false;
  }
}

function writeIndex(
  { snapshotFile, besides }: IngestOptions,
  ingested: readonly IngestedDocument[],
) {
  const documents = [...besides, ...ingested.map(({ document }) => document)];
  if (ingested.length === 0 || isCurrent(snapshotFile, documents)) return false;
  writeSnapshot(snapshotFile, buildSnapshot(documents));
  return true;
}

/** Validators of pages that stand; a page without an entry must be fetched in full. */
function standing({ previous, validators }: IngestOptions, { entries }: Collected) {
  const all = new Map([...previous.validators, ...validators]);
  return new Map([...all].filter(([address]) => entries.has(address)));
}

/**
 * Reads the sources, pairs their pages, writes the index and then what the next run needs to know. What could not be
 * read is in the report. Where nothing at all could be read, the index and the catalogue stay as they are.
 */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  const store = new PageStore(options.folder);
  const { previous, onProgress, besides, signal } = options;
  const collected = await collect(options.sources, { previous, store, onProgress, signal });
  const counterparts = pairPages(collected.pages);
  const taken = new Set(besides.map(({ id }) => id));
  const ingested = toDocuments(collected.pages, counterparts, taken);
  const report = makeReport({
    before: previous.entries,
    // Where nothing could be read the last run's pages stand: they are not gone.
    after: ingested.length > 0 ? collected.entries : previous.entries,
    ingested,
    counterparts,
    problems: collected.problems,
    staleBefore: options.staleBefore,
  });
  const isIndexNew = writeIndex(options, ingested);
  if (ingested.length > 0) {
    const { entries } = collected;
    writeCatalogue(options.folder, { entries, validators: standing(options, collected) });
    store.keepOnly(new Set([...entries.values()].map(({ key }) => key)));
  }
  return { report, isIndexNew };
}
