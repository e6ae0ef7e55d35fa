import { z } from 'zod';

import { groupItems } from '../group-items';
import { readJsonLines } from './json-lines';

/** A line of an utterances file: what somebody says, what they want by it, and which section tells them. */
const UTTERANCE_ROW = z.object({
  intent: z.string().min(1),
  utterance: z.string().min(1).max(300),
  /** Heading of the section of the intent's page that answers it, to the letter. */
  section: z.string().min(1).exactOptional(),
  /** Some words of each sentence of the page that answers it, to the letter, best first; none where the page does not. */
  answers: z.array(z.string().min(1)).readonly().exactOptional(),
  /** False: it tells the section and the sentences, but people may say the same of other pages. */
  page: z.literal(false).exactOptional(),
});

export type UtteranceRow = z.output<typeof UTTERANCE_ROW>;

/** Reads example utterances. Throws JsonLinesError at the first line that does not fit. */
export function readUtteranceRows(file: string): UtteranceRow[] {
  return readJsonLines(file, UTTERANCE_ROW);
}

/** The rows of each intent, in their order. */
export function groupByIntent(
  rows: readonly UtteranceRow[],
): ReadonlyMap<string, readonly UtteranceRow[]> {
  return groupItems(rows, ({ intent }) => intent);
}
