import { join } from 'node:path';
import type { Document } from '../../document';
import { readContentPack } from '../../ingest/content-pack';
import { readLabelledQuestions, type LabelledQuestion } from '../../ingest/labelled-questions';
import { readSectionQuestions } from '../../ingest/section-questions';
import { mayLearnFrom, type HeldOutTexts } from './held-out';
import type { AnsweredQuestion } from './question-pairs';

/** The project's own pages and the questions to them. */
export interface OwnContent {
  readonly pages: readonly Document[];
  readonly questions: readonly LabelledQuestion[];
  /** Questions to single sections: they only measure. */
  readonly sectionQuestions: readonly string[];
}

export function readOwnContent(directory: string): OwnContent {
  return {
    pages: readContentPack(directory).documents,
    questions: readLabelledQuestions(join(directory, 'questions.jsonl')),
    sectionQuestions: readSectionQuestions(join(directory, 'section-questions.jsonl')).map(
      ({ question }) => question,
    ),
  };
}

export function holdOutOwnContent(own: OwnContent, heldOut: HeldOutTexts): void {
  for (const { pairId, title } of own.pages) if (!mayLearnFrom(pairId)) heldOut.add(title);
  for (const { doc_id, question } of own.questions)
    if (doc_id === null || !mayLearnFrom(doc_id)) heldOut.add(question);
  heldOut.add(...own.sectionQuestions);
}

export function learnablePages({ pages }: OwnContent): Document[] {
  return pages.filter(({ pairId }) => mayLearnFrom(pairId));
}

export function learnableOwnQuestions(own: OwnContent): AnsweredQuestion[] {
  const pages = new Map(learnablePages(own).map((page) => [page.id, page]));
  return own.questions.flatMap(({ question, lang, doc_id }) => {
    const page = pages.get(`${doc_id}-${lang}`);
    return page === undefined ? [] : [{ question, language: lang, page }];
  });
}
