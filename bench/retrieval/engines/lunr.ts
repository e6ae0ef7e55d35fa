import lunr from 'lunr';
import addFrench from 'lunr-languages/lunr.fr';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support';

import type { Language } from '../../../knowledge/language';
import { devDependencies } from '../../../package.json';
import type { EngineEntry, Setup } from '../engine';
import { createPeer, splitAtSpaces, type PeerBuilder } from '../per-language';

addStemmerSupport(lunr);
addFrench(lunr);

function asTokens(text: unknown): lunr.Token[] {
  return splitAtSpaces(String(text ?? '')).map((term) => new lunr.Token(term, {}));
}

/** Its English pipeline takes "passport?" for another word than "passport" in a question, though not in a text. */
function readWords(question: string): lunr.Token[] {
  return lunr.tokenizer(question.replace(/[^\p{L}\p{N}\s'’-]/gu, ' '));
}

function configure(builder: lunr.Builder, setup: Setup, language: Language): void {
  builder.ref('id');
  builder.field('title', { boost: 2 });
  builder.field('text');
  if (setup === 'own') {
    // English is the pipeline that lunr starts with.
    if (language === 'fr') builder.use(lunr.fr);
    return;
  }
  Object.assign(builder, { tokenizer: asTokens });
  builder.pipeline.reset();
  builder.searchPipeline.reset();
}

function builderFor(setup: Setup): PeerBuilder {
  return (documents, language) => {
    const index = lunr((builder) => {
      // lunr() begins with its English pipeline.
      configure(builder, setup, language);
      for (const document of documents) builder.add(document);
    });
    const tokenise = setup === 'own' ? readWords : asTokens;
    return {
      // Its search syntax gives ":" and "-" a meaning that they do not have in questions.
      search: (question, limit) =>
        index
          .query((query) => {
            for (const token of tokenise(question)) query.term(token.toString(), {});
          })
          .slice(0, limit)
          .map(({ ref }) => ref),
    };
  };
}

export const lunrEngine: EngineEntry = {
  id: 'lunr',
  name: 'lunr',
  version: `${devDependencies.lunr}, lunr-languages ${devDependencies['lunr-languages']}`,
  setups: {
    shared: 'any term may match, title ×2',
    own: 'its English pipeline, lunr-languages for French, title ×2',
  },
  create: (setup) => createPeer('lunr', setup, builderFor(setup)),
};
