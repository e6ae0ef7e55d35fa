import { Charset, Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import french from 'flexsearch/lang/fr';

import type { Language } from '../../../knowledge/language';
import { devDependencies } from '../../../package.json';
import type { EngineEntry, Setup } from '../engine';
import { createPeer, splitAtSpaces, type PeerBuilder } from '../per-language';

const PRESETS = { en: english, fr: french };

function createIndex(setup: Setup, language: Language): Index {
  if (setup === 'shared') return new Index({ encode: splitAtSpaces });
  const encoder = new Encoder(Charset.LatinBalance).assign(PRESETS[language]);
  return new Index({ encoder });
}

function builderFor(setup: Setup): PeerBuilder {
  return (documents, language) => {
    const index = createIndex(setup, language);
    const ids: string[] = [];
    for (const { id, title, text } of documents)
      // It ranks by how early a word stands, and this is how a title counts for more.
      index.add(ids.push(id) - 1, `${title} ${title} ${text}`);
    return {
      search: (question, limit) =>
        index
          // Without suggestions, every word of the question would have to be there.
          .search(question, { limit, suggest: true })
          .flatMap((place) => ids[Number(place)] ?? []),
    };
  };
}

export const flexsearch: EngineEntry = {
  id: 'flexsearch',
  name: 'FlexSearch',
  version: devDependencies.flexsearch,
  setups: {
    shared: 'any term may match ("suggest"), title first and twice',
    own: 'LatinBalance with its English and French presets, "suggest", title first and twice',
  },
  create: (setup) => createPeer('FlexSearch', setup, builderFor(setup)),
};
