import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { LANGUAGES } from '../../language';
import type { Validator } from '../crawl/validator';
import { READERS_VERSION } from '../readers/read-item';
import { writeWhole } from './write-whole';

/** What the report needs to know of a page at the next run. */
const LISTED_PAGE = z.object({
  address: z.string(),
  title: z.string(),
  language: z.enum(LANGUAGES),
  /** SHA-256 of all that was read of it. */
  fingerprint: z.string(),
});

const ENTRY = z.object({
  /** The SOURCE that it was found under. */
  source: z.string(),
  /** Of the bytes and all else that its pages depend on: equal keys mean equal pages. */
  key: z.string(),
  pages: z.array(LISTED_PAGE),
});

const VALIDATOR = z.object({
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
  alternates: z.array(z.string()).readonly().exactOptional(),
});

const CATALOGUE = z.object({
  version: z.literal(1),
  /** READERS_VERSION of the run that wrote it. */
  readers: z.number(),
  entries: z.record(z.string(), ENTRY),
  validators: z.record(z.string(), VALIDATOR),
});

export type ListedPage = z.output<typeof LISTED_PAGE>;
export type CatalogueEntry = z.output<typeof ENTRY>;

/** What was ingested, by address of the file or page. */
export interface Catalogue {
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly validators: ReadonlyMap<string, Validator>;
}

const EMPTY: Catalogue = { entries: new Map(), validators: new Map() };

function fileIn(folder: string): string {
  return join(folder, 'catalogue.json');
}

/**
 * Reads the catalogue of DATA_DIR/ingest. Where there is none, or one that does not fit, everything counts as new:
 * the catalogue only saves work.
 */
export function readCatalogue(folder: string): Catalogue {
  if (!existsSync(fileIn(folder))) return EMPTY;
  try {
    const { entries, validators, readers } = CATALOGUE.parse(
      JSON.parse(readFileSync(fileIn(folder), 'utf8')),
    );
    return {
      entries: new Map(Object.entries(entries)),
      // What older readers read of a page must be read again, so its site is asked for all of it.
      validators: new Map(readers === READERS_VERSION ? Object.entries(validators) : []),
    };
  } catch {
    return EMPTY;
  }
}

export function writeCatalogue(folder: string, catalogue: Catalogue): void {
  const content: z.input<typeof CATALOGUE> = {
    version: 1,
    readers: READERS_VERSION,
    entries: Object.fromEntries(catalogue.entries),
    validators: Object.fromEntries(catalogue.validators),
  };
  writeWhole(fileIn(folder), JSON.stringify(content));
}
