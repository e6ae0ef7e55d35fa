import { SETUPS } from '../../../bench/retrieval/engine';
import { ENGINES } from '../../../bench/retrieval/engines';
import type { Document } from '../../../knowledge/document';
import type { Language } from '../../../knowledge/language';
import { DOCUMENTS } from './public-data';

const documents: Document[] = DOCUMENTS.map(({ id, pair_id, lang, title, text }) => ({
  id,
  pairId: pair_id,
  language: lang === 'fr' ? 'fr' : 'en',
  title,
  text,
  url: '',
  aliases: [],
}));
const OBVIOUS: readonly [question: string, language: Language, id: string][] = [
  ['Do I need a licence for my dog?', 'en', 's0-en'],
  ['Can I travel with an old passport?', 'en', 's1-en'],
  ['Mon chien doit-il porter un permis?', 'fr', 's0-fr'],
  ['Je veux emprunter des livres à la bibliothèque', 'fr', 's2-fr'],
];
const cases = ENGINES.flatMap((entry) =>
  SETUPS.filter((setup) => entry.setups[setup] !== undefined).map((setup) => ({
    name: entry.name,
    setup,
    create: () => entry.create(setup),
  })),
);

describe.each(cases)('$name, $setup setup', ({ create }) => {
  const engine = create();
  beforeAll(async () => {
    await engine.build(documents);
  });

  it.each(OBVIOUS)('finds the obvious document for "%s" (%s)', async (text, language, id) => {
    const found = await engine.search({ text, language }, language, 3);
    expect(found[0]).toBe(id);
  });

  it('finds documents of the language asked for alone, as many as are wanted', async () => {
    const text = 'passeport permis chien livres stationnement bibliothèque';
    const found = await engine.search({ text, language: 'fr' }, 'fr', 2);
    expect(found).toHaveLength(2);
    expect(found.every((id) => id.endsWith('-fr'))).toBe(true);
  });

  it('takes signs that its own syntax knows as part of the question', async () => {
    const text = 'passport: "old" +new -lost* (travel) AND ^2~1';
    const found = await engine.search({ text, language: 'en' }, 'en', 3);
    expect(found[0]).toBe('s1-en');
  });
});
