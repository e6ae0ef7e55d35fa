import type { Document } from '../../../knowledge/document';
import type { MemoryRetriever } from '../../../knowledge/retrieval';
import { createRetriever } from '../../../knowledge/retriever';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';
import type { Engine, EngineEntry } from '../engine';

type Open = (documents: readonly Document[]) => MemoryRetriever;

/** As the server opens it. */
const openServed: Open = (documents) => createRetriever(buildSnapshot(documents));

/** Words alone, without the learned ranking. */
const openLexical: Open = (documents) =>
  createRetriever(buildSnapshot(documents), { ranking: 'lexical' });

function createEngine(name: string, open: Open): Engine {
  let retriever: MemoryRetriever | undefined;
  return {
    name,
    build(documents) {
      retriever = open(documents);
    },
    search({ text, language: questionLanguage }, language, limit) {
      if (!retriever) throw new Error(`${name} was asked before it was built.`);
      const options = { limit, contentLanguage: language };
      const { documents } = retriever.retrieve(text, questionLanguage, options);
      return documents.map(({ document }) => document.id);
    },
  };
}

const VERSION = 'this version';

export const guichetLexical: EngineEntry = {
  id: 'guichet-lexical',
  name: 'Guichet, lexical',
  version: VERSION,
  setups: { shared: 'the lexical side of the retriever alone' },
  create: () => createEngine('Guichet, lexical', openLexical),
};

export const guichet: EngineEntry = {
  id: 'guichet',
  name: 'Guichet, as served',
  version: VERSION,
  setups: { shared: 'the whole retriever, as the server opens it' },
  create: () => createEngine('Guichet, as served', openServed),
};
