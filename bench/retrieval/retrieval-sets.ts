import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Document } from '../../knowledge/document';
import { readDocumentRows } from '../../knowledge/ingest/document-rows';
import { readQuestionRows, type QuestionRow } from '../../knowledge/ingest/question-rows';
import { LANGUAGES } from '../../knowledge/language';

/** Public questions with the documents that answer them. */
export interface RetrievalSet {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly questions: readonly QuestionRow[];
  /** Whether its groups count in the mean over groups. */
  readonly inMean: boolean;
}

/** A folder of the public data; an error that says what is missing where it is not there. */
export function requireFolder(shared: string, name: string): string {
  const folder = join(shared, name);
  if (existsSync(folder)) return folder;
  throw new Error(
    `There is no folder ${folder}. The benchmark measures on public data that is not part of the project: name its folder with --shared FOLDER.`,
  );
}

/**
 * The questions across languages, put to documents of the other language alone. Where the right
 * document's twin stands in the question's own language, following the pair finds it without any
 * understanding of the other language; here it cannot.
 */
function withoutTwins({ name, documents, questions }: RetrievalSet): RetrievalSet[] {
  return LANGUAGES.flatMap((target) => {
    const across = questions.filter((row) => row.target_lang === target && row.lang !== target);
    if (across.length === 0) return [];
    return {
      name: `${name} without twins`,
      documents: documents.filter(({ language }) => language === target),
      questions: across,
      inMean: false,
    };
  });
}

/** Reads `retrieval/NAME/{documents,questions}.jsonl`, by name; after each set, the same without twins. */
export function readRetrievalSets(shared: string): RetrievalSet[] {
  const folder = requireFolder(shared, 'retrieval');
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      documents: readDocumentRows(join(folder, name, 'documents.jsonl')),
      questions: readQuestionRows(join(folder, name, 'questions.jsonl')),
      inMean: true,
    }))
    .flatMap((set) => [set, ...withoutTwins(set)]);
}
