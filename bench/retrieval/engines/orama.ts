import { create, insert, search, type Tokenizer } from '@orama/orama';
import { newStemmer } from 'snowball-stemmers';

import type { Language } from '../../../knowledge/language';
import { devDependencies } from '../../../package.json';
import type { EngineEntry, Setup } from '../engine';
import { createPeer, splitAtSpaces, type PeerBuilder } from '../per-language';

const SCHEMA = { id: 'string', title: 'string', text: 'string' } as const;
const LANGUAGE_NAMES = { en: 'english', fr: 'french' } as const;

/** Orama matches beginnings of words: a mark at its end lets a stem match itself alone. */
const END = '$';

function wholeTerms(language: Language): Tokenizer {
  return {
    language: LANGUAGE_NAMES[language],
    normalizationCache: new Map(),
    // Each term once, as its own tokeniser does; it ranks better so.
    tokenize: (text) => [...new Set(splitAtSpaces(text))].map((term) => `${term}${END}`),
  };
}

function createDatabase(setup: Setup, language: Language) {
  if (setup === 'shared')
    return create({ schema: SCHEMA, components: { tokenizer: wholeTerms(language) } });
  const stemmer = newStemmer('french');
  const tokenizer =
    language === 'en'
      ? { language: 'english' as const, stemming: true }
      : {
          language: 'french' as const,
          stemming: true,
          stemmer: (word: string) => stemmer.stem(word),
        };
  return create({ schema: SCHEMA, components: { tokenizer } });
}

function builderFor(setup: Setup): PeerBuilder {
  return async (documents, language) => {
    const database = createDatabase(setup, language);
    for (const document of documents) await insert(database, document);
    return {
      async search(question, limit) {
        const { hits } = await search(database, {
          term: question,
          properties: ['title', 'text'],
          boost: { title: 2 },
          limit,
        });
        return hits.map(({ id }) => id);
      },
    };
  };
}

export const orama: EngineEntry = {
  id: 'orama',
  name: 'Orama',
  version: devDependencies['@orama/orama'],
  setups: {
    shared: 'any term may match, whole terms only, title ×2',
    own: 'its tokeniser, its English stemmer, Snowball for French by its stemmer option, title ×2',
  },
  create: (setup) => createPeer('Orama', setup, builderFor(setup)),
};
