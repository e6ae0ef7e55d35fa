import { createAnalyser } from './analyse/analyser';
import { BilingualReader } from './bilingual-reader';
import { otherLanguage, type Language } from './language';
import { DEFAULT_LIMIT, LanguageRetriever, type Ranking } from './language-retriever';
import { mergeRetrievals } from './merge-retrievals';
import { QuestionReader } from './question-reader';
import type { MemoryRetriever, Retrieval, RetrieveOptions } from './retrieval';
import type { Snapshot } from './snapshot/snapshot';
import { PairedDocuments, addTwinEvidence } from './twin-evidence';

export type {
  Highlight,
  MemoryRetriever,
  Retrieval,
  RetrievalFeatures,
  RetrieveOptions,
  Retriever,
  ScoredDocument,
  ScoredPassage,
} from './retrieval';

/** As many candidates of either language as are weighed together. */
const POOL = 60;

type ByLanguage<Value> = Readonly<Record<Language, Value>>;

function forBoth<Value>(make: (language: Language) => Value): ByLanguage<Value> {
  return { en: make('en'), fr: make('fr') };
}

/** Retrieval among pages of both languages, for questions of either. It holds no state between questions. */
class BilingualRetriever implements MemoryRetriever {
  readonly #reader: BilingualReader;
  readonly #retrievers: ByLanguage<LanguageRetriever>;
  readonly #pairs: PairedDocuments;
  readonly #ranking: Ranking;

  constructor({ indexes }: Snapshot, ranking: Ranking) {
    this.#ranking = ranking;
    const readers = forBoth(
      (language) => new QuestionReader(createAnalyser(language), indexes[language].vocabulary),
    );
    this.#reader = new BilingualReader(readers);
    this.#retrievers = forBoth(
      (language) => new LanguageRetriever(indexes[language], readers[language]),
    );
    this.#pairs = new PairedDocuments(indexes);
  }

  retrieve(
    question: string,
    language: Language,
    { limit = DEFAULT_LIMIT, contentLanguage }: RetrieveOptions = {},
  ): Retrieval {
    if (contentLanguage === otherLanguage(language))
      return this.#retrieveAcross(question, language, limit);
    const own = this.#retrieveOwn(question, language, limit);
    if (contentLanguage === language || !this.#pairs.hasUnpaired(otherLanguage(language)))
      return own;
    return mergeRetrievals(own, this.#retrieveUnpaired(question, language, limit), limit);
  }

  retrieveFrom(documentId: string, question: string, language?: Language): Retrieval | undefined {
    const content = this.#pairs.documentOf(documentId)?.language;
    if (content === undefined) return undefined;
    const read = this.#reader.read(question, language ?? content, content);
    return this.#retrievers[content].retrieveFrom(documentId, read);
  }

  documentOf(documentId: string) {
    return this.#pairs.documentOf(documentId);
  }

  documentOfPair(pairId: string, language: Language) {
    return this.#pairs.documentOfPair(pairId, language);
  }

  #retrieveOwn(question: string, language: Language, limit: number): Retrieval {
    const retriever = this.#retrievers[language];
    const read = this.#reader.read(question, language, language);
    return retriever.retrieve(read, limit, this.#ranking);
  }

  /** Among all pages of the other language; a page's twin in the question's language speaks for it. */
  #retrieveAcross(question: string, language: Language, limit: number): Retrieval {
    const content = otherLanguage(language);
    const read = this.#reader.read(question, language, content);
    const own = this.#retrievers[language];
    const twins = own.search(this.#reader.read(question, language, language), POOL);
    const hits = this.#retrievers[content].search(read, POOL);
    const ranked = addTwinEvidence(hits, this.#pairs.twinsOf(language, twins));
    return this.#retrievers[content].describe(read, ranked, limit);
  }

  /** Among the pages that stand in the other language only. */
  #retrieveUnpaired(question: string, language: Language, limit: number): Retrieval {
    const content = otherLanguage(language);
    const read = this.#reader.read(question, language, content);
    const retriever = this.#retrievers[content];
    const hits = retriever.search(read, limit, this.#pairs.isUnpaired(content));
    return retriever.describe(read, hits, limit);
  }
}

export interface RetrieverOptions {
  /** For questions of the pages' own language; hybrid where it is absent. Across languages, words alone rank. */
  readonly ranking?: Ranking;
}

/** Creates the retriever of a snapshot. */
export function createRetriever(
  snapshot: Snapshot,
  { ranking = 'hybrid' }: RetrieverOptions = {},
): MemoryRetriever {
  return new BilingualRetriever(snapshot, ranking);
}
