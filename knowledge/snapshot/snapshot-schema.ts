import { z } from 'zod';

import { LANGUAGES } from '../language';

/** Stands before the checksum; counts up whenever a snapshot written before can no longer be read. */
export const FORMAT_VERSION = 3;

const LANGUAGE = z.enum(LANGUAGES);

const UTTERANCE = z.object({
  text: z.string(),
  section: z.string().exactOptional(),
  answers: z.array(z.string()).readonly().exactOptional(),
  namesPage: z.literal(false).exactOptional(),
});

const INDEXED_DOCUMENT = z.object({
  id: z.string(),
  pairId: z.string(),
  language: LANGUAGE,
  title: z.string(),
  url: z.string(),
  aliases: z.array(z.string()),
  utterances: z.array(UTTERANCE).readonly().exactOptional(),
  department: z.string().exactOptional(),
  topic: z.string().exactOptional(),
  audience: z.string().exactOptional(),
  updated: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  quotesItsPage: z.boolean().exactOptional(),
});

const PASSAGE = z.object({
  id: z.string(),
  documentId: z.string(),
  language: LANGUAGE,
  title: z.string(),
  headingPath: z.array(z.string()),
  text: z.string(),
  url: z.string(),
  anchor: z.string().exactOptional(),
});

/** Where a typed array lies in the binary part: byte offset and number of elements (four bytes each). */
const SPAN = z.object({ offset: z.int().nonnegative(), length: z.int().nonnegative() });

const TABLE = z.object({ rowCount: z.int(), starts: SPAN, rows: SPAN, impacts: SPAN });

const WORDINGS = z.object({
  documents: SPAN,
  rarities: SPAN,
  intercepts: SPAN,
  steps: SPAN,
  weights: SPAN,
});

const INDEX = z.object({
  language: LANGUAGE,
  documents: z.array(INDEXED_DOCUMENT),
  passages: z.array(PASSAGE),
  passageStarts: SPAN,
  vocabulary: z.object({
    terms: z.array(z.string()),
    surfaces: z.array(z.string()),
    surfaceTerms: SPAN,
    surfaceCounts: SPAN,
  }),
  documentTable: TABLE,
  passageTable: TABLE,
  wordings: WORDINGS.nullable(),
});

/** The JSON part of a snapshot file: the snapshot with each typed array replaced by its span. */
export const SNAPSHOT_JSON = z.object({
  contentHash: z.string(),
  indexes: z.object({ en: INDEX, fr: INDEX }),
});

export type Span = z.output<typeof SPAN>;
export type SnapshotJson = z.output<typeof SNAPSHOT_JSON>;
export type IndexJson = z.output<typeof INDEX>;
export type TableJson = z.output<typeof TABLE>;
export type WordingsJson = z.output<typeof WORDINGS>;
