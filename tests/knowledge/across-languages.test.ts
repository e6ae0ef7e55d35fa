import type { Document } from '../../knowledge/document';
import type { Language } from '../../knowledge/language';
import type { Retriever } from '../../knowledge/retrieval';
import { describeRetrievers } from './retrievers';

function page(
  language: Language,
  pairId: string,
  [title, text]: readonly [string, string],
): Document {
  return {
    id: `${pairId}-${language}`,
    pairId,
    language,
    title,
    url: `https://example.ca/${language}/${pairId}`,
    text,
    aliases: [],
  };
}

const BOTH = [
  page('en', 'passport', ['Renew a passport', 'You can renew your passport by mail.']),
  page('fr', 'passport', ['Renouveler un passeport', 'Renouvelez votre passeport par la poste.']),
  page('en', 'pension', ['Old age pension', 'The pension is paid each month.']),
  page('fr', 'pension', ['Pension de vieillesse', 'La pension est versée chaque mois.']),
];
const FRENCH_ONLY = page('fr', 'fishing', [
  'Permis de pêche',
  'Il faut un permis pour pêcher le poisson dans une rivière.',
]);
const ENGLISH_ONLY = page('en', 'school', [
  'School bus',
  'Children who live far from school travel by bus.',
]);

describeRetrievers('Retrieval across languages', ({ open }) => {
  let retriever: Retriever;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ retriever, close } = await open([...BOTH, FRENCH_ONLY, ENGLISH_ONLY]));
  });

  afterAll(() => close());

  const bestOf = async (question: string, language: Language) =>
    (await retriever.retrieve(question, language)).documents[0]?.document.id;

  it.each([
    ['en', 'do I need a fishing licence', 'fishing-fr'],
    ['en', 'permit to fish', 'fishing-fr'],
    ['fr', 'autobus pour les enfants de l’école', 'school-en'],
    ['fr', 'transport des enfants', 'school-en'],
  ] as const)(
    'finds, asked in %s, %p on the page of the other language',
    async (language, question, id) => {
      expect(await bestOf(question, language)).toBe(id);
    },
  );

  it.each([
    ['en', 'renew my passport', 'passport-en'],
    ['fr', 'renouveler mon passeport', 'passport-fr'],
  ] as const)(
    'keeps to the page of the asked language %s where there is one',
    async (language, question, id) => {
      expect(await bestOf(question, language)).toBe(id);
    },
  );

  it('says the language of each passage, and that of the question', async () => {
    const { language, passages } = await retriever.retrieve('fishing licence', 'en');
    expect(language).toBe('en');
    expect(passages[0]?.passage.language).toBe('fr');
  });

  it.each([
    ['en', 'fr', 'how do I renew a passport'],
    ['fr', 'en', 'comment renouveler un passeport'],
  ] as const)(
    'searches, asked in %s, the pages in %s alone where it is told to',
    async (language, content, question) => {
      const found = await retriever.retrieve(question, language, { contentLanguage: content });
      expect(found.documents[0]?.document.id).toBe(`passport-${content}`);
      expect(found.passages.map(({ passage }) => passage.language)).not.toContain(language);
    },
  );

  it('finds no page of the other language where only those of its own are wanted', async () => {
    const { documents } = await retriever.retrieve('fishing licence', 'en', {
      contentLanguage: 'en',
    });
    expect(documents.map(({ document }) => document.id)).not.toContain('fishing-fr');
  });

  it('answers from a chosen page of the other language', async () => {
    const found = await retriever.retrieveFrom('fishing-fr', 'do I need a licence', 'en');
    expect(found?.passages[0]?.passage.id).toBe('fishing-fr#0');
    expect(found?.features.coverage).toBeGreaterThan(0);
  });
});
