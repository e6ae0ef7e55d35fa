import { sql, type QueryExecutorProvider } from 'kysely';
import { createAnalyser, type Analyser } from '../analyse/analyser';
import { createLexicon } from '../analyse/lexicon/lexicon';
import { QueryReader, type QueryTerm } from '../index/query';
import { Searcher, type DocumentHit } from '../index/searcher';
import { type Language } from '../language';
import type { Retrieval, Retriever } from '../retrieval';
import { FeatureReader } from '../retrieval-features';
import { FacetReader } from '../sections/facets';
import { PageFacets } from '../sections/page-facets';
import {
  findCandidates,
  readCandidate,
  readFacts,
  type Candidate,
  type Search,
} from './candidates';
import { describeRetrieval } from './describe-retrieval';
import { excerptOf, type Excerpt } from './excerpt';
import type { Content, LanguageContent } from './served-content';

const DEFAULT_LIMIT = 5;

/** The database's order is rougher than ours: so many documents are ranked again by ours. */
const CANDIDATES = 50;

/** Retrieval in one language: the database finds candidates, the code for memory ranks them. */
class LanguageRetriever {
  readonly #content: LanguageContent;
  readonly #analyser: Analyser;
  readonly #reader: QueryReader;
  readonly #facets: FacetReader;

  constructor(content: LanguageContent) {
    this.#content = content;
    this.#analyser = createAnalyser(content.language);
    this.#reader = new QueryReader(content.vocabulary, createLexicon(this.#analyser));
    this.#facets = new FacetReader(this.#analyser);
  }

  read(question: string): QueryTerm[] {
    return this.#reader.read(this.#analyser.analyse(question));
  }

  /** The candidates' order, by the ranking in memory. */
  rank(question: string, found: Ranked): Retrieval {
    const { candidates, terms, limit } = found;
    const excerpt = excerptOf({ candidates, terms, analyser: this.#analyser }, this.#content);
    const hits = found.isChosen ? scoreOnly(excerpt) : this.#order(question, excerpt);
    const features = new FeatureReader(excerpt.index, this.#analyser, {
      documentCount: this.#content.statistics.documents.count,
      frequencyOf: (term) => excerpt.frequencyOf(term),
    });
    return describeRetrieval({
      question,
      index: excerpt.index,
      terms: excerpt.terms,
      hits: hits.slice(0, limit),
      limit,
      features: features.read(excerpt.terms, hits),
      analyser: this.#analyser,
      facets: this.#facets,
    });
  }

  #order(question: string, { index, terms }: Excerpt): DocumentHit[] {
    const hits = new Searcher(index).search(terms, CANDIDATES);
    const facets = this.#facets.ofQuestion(question);
    return new PageFacets(index, this.#facets).rerank(hits, facets, terms.length);
  }
}

interface Ranked {
  readonly candidates: readonly Candidate[];
  readonly terms: readonly QueryTerm[];
  readonly limit: number;
  /** Whether the one candidate is the person's choice, and stands whatever its words. */
  readonly isChosen?: boolean;
}

function scoreOnly({ index, terms }: Excerpt): DocumentHit[] {
  return [{ document: 0, score: new Searcher(index).scoreOf(0, terms) }];
}

/**
 * Retrieval over a content in PostgreSQL. Its words are in memory, its texts are not. It keeps to the
 * content that it was made for: a load that comes later does not change what it finds.
 */
export function createPostgresRetriever(
  content: Content,
  database: QueryExecutorProvider,
): Retriever {
  const retrievers: Readonly<Record<Language, LanguageRetriever>> = {
    en: new LanguageRetriever(content.languages.en),
    fr: new LanguageRetriever(content.languages.fr),
  };
  const searchFor = (question: string, language: Language): Search => ({
    content,
    language,
    database,
    terms: retrievers[language].read(question),
  });
  const documentOf = (id: string) => readFacts(content, sql`id = ${id}`, database);
  return {
    async retrieve(question, language, options = {}) {
      const { limit = DEFAULT_LIMIT, contentLanguage = language } = options;
      const search = searchFor(question, contentLanguage);
      const candidates = await findCandidates(search, Math.max(CANDIDATES, limit));
      return retrievers[contentLanguage].rank(question, { ...search, candidates, limit });
    },
    async retrieveFrom(documentId, question) {
      const document = await documentOf(documentId);
      if (!document) return undefined;
      const search = searchFor(question, document.language);
      const candidates = await readCandidate(search, documentId);
      const ranked = { ...search, candidates, limit: DEFAULT_LIMIT, isChosen: true };
      return retrievers[document.language].rank(question, ranked);
    },
    documentOf,
    documentOfPair: (pairId, language) =>
      readFacts(content, sql`pair_id = ${pairId} and language = ${language}`, database),
  };
}
