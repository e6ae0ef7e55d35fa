import type { Analyser, Term } from './analyse/analyser';
import { createLexicon } from './analyse/lexicon/lexicon';
import type { Passage } from './document';
import type { LanguageIndex } from './index/language-index';
import { QueryReader, type QueryTerm } from './index/query';
import { Searcher, type DocumentHit } from './index/searcher';
import type { Language } from './language';
import type { Highlight, Retrieval, ScoredPassage } from './retrieval';
import { FeatureReader, type TermCounts } from './retrieval-features';
import { FacetReader, type FacetSet } from './sections/facets';
import { PageFacets } from './sections/page-facets';
import { SectionCatalogue } from './sections/section-catalogue';
import { SectionRanker, type SectionQuestion } from './sections/section-ranker';

/** Of passages and of documents. */
export const DEFAULT_LIMIT = 5;

/** Pages of one subject may change places, and the lead is over the second, even where one is wanted. */
const FEWEST_CANDIDATES = 5;

/** A question as the index of one language understands it, whatever language it was asked in. */
export interface ReadQuestion {
  readonly question: string;
  /** The language it was asked in. */
  readonly language: Language;
  readonly terms: readonly QueryTerm[];
  readonly facets: FacetSet;
}

/** What is made once a language, where an index is made a question: an excerpt of a larger content. */
export interface LanguageParts {
  readonly reader: QueryReader;
  readonly facets: FacetReader;
  /** Of the whole content; those of the index where it is absent. */
  readonly counts?: TermCounts;
}

function partsFor({ vocabulary }: LanguageIndex, analyser: Analyser): LanguageParts {
  return {
    reader: new QueryReader(vocabulary, createLexicon(analyser)),
    facets: new FacetReader(analyser),
  };
}

/** Retrieval among the pages of one language. */
export class LanguageRetriever {
  readonly #index: LanguageIndex;
  readonly #analyser: Analyser;
  readonly #reader: QueryReader;
  readonly #searcher: Searcher;
  readonly #features: FeatureReader;
  readonly #facets: FacetReader;
  readonly #pageFacets: PageFacets;
  readonly #sections: SectionRanker;

  constructor(index: LanguageIndex, analyser: Analyser, parts = partsFor(index, analyser)) {
    this.#index = index;
    this.#analyser = analyser;
    this.#reader = parts.reader;
    this.#searcher = new Searcher(index);
    this.#features = new FeatureReader(index, this.#analyser, parts.counts);
    this.#facets = parts.facets;
    this.#pageFacets = new PageFacets(index, this.#facets);
    const catalogue = new SectionCatalogue(index, this.#analyser, this.#facets);
    this.#sections = new SectionRanker(index, catalogue);
  }

  /** What words may mean in these pages, read as words of their language. */
  readTerms(terms: readonly Term[]): QueryTerm[] {
    return this.#reader.read(terms);
  }

  /** A question in the language of the pages. */
  read(question: string): ReadQuestion {
    return {
      question,
      language: this.#index.language,
      terms: this.#reader.read(this.#analyser.analyse(question)),
      facets: this.#facets.ofQuestion(question),
    };
  }

  /** The best documents, best first, among those that `accepts` lets through. */
  search(
    { terms, facets }: ReadQuestion,
    limit: number,
    accepts?: (document: number) => boolean,
  ): DocumentHit[] {
    const found = this.#searcher.search(terms, Math.max(FEWEST_CANDIDATES, limit), accepts);
    return this.#pageFacets.rerank(found, facets, terms.length);
  }

  retrieveFrom(documentId: string, read: ReadQuestion): Retrieval | undefined {
    const document = this.#index.documents.findIndex(({ id }) => id === documentId);
    if (document < 0) return undefined;
    const score = this.#searcher.scoreOf(document, read.terms);
    return this.describe(read, [{ document, score }], DEFAULT_LIMIT);
  }

  /** `hits` are the best documents, best first: more than are wanted, where the lead over them counts. */
  describe(read: ReadQuestion, hits: readonly DocumentHit[], limit: number): Retrieval {
    const { question, language, terms, facets } = read;
    const kept = hits.slice(0, limit);
    return {
      question,
      language,
      passages: this.#passagesOf(kept, { terms, facets })
        .slice(0, limit)
        .map(this.#highlighter(terms)),
      documents: kept.flatMap(({ document, score }) => {
        const found = this.#index.documents[document];
        return found === undefined ? [] : [{ document: found, score }];
      }),
      features: this.#features.read(terms, hits),
    };
  }

  /**
   * The passages of the documents, best first, whether a word of the question stands in them or not.
   * A document's best passage has its score, another one at least half of it.
   */
  #passagesOf(hits: readonly DocumentHit[], question: SectionQuestion): FoundPassage[] {
    const { passages, passageStarts } = this.#index;
    return hits
      .flatMap(({ document, score }) => {
        const start = passageStarts[document] ?? 0;
        return this.#sections.sharesOf(document, question).flatMap((share, place) => {
          const passage = passages[start + place];
          return passage === undefined ? [] : [{ passage, score: (score * (1 + share)) / 2 }];
        });
      })
      .sort((a, b) => b.score - a.score);
  }

  #highlighter(terms: readonly QueryTerm[]): (found: FoundPassage) => ScoredPassage {
    const keys = this.#index.vocabulary.terms;
    const wanted = new Set(terms.flatMap(({ readings }) => readings.map(({ term }) => keys[term])));
    const highlight = ({ text }: Passage): Highlight[] =>
      this.#analyser
        .analyse(text)
        .filter(({ term }) => wanted.has(term))
        .map(({ start, end }) => ({ start, end }));
    return ({ passage, score }) => {
      let known: readonly Highlight[] | undefined;
      return {
        passage,
        score,
        // Most callers never look, and reading ten passages again takes longer than finding them.
        get highlights() {
          return (known ??= highlight(passage));
        },
      };
    };
  }
}

interface FoundPassage {
  readonly passage: Passage;
  readonly score: number;
}
