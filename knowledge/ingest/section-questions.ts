import { z } from 'zod';

import { SPLITS } from '../evaluate/split';
import { LANGUAGES } from '../language';
import { readJsonLines } from './json-lines';

/** A line of knowledge/content/section-questions.jsonl: which section of a page answers the question. */
const SECTION_QUESTION = z.object({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  question: z.string().min(1),
  /** The page's slug, the same in both languages. */
  doc_id: z.string().min(1),
  /** The section's heading, to the letter, in the question's language. */
  heading: z.string().min(1),
  split: z.enum(SPLITS),
});

export type SectionQuestion = z.output<typeof SECTION_QUESTION>;

/** Reads the labelled sections. Throws JsonLinesError at the first line that does not fit. */
export function readSectionQuestions(file: string): SectionQuestion[] {
  return readJsonLines(file, SECTION_QUESTION);
}
