import type { Passage } from './document';
import type { IndexedDocument } from './index/language-index';
import type { Language } from './language';

/** A stretch of a passage's text, in UTF-16 code units, end exclusive. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

export interface ScoredPassage {
  readonly passage: Passage;
  /** Comparable inside one retrieval only. */
  readonly score: number;
  /** How likely it is to answer beside the best passage of its page: above 0, at most 1; 1 where it is absent. */
  readonly share?: number;
  /** What each of its sentences scores by examples of what people say, about 0 (not this one) to 1; absent where nobody looked. */
  readonly sentenceScores?: readonly number[];
  /** Where the question's words stand in the passage's text, in order. */
  readonly highlights: readonly Highlight[];
}

export interface ScoredDocument {
  readonly document: IndexedDocument;
  /** That of its best passage. */
  readonly score: number;
}

/** What confidence is judged on. All are 0 where nothing was found. */
export interface RetrievalFeatures {
  /** Score of the best document. */
  readonly score: number;
  /** That score as a share of the highest that the question's words could reach, 0 to 1. */
  readonly scoreShare: number;
  /** Lead over the best passage of another document, as a share of the best score, 0 to 1. */
  readonly gap: number;
  /** Share of the question's words, weighted by rarity, that the best document covers, 0 to 1. */
  readonly coverage: number;
  /** The same, in the document's title and aliases alone. */
  readonly titleCoverage: number;
  /** Number of distinct content words in the question. */
  readonly contentTerms: number;
  /** Share of those that the index does not know as they are written, 0 to 1. */
  readonly unknownShare: number;
  /** What the ranking gives the best document of a certainty shared out among all candidates, 0 to 1. */
  readonly standing: number;
  /** How much the question sounds like what people say for the best document, about -1 to 1. */
  readonly wording: number;
  /** The lead of that over any other document, about -2 to 2. */
  readonly wordingLead: number;
  /** 1 where the content has examples of what people say, else 0, and then so are the two before. */
  readonly knowsWordings: number;
}

export interface Retrieval {
  readonly question: string;
  /** Of the question; a passage has its own. */
  readonly language: Language;
  /** Passages of the best documents, best first. */
  readonly passages: readonly ScoredPassage[];
  /** The documents themselves, best first: what a clarifying question offers. */
  readonly documents: readonly ScoredDocument[];
  readonly features: RetrievalFeatures;
}

/** An index in memory answers at once, one behind a database later. */
export type Awaitable<Value> = Value | Promise<Value>;

export interface RetrieveOptions {
  /** Bounds both passages and documents; 5 where it is absent. */
  readonly limit?: number;
  /**
   * Language of the pages to search; where it is absent, the question's own, and pages that stand in
   * the other language only.
   */
  readonly contentLanguage?: Language;
}

/** Port: finds the content that answers a question. */
export interface Retriever {
  /** `language` is that of the question. */
  retrieve(question: string, language: Language, options?: RetrieveOptions): Awaitable<Retrieval>;
  /**
   * Answers from one document, once the person has chosen it; undefined where there is no such
   * document. `language` is that of the question, the document's own where it is absent.
   */
  retrieveFrom(
    documentId: string,
    question: string,
    language?: Language,
  ): Awaitable<Retrieval | undefined>;
  documentOf(documentId: string): Awaitable<IndexedDocument | undefined>;
  /** The page of a subject in one language. */
  documentOfPair(pairId: string, language: Language): Awaitable<IndexedDocument | undefined>;
}

/** A retriever whose content is in memory: nothing to wait for. */
export interface MemoryRetriever extends Retriever {
  retrieve(question: string, language: Language, options?: RetrieveOptions): Retrieval;
  retrieveFrom(documentId: string, question: string, language?: Language): Retrieval | undefined;
  documentOf(documentId: string): IndexedDocument | undefined;
  documentOfPair(pairId: string, language: Language): IndexedDocument | undefined;
}
