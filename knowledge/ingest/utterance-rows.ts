import { z } from 'zod';

import { readJsonLines } from './json-lines';

/** A line of an utterances file: what somebody says, and what they want by it. */
const UTTERANCE_ROW = z.object({
  intent: z.string().min(1),
  utterance: z.string().min(1).max(300),
});

export type UtteranceRow = z.output<typeof UTTERANCE_ROW>;

/** Reads example utterances. Throws JsonLinesError at the first line that does not fit. */
export function readUtteranceRows(file: string): UtteranceRow[] {
  return readJsonLines(file, UTTERANCE_ROW);
}

/** The utterances of each intent, in the order of the rows. */
export function groupByIntent(rows: readonly UtteranceRow[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { intent, utterance } of rows) {
    const known = groups.get(intent);
    if (known) known.push(utterance);
    else groups.set(intent, [utterance]);
  }
  return groups;
}
