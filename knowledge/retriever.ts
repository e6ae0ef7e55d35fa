import { createAnalyser, type Analyser } from './analyse/analyser';
import { createLexicon } from './analyse/lexicon/lexicon';
import type { Passage } from './document';
import type { LanguageIndex } from './index/language-index';
import { QueryReader, type QueryTerm } from './index/query';
import { Searcher, type DocumentHit } from './index/searcher';
import { LANGUAGES, type Language } from './language';
import type { Highlight, Retrieval, Retriever, ScoredPassage } from './retrieval';
import { FeatureReader } from './retrieval-features';
import type { Snapshot } from './snapshot/snapshot';

export type {
  Highlight,
  Retrieval,
  RetrievalFeatures,
  Retriever,
  ScoredDocument,
  ScoredPassage,
} from './retrieval';

const DEFAULT_LIMIT = 5;

/** Retrieval in one language. */
class LanguageRetriever {
  readonly #index: LanguageIndex;
  readonly #analyser: Analyser;
  readonly #reader: QueryReader;
  readonly #searcher: Searcher;
  readonly #features: FeatureReader;

  constructor(index: LanguageIndex) {
    this.#index = index;
    this.#analyser = createAnalyser(index.language);
    this.#reader = new QueryReader(index.vocabulary, createLexicon(this.#analyser));
    this.#searcher = new Searcher(index);
    this.#features = new FeatureReader(index, this.#analyser);
  }

  retrieve(question: string, limit: number): Retrieval {
    const terms = this.#read(question);
    // The second document is needed for the gap even where the caller wants only one.
    const hits = this.#searcher.search(terms, Math.max(2, limit));
    return this.#describe({ question, terms, hits, limit });
  }

  retrieveFrom(documentId: string, question: string): Retrieval | undefined {
    const document = this.#index.documents.findIndex(({ id }) => id === documentId);
    if (document < 0) return undefined;
    const terms = this.#read(question);
    const score = this.#searcher.scoreOf(document, terms);
    return this.#describe({
      question,
      terms,
      hits: [{ document, score }],
      limit: DEFAULT_LIMIT,
    });
  }

  #read(question: string): QueryTerm[] {
    return this.#reader.read(this.#analyser.analyse(question));
  }

  #describe({ question, terms, hits, limit }: Found): Retrieval {
    const kept = hits.slice(0, limit);
    return {
      question,
      language: this.#index.language,
      passages: this.#passagesOf(kept, terms).slice(0, limit).map(this.#highlighter(terms)),
      documents: kept.flatMap(({ document, score }) => {
        const found = this.#index.documents[document];
        return found === undefined ? [] : [{ document: found, score }];
      }),
      features: this.#features.read(terms, hits),
    };
  }

  #passagesOf(hits: readonly DocumentHit[], terms: readonly QueryTerm[]): FoundPassage[] {
    return hits
      .flatMap((hit) => this.#searcher.passagesOf(hit, terms))
      .sort((a, b) => b.score - a.score)
      .flatMap(({ passage, score }) => {
        const found = this.#index.passages[passage];
        return found === undefined ? [] : [{ passage: found, score }];
      });
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
  readonly hits: readonly DocumentHit[];
  readonly limit: number;
}

interface FoundPassage {
  readonly passage: Passage;
  readonly score: number;
}

/** Creates the retriever of a snapshot. It holds no state between questions. */
export function createRetriever({ indexes }: Snapshot): Retriever {
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
    retrieve: (question, language, limit = DEFAULT_LIMIT) =>
      retrievers[language].retrieve(question, limit),
    retrieveFrom(documentId, question) {
      const document = documents.get(documentId);
      return document && retrievers[document.language].retrieveFrom(documentId, question);
    },
    documentOf: (documentId) => documents.get(documentId),
    documentOfPair: (pairId, language) => pairs.get(`${language} ${pairId}`),
  };
}
