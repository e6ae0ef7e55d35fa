import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Document } from '../../knowledge/document';
import { readDocumentRows } from '../../knowledge/ingest/document-rows';
import { readQuestionRows, type QuestionRow } from '../../knowledge/ingest/question-rows';

/** Public questions with the documents that answer them. */
export interface RetrievalSet {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly questions: readonly QuestionRow[];
}

/** A folder of the public data; an error that says what is missing where it is not there. */
export function requireFolder(shared: string, name: string): string {
  const folder = join(shared, name);
  if (existsSync(folder)) return folder;
  throw new Error(
    `There is no folder ${folder}. The benchmark measures on public data that is not part of the project: name its folder with --shared FOLDER.`,
  );
}

/** Reads `retrieval/NAME/{documents,questions}.jsonl`, by name. */
export function readRetrievalSets(shared: string): RetrievalSet[] {
  const folder = requireFolder(shared, 'retrieval');
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      documents: readDocumentRows(join(folder, name, 'documents.jsonl')),
      questions: readQuestionRows(join(folder, name, 'questions.jsonl')),
    }));
}
