import { z } from 'zod';

import { readJsonLines } from '../../ingest/json-lines';
import { LANGUAGES } from '../../language';

/** The label of what belongs to no intent. */
export const OUT_OF_SCOPE = 'oos';

const INTENT_ROW = z.object({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  question: z.string(),
  label: z.string().min(1),
});

/** A labelled utterance; `label` is an intent or `oos`. */
export type IntentRow = z.output<typeof INTENT_ROW>;

/** Reads labelled utterances from JSON Lines. Throws JsonLinesError at the first line that does not fit. */
export function readIntentRows(file: string): IntentRow[] {
  return readJsonLines(file, INTENT_ROW);
}
