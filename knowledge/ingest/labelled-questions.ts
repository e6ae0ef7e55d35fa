import { z } from 'zod';

import { SPLITS } from '../evaluate/split';
import { LANGUAGES } from '../language';
import { readJsonLines } from './json-lines';

/** Why no page answers a question: another subject, a subject near to ours, or nothing to go by. */
export const OUTSIDE_KINDS = ['elsewhere', 'near-miss', 'vague'] as const;

const FACT = z.array(z.string().min(1)).min(1);

/**
 * A line of knowledge/content/questions.jsonl. `doc_id` is a page's slug, the same in both languages.
 * `must_contain` is the fact that a right answer contains, as the page has it, in one wording or several.
 * `also` has further pages that answer just as well.
 */
const LABELLED_QUESTION = z.object({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  question: z.string().min(1),
  doc_id: z.string().min(1).nullable(),
  kind: z.enum(OUTSIDE_KINDS).exactOptional(),
  split: z.enum(SPLITS),
  must_contain: FACT.exactOptional(),
  also: z.array(z.object({ doc_id: z.string().min(1), must_contain: FACT })).exactOptional(),
});

export type LabelledQuestion = z.output<typeof LABELLED_QUESTION>;

/** Reads the project's own labelled questions. Throws JsonLinesError at the first line that does not fit. */
export function readLabelledQuestions(file: string): LabelledQuestion[] {
  return readJsonLines(file, LABELLED_QUESTION);
}
