import { LANGUAGES } from '../../../../knowledge/language';
import { entitiesOf, kindsOf, valuesOf } from './reading';

describe('the province', () => {
  it.each([
    ['health card in Nova Scotia', 'en', 'NS', 'name'],
    ['I live in ON', 'en', 'ON', 'abbreviation'],
    ['parking in toronto', 'en', 'ON', 'town'],
    ['K1A 0B1', 'en', 'ON', 'postal-code'],
    ['X0A 0H0', 'en', 'NU', 'postal-code'],
    ['aide sociale en Nouvelle-Ecosse', 'fr', 'NS', 'name'],
    ['au N.-B.', 'fr', 'NB', 'abbreviation'],
    ['à Trois-Rivières', 'fr', 'QC', 'town'],
    ['h2x 1y4', 'fr', 'QC', 'postal-code'],
  ] as const)('of “%s” (%s) is %s, by its %s', (...row) => {
    const [utterance, language, code, via] = row;
    expect(valuesOf('province', utterance, language)).toMatchObject([{ code, via }]);
  });

  it.each([
    ['how do I turn on my account', 'en'],
    ['turn it ON please', 'en'],
    ['HOW DO I TURN ON MY ACCOUNT', 'en'],
    ['the PE teacher', 'en'],
    ['I moved in', 'en'],
    ['ma carte', 'fr'],
    ['on peut', 'fr'],
    ['ma nu fait des siennes', 'fr'],
  ] as const)('is not told by “%s” (%s)', (utterance, language) => {
    expect(kindsOf(utterance, language)).not.toContain('province');
  });
});

describe('what an utterance holds', () => {
  it('is given in its order, with its place in the text', () => {
    const utterance = 'My son moved to Québec on May 3, 2024 and pays $900 a month';
    const entities = entitiesOf(utterance, 'en');
    expect(entities.map(({ kind, text }) => [kind, text])).toEqual([
      ['person-relation', 'My son'],
      ['province', 'Québec'],
      ['date', 'May 3, 2024'],
      ['money', '$900 a month'],
    ]);
    for (const { start, end, text } of entities) expect(utterance.slice(start, end)).toBe(text);
  });

  it('est donné en français aussi, dans l’ordre du texte', () => {
    const entities = entitiesOf('Ma fille de 3 ans, à Montréal depuis le 3 mai 2024: 900 $', 'fr');
    expect(entities.map(({ kind }) => kind)).toEqual([
      'person-relation',
      'duration',
      'province',
      'date',
      'money',
    ]);
  });

  it('never overlaps, in utterances made of anything that tells', () => {
    const pieces =
      '3 may 2024 $ on ON my son file no AB-123456 from to the 12/03/84 years ago de le';
    const words = pieces.split(' ');
    for (let seed = 1; seed <= 300; seed += 1) {
      const utterance = words.map((_, at) => words[(at * at + seed * (at + 7)) % words.length]);
      const entities = entitiesOf(utterance.join(' '), seed % 2 === 0 ? 'en' : 'fr');
      const ends = [0, ...entities.map(({ end }) => end)];
      entities.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(ends[at] ?? 0));
    }
  });

  it.each(['', '   ', '???', '🙂', 'I\u0307stanbul'])('is nothing in %j', (utterance) => {
    expect(entitiesOf(utterance, 'en')).toEqual([]);
    expect(entitiesOf(utterance, 'fr')).toEqual([]);
  });

  it.each(['between 99999999999 and may 5', 'le 99999999/99999999', '2024 mille', '0001/01/01'])(
    'holds no day that cannot be written: “%s”',
    (utterance) => {
      for (const language of LANGUAGES)
        for (const value of valuesOf('date', utterance, language))
          expect(value.isImpossible ? '' : value.from).toMatch(/^$|^\d{4}-\d{2}-\d{2}$/);
    },
  );

  it('is read in the first 2,000 characters only', () => {
    expect(kindsOf(`${'a '.repeat(1000)}tomorrow`, 'en')).toEqual([]);
  });
});
