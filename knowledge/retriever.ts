import { createAnalyser, type Analyser } from './analyse/analyser';
import { createLexicon } from './analyse/lexicon/lexicon';
import type { Passage } from './document';
import type { LanguageIndex } from './index/language-index';
import { QueryReader, type QueryTerm } from './index/query';
import { Searcher, type DocumentHit } from './index/searcher';
import { LANGUAGES, type Language } from './language';
import type { Highlight, MemoryRetriever, Retrieval, ScoredPassage } from './retrieval';
import { FeatureReader } from './retrieval-features';
import { FacetReader, type FacetSet } from './sections/facets';
import { PageFacets } from './sections/page-facets';
import { SectionCatalogue } from './sections/section-catalogue';
import { SectionRanker, type SectionQuestion } from './sections/section-ranker';
import type { Snapshot } from './snapshot/snapshot';

export type {
  Highlight,
  MemoryRetriever,
  Retrieval,
  RetrievalFeatures,
  Retriever,
  ScoredDocument,
  ScoredPassage,
} from './retrieval';

const DEFAULT_LIMIT = 5;

/** Pages of one subject may change places, and the lead is over the second, even where one is wanted. */
const FEWEST_CANDIDATES = 5;

/** Retrieval in one language. */
class LanguageRetriever {
  readonly #index: LanguageIndex;
  readonly #analyser: Analyser;
  readonly #reader: QueryReader;
  readonly #searcher: Searcher;
  readonly #features: FeatureReader;
  readonly #facets: FacetReader;
  readonly #pageFacets: PageFacets;
  readonly #sections: SectionRanker;

  constructor(index: LanguageIndex) {
    this.#index = index;
    this.#analyser = createAnalyser(index.language);
    this.#reader = new QueryReader(index.vocabulary, createLexicon(this.#analyser));
    this.#searcher = new Searcher(index);
    this.#features = new FeatureReader(index, this.#analyser);
    this.#facets = new FacetReader(this.#analyser);
    this.#pageFacets = new PageFacets(index, this.#facets);
    const catalogue = new SectionCatalogue(index, this.#analyser, this.#facets);
    this.#sections = new SectionRanker(index, catalogue);
  }

  retrieve(question: string, limit: number): Retrieval {
    const terms = this.#read(question);
    const facets = this.#facets.ofQuestion(question);
    const found = this.#searcher.search(terms, Math.max(FEWEST_CANDIDATES, limit));
    const hits = this.#pageFacets.rerank(found, facets, terms.length);
    return this.#describe({ question, terms, facets, hits, limit });
  }

  retrieveFrom(documentId: string, question: string): Retrieval | undefined {
    const document = this.#index.documents.findIndex(({ id }) => id === documentId);
    if (document < 0) return undefined;
    const terms = this.#read(question);
    const score = this.#searcher.scoreOf(document, terms);
    return this.#describe({
      question,
      terms,
      facets: this.#facets.ofQuestion(question),
      hits: [{ document, score }],
      limit: DEFAULT_LIMIT,
    });
  }

  #read(question: string): QueryTerm[] {
    return this.#reader.read(this.#analyser.analyse(question));
  }

  #describe({ question, terms, facets, hits, limit }: Found): Retrieval {
    const kept = hits.slice(0, limit);
    return {
      question,
      language: this.#index.language,
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

interface Found {
  readonly question: string;
  readonly terms: readonly QueryTerm[];
  readonly facets: FacetSet;
  readonly hits: readonly DocumentHit[];
  readonly limit: number;
}

interface FoundPassage {
  readonly passage: Passage;
  readonly score: number;
}

/** Creates the retriever of a snapshot. It holds no state between questions. */
export function createRetriever({ indexes }: Snapshot): MemoryRetriever {
  const retrievers: Readonly<Record<Language, LanguageRetriever>> = {
    en: new LanguageRetriever(indexes.en),
    fr: new LanguageRetriever(indexes.fr),
  };
  const documents = new Map(
    LANGUAGES.flatMap((language) => indexes[language].documents).map((document) => [
      document.id,
      document,
    ]),
  );
  const pairs = new Map(
    [...documents.values()].map((document) => [
      `${document.language} ${document.pairId}`,
      document,
    ]),
  );
  return {
    retrieve: (question, language, { limit = DEFAULT_LIMIT, contentLanguage = language } = {}) =>
      retrievers[contentLanguage].retrieve(question, limit),
    retrieveFrom(documentId, question) {
      const document = documents.get(documentId);
      return document && retrievers[document.language].retrieveFrom(documentId, question);
    },
    documentOf: (documentId) => documents.get(documentId),
    documentOfPair: (pairId, language) => pairs.get(`${language} ${pairId}`),
  };
}
