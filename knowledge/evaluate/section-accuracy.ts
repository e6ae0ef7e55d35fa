import type { SectionQuestion } from '../ingest/section-questions';
import type { Retrieval, MemoryRetriever } from '../retrieval';

/** Names as the evaluation report has them; shares, 0 to 1. */
export interface SectionAccuracy {
  readonly sectionQuestions: number;
  /** The right section of the page, once the page is known. */
  readonly 'section given its page': number;
  /** The right section of the right page, by search alone. */
  readonly 'section by search': number;
}

/** The best page is the right one, and the first passage of its right section. */
function isRight(retrieval: Retrieval | undefined, { doc_id, heading }: SectionQuestion): boolean {
  const passage = retrieval?.passages[0]?.passage;
  const page = retrieval?.documents[0]?.document;
  if (passage === undefined || page === undefined) return false;
  return page.pairId === doc_id && passage.headingPath.at(-1) === heading;
}

function share(items: readonly SectionQuestion[], test: (item: SectionQuestion) => boolean) {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

/** How often the first passage is of the section that answers. */
export function measureSections(
  retriever: MemoryRetriever,
  questions: readonly SectionQuestion[],
): SectionAccuracy {
  const fromPage = ({ doc_id, lang, question }: SectionQuestion) => {
    const page = retriever.documentOfPair(doc_id, lang);
    return page && retriever.retrieveFrom(page.id, question);
  };
  return {
    sectionQuestions: questions.length,
    'section given its page': share(questions, (row) => isRight(fromPage(row), row)),
    'section by search': share(questions, (row) =>
      isRight(retriever.retrieve(row.question, row.lang), row),
    ),
  };
}
