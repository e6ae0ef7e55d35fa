import { join } from 'node:path';
import type { Document } from '../../document';
import { readDocumentRows } from '../../ingest/document-rows';
import { readQuestionRows, type QuestionRow } from '../../ingest/question-rows';
import { mayLearnFrom, type HeldOutTexts } from './held-out';
import type { AnsweredQuestion } from './question-pairs';

/** Public questions with the documents that answer them. */
export interface RetrievalSet {
  readonly documents: ReadonlyMap<string, Document>;
  readonly questions: readonly QuestionRow[];
}

/** Reads `documents.jsonl` and `questions.jsonl` of a folder. Throws JsonLinesError at a line that does not fit. */
export function readRetrievalSet(directory: string): RetrievalSet {
  const documents = readDocumentRows(join(directory, 'documents.jsonl'));
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    questions: readQuestionRows(join(directory, 'questions.jsonl')),
  };
}

export function holdOutRetrievalSet(
  { documents, questions }: RetrievalSet,
  heldOut: HeldOutTexts,
): void {
  for (const { pairId, title, text } of documents.values())
    if (!mayLearnFrom(pairId)) heldOut.add(title, text);
  for (const { question, doc_id } of questions)
    if (!mayLearnFrom(documents.get(doc_id)?.pairId ?? doc_id)) heldOut.add(question);
}

/** The documents of a set that may be learnt from; `heldOut` must hold the texts of all sets. */
export function learnableDocuments(set: RetrievalSet, heldOut: HeldOutTexts): Document[] {
  return [...set.documents.values()].filter(
    (document) => mayLearnFrom(document.pairId) && !heldOut.hasDocument(document),
  );
}

/** The questions to those documents, in the language of the document. */
export function learnableQuestions(set: RetrievalSet, heldOut: HeldOutTexts): AnsweredQuestion[] {
  const pages = new Map(learnableDocuments(set, heldOut).map((page) => [page.id, page]));
  return set.questions.flatMap(({ question, lang, doc_id }) => {
    const page = pages.get(doc_id);
    return page?.language === lang ? [{ question, language: lang, page }] : [];
  });
}
