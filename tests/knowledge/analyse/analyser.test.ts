import { createAnalyser } from '../../../knowledge/analyse/analyser';

const english = createAnalyser('en');
const french = createAnalyser('fr');

const termsOf = (analyser: typeof english, text: string) =>
  analyser.analyse(text).map(({ term }) => term);

describe('the analyser', () => {
  it('reads the forms of an English word as one term', () => {
    expect(termsOf(english, 'renewing')).toEqual(termsOf(english, 'renewal'));
    expect(termsOf(english, 'The children’s passports')).toEqual(
      termsOf(english, "children's passport"),
    );
  });

  it('reads the forms of a French word as one term', () => {
    expect(termsOf(french, 'renouveler')).toEqual(termsOf(french, 'renouvelez'));
  });

  it.each(["l'aide", 'l’aide', "d'aide", "qu'aide", "jusqu'aide", 'L’AIDE'])(
    'takes the elided word off %s',
    (text) => {
      expect(termsOf(french, text)).toEqual(['aid']);
    },
  );

  it('keeps aujourd’hui whole', () => {
    expect(french.analyse('aujourd’hui')[0]?.surface).toBe("aujourd'hui");
  });

  it('spells ligatures out', () => {
    expect(termsOf(french, 'œuvre')).toEqual(termsOf(french, 'oeuvre'));
  });

  it('drops the stop words of each language, with or without accents', () => {
    expect(termsOf(english, 'What do I need for a passport?')).toEqual(['passport']);
    expect(termsOf(french, 'où est-ce que je dois aller pour être déjà citoyen')).toEqual(
      termsOf(french, 'ou aller citoyen'),
    );
  });

  it('keeps the words of a text that has nothing but stop words', () => {
    expect(termsOf(english, 'who are you')).toHaveLength(3);
    expect(termsOf(french, 'qui es-tu')).toHaveLength(3);
  });

  it('says where each word stands, without the elided word', () => {
    const text = 'Prestation d’invalidité';
    const [, second] = french.analyse(text);
    expect(text.slice(second?.start, second?.end)).toBe('invalidité');
  });

  it('reads initials and the numbers of telephone services as one word', () => {
    expect(termsOf(english, 'E.I. and 2-1-1')).toEqual(['ei', '211']);
    expect(termsOf(french, 'le R.P.C. ou le 8-1-1')).toEqual(['rpc', '811']);
  });

  it('finds no words in an empty text or in signs', () => {
    expect(english.analyse('')).toEqual([]);
    expect(french.analyse(' ?! … $ ')).toEqual([]);
  });
});
