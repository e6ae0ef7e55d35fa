import { z } from 'zod';

import { LANGUAGES } from '../language';
import { readJsonLines } from './json-lines';

/** A question that no document answers; whatever else its row holds is not read. */
const OUTSIDE_ROW = z.object({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  question: z.string(),
});

export type OutsideRow = z.output<typeof OUTSIDE_ROW>;

/** Reads outside questions from JSON Lines. Throws JsonLinesError at the first line that does not fit. */
export function readOutsideRows(file: string): OutsideRow[] {
  return readJsonLines(file, OUTSIDE_ROW);
}
