import { createAnalyser } from '../analyse/analyser';
import { LanguageRetriever } from '../language-retriever';
import { QuestionReader, type ReadQuestion } from '../question-reader';
import type { Candidate } from './candidates';
import { excerptOf } from './excerpt';
import type { LanguageContent } from './served-content';

/** The candidates, as the code for memory ranks them. */
export interface RankedExcerpt {
  readonly retriever: LanguageRetriever;
  /** The question in the terms of the excerpt. */
  readonly read: ReadQuestion;
}

/** Of one language: what is made once, and how candidates are ranked with it. */
export class LanguageSide {
  readonly reader: QuestionReader;
  readonly #content: LanguageContent;

  constructor(content: LanguageContent) {
    this.#content = content;
    this.reader = new QuestionReader(createAnalyser(content.language), content.vocabulary);
  }

  /** Candidates of this language, and the question in the terms of this language's content. */
  excerpt(candidates: readonly Candidate[], read: ReadQuestion): RankedExcerpt {
    const parts = { candidates, terms: read.terms, analyser: this.reader.analyser };
    const { index, terms, frequencyOf } = excerptOf(parts, this.#content);
    const documentCount = this.#content.statistics.documents.count;
    return {
      read: { ...read, terms },
      retriever: new LanguageRetriever(index, this.reader, { documentCount, frequencyOf }),
    };
  }
}
