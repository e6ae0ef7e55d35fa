import { z } from 'zod';

import type { Document } from '../document';
import { LANGUAGES } from '../language';
import { readJsonLines } from './json-lines';

/** A line of a documents file: `id`, `lang`, `text`, and where known title, url, pair_id, topic, aliases. */
const DOCUMENT_ROW = z.object({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  text: z.string(),
  title: z.string().default(''),
  url: z.string().default(''),
  pair_id: z.string().optional(),
  topic: z.string().exactOptional(),
  aliases: z.array(z.string()).default([]),
});

function toDocument({ lang, pair_id, ...row }: z.output<typeof DOCUMENT_ROW>): Document {
  return { ...row, language: lang, pairId: pair_id ?? row.id };
}

/** Reads documents from JSON Lines. Throws JsonLinesError at the first line that does not fit. */
export function readDocumentRows(file: string): Document[] {
  return readJsonLines(file, DOCUMENT_ROW).map(toDocument);
}
