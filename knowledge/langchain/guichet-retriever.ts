import { Document as LangChainDocument } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';

import type { Language } from '../language';
import type { Retriever, ScoredPassage } from '../retrieval';

export interface GuichetRetrieverInput extends BaseRetrieverInput {
  readonly retriever: Retriever;
  readonly language: Language;
  /** Number of passages, 5 where it is absent. */
  readonly limit?: number;
}

/** What a chain needs to cite a passage. */
export interface PassageMetadata {
  readonly documentId: string;
  readonly title: string;
  readonly headingPath: readonly string[];
  readonly url: string;
  readonly language: Language;
  readonly score: number;
}

function toLangChain({
  passage,
  score,
}: ScoredPassage): LangChainDocument<PassageMetadata & Record<string, unknown>> {
  const { id, text, documentId, title, headingPath, url, language } = passage;
  return new LangChainDocument({
    id,
    pageContent: text,
    metadata: { documentId, title, headingPath, url, language, score },
  });
}

/** The retriever as a LangChain component, for chains and agents. One instance serves one language. */
export class GuichetRetriever extends BaseRetriever<PassageMetadata & Record<string, unknown>> {
  override lc_namespace = ['guichet', 'retrievers'];
  readonly #input: GuichetRetrieverInput;

  constructor(input: GuichetRetrieverInput) {
    super(input);
    this.#input = input;
  }

  static override lc_name(): string {
    return 'GuichetRetriever';
  }

  override async _getRelevantDocuments(
    question: string,
  ): Promise<LangChainDocument<PassageMetadata & Record<string, unknown>>[]> {
    const { retriever, language, limit } = this.#input;
    const options = limit === undefined ? {} : { limit };
    const { passages } = await retriever.retrieve(question, language, options);
    return passages.map(toLangChain);
  }
}
