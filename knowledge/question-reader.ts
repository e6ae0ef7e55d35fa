import type { Analyser, Term } from './analyse/analyser';
import { Acronyms } from './analyse/lexicon/acronyms';
import { createLexicon } from './analyse/lexicon/lexicon';
import { QueryReader, type QueryTerm } from './index/query';
import type { Vocabulary } from './index/vocabulary';
import type { Language } from './language';
import { FacetReader, type FacetSet } from './sections/facets';

/** A question as the pages of one language understand it, whatever language it was asked in. */
export interface ReadQuestion {
  readonly question: string;
  /** The language it was asked in. */
  readonly language: Language;
  readonly terms: readonly QueryTerm[];
  readonly facets: FacetSet;
}

/** Reads questions of one language in the words of that language's pages. */
export class QuestionReader {
  readonly facets: FacetReader;
  readonly #reader: QueryReader;
  readonly #acronyms: Acronyms;
  readonly #isUsed: (term: string) => boolean;

  constructor(
    readonly analyser: Analyser,
    readonly vocabulary: Vocabulary,
  ) {
    this.facets = new FacetReader(analyser);
    this.#reader = new QueryReader(vocabulary, createLexicon(analyser));
    this.#acronyms = new Acronyms(analyser);
    const used = new Set(vocabulary.terms);
    this.#isUsed = (term) => used.has(term);
  }

  /**
   * The words of a question, and after them the names of its acronyms that the pages do not use: where
   * they do, the acronym alone tells more than its everyday words.
   */
  wordsOf(question: string, isUsed = this.#isUsed): Term[] {
    const words = this.analyser.analyse(question);
    const unused = words.filter(({ term }) => !isUsed(term));
    return [...words, ...this.#acronyms.spellOut(question, unused)];
  }

  /** What words may mean in these pages. */
  readTerms(terms: readonly Term[]): QueryTerm[] {
    return this.#reader.read(terms);
  }

  read(question: string): ReadQuestion {
    return {
      question,
      language: this.analyser.language,
      terms: this.readTerms(this.wordsOf(question)),
      facets: this.facets.ofQuestion(question),
    };
  }
}
