import { z } from 'zod';

import { LANGUAGES } from '../language';
import { readJsonLines } from './json-lines';

/** A labelled question. `target_lang` names the language of the right document where it is the other one. */
const QUESTION_ROW = z.object({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  question: z.string(),
  doc_id: z.string().min(1),
  target_lang: z.enum(LANGUAGES).exactOptional(),
});

export type QuestionRow = z.output<typeof QUESTION_ROW>;

/** Reads labelled questions from JSON Lines. Throws JsonLinesError at the first line that does not fit. */
export function readQuestionRows(file: string): QuestionRow[] {
  return readJsonLines(file, QUESTION_ROW);
}
