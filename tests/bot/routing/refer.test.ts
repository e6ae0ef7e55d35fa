import { referElsewhere } from '../../../bot/routing/refer';
import { LANGUAGES } from '../../../locales/language';
import { createTranslator } from '../../../locales/translator';
import { LOCALES } from '../../../server/config/paths';

const translator = createTranslator(LOCALES);

function refer(language: 'en' | 'fr', text: string) {
  return referElsewhere(text, { language, translate: translator(language) });
}

describe('A matter of another government', () => {
  it('is sent to the town and its province where the message names a town', () => {
    const { text, sources } = refer('en', 'parking ticket in Toronto');
    expect(text).toContain('Toronto');
    expect(sources.map(({ url }) => url)).toEqual([
      'https://www.toronto.ca/',
      'https://www.ontario.ca/',
    ]);
  });

  it('is sent to the province in the reader’s language', () => {
    const { text, sources } = refer('fr', 'permis de chasse au Nouveau-Brunswick');
    expect(text).toContain('Nouveau-Brunswick');
    expect(sources.map(({ url }) => url)).toEqual(['https://www.gnb.ca/fr.html']);
  });

  it.each([
    ['en', 'renew my Indian passport'],
    ['en', 'IRS letter about my refund'],
    ['fr', 'renouveler mon passeport algérien'],
    ['fr', 'visa américain'],
  ] as const)('is another country’s (%s): “%s”', (language, text) => {
    const { sources, asksPlace } = refer(language, text);
    expect(sources[0]?.url).toContain('international.gc.ca');
    expect(asksPlace).toBe(false);
  });

  it.each([
    ['en', 'I have a green card, do I need an eTA to visit Canada'],
    ['fr', 'mon passeport français suffit-il pour entrer au Canada'],
  ] as const)(
    'is not another country’s where Canada is what is asked about (%s)',
    (language, text) => {
      expect(refer(language, text).sources).toEqual([]);
    },
  );

  it.each(LANGUAGES)('asks where one lives where nothing tells, in %s', (language) => {
    const { asksPlace, text } = refer(
      language,
      language === 'en' ? 'my recycling bin' : 'mon bac bleu',
    );
    expect(asksPlace).toBe(true);
    expect(text).toMatch(/\?/);
  });
});
