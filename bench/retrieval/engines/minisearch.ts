import MiniSearch, { type Options } from 'minisearch';

import { devDependencies } from '../../../package.json';
import type { EngineEntry, Setup } from '../engine';
import { createPeer, splitAtSpaces, type PeerBuilder, type PeerDocument } from '../per-language';

const FIELDS = ['title', 'text'];

const OPTIONS: Readonly<Record<Setup, Options<PeerDocument>>> = {
  shared: {
    fields: FIELDS,
    tokenize: splitAtSpaces,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 } },
  },
  own: { fields: FIELDS, searchOptions: { boost: { title: 2 }, fuzzy: 0.2 } },
};

function builderFor(setup: Setup): PeerBuilder {
  return (documents) => {
    const index = new MiniSearch<PeerDocument>(OPTIONS[setup]);
    for (const document of documents) index.add(document);
    return {
      search: (question, limit) =>
        index
          .search(question)
          .slice(0, limit)
          .map(({ id }) => String(id)),
    };
  };
}

export const minisearch: EngineEntry = {
  id: 'minisearch',
  name: 'MiniSearch',
  version: devDependencies.minisearch,
  setups: {
    shared: 'any term may match, title ×2',
    own: 'its tokeniser, fuzzy 0.2, title ×2, as in its README; it has no stemmer of its own',
  },
  create: (setup) => createPeer('MiniSearch', setup, builderFor(setup)),
};
