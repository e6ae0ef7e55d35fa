import { createAnalyser, type Analyser, type Term } from '../analyse/analyser';
import { createLexicon } from '../analyse/lexicon/lexicon';
import { QueryReader, type QueryTerm } from '../index/query';
import { LanguageRetriever, type ReadQuestion } from '../language-retriever';
import { FacetReader } from '../sections/facets';
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
  readonly analyser: Analyser;
  readonly #content: LanguageContent;
  readonly #reader: QueryReader;
  readonly #facets: FacetReader;

  constructor(content: LanguageContent) {
    this.#content = content;
    this.analyser = createAnalyser(content.language);
    this.#reader = new QueryReader(content.vocabulary, createLexicon(this.analyser));
    this.#facets = new FacetReader(this.analyser);
  }

  get vocabulary() {
    return this.#content.vocabulary;
  }

  readTerms(terms: readonly Term[]): QueryTerm[] {
    return this.#reader.read(terms);
  }

  /** A question of this language, in the terms of its whole content. */
  read(question: string): ReadQuestion {
    return {
      question,
      language: this.#content.language,
      terms: this.#reader.read(this.analyser.analyse(question)),
      facets: this.#facets.ofQuestion(question),
    };
  }

  /** Candidates of this language, and the question in the terms of this language's content. */
  excerpt(candidates: readonly Candidate[], read: ReadQuestion): RankedExcerpt {
    const parts = { candidates, terms: read.terms, analyser: this.analyser };
    const { index, terms, frequencyOf } = excerptOf(parts, this.#content);
    const documentCount = this.#content.statistics.documents.count;
    return {
      read: { ...read, terms },
      retriever: new LanguageRetriever(index, this.analyser, {
        reader: this.#reader,
        facets: this.#facets,
        counts: { documentCount, frequencyOf },
      }),
    };
  }
}
