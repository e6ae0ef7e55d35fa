import { kindsOf, valuesOf } from './reading';

describe('money', () => {
  it.each([
    ['it costs $1,200.50', 'en', 1200.5],
    ['1200$', 'en', 1200],
    ['$50k', 'en', 50_000],
    ['$1.5 million', 'en', 1_500_000],
    ['five hundred bucks', 'en', 500],
    ['a hundred dollars', 'en', 100],
    ['ninety-nine dollars and fifty cents', 'en', 99.5],
    ['75 cents', 'en', 0.75],
    ['500 CAD', 'en', 500],
    ['one hundred and twenty dollars', 'en', 120],
    ['1\u00a0200,50\u00a0$', 'fr', 1200.5],
    ['1 200 $', 'fr', 1200],
    ['$1,200', 'fr', 1200],
    ['quatre-vingt-dix-neuf dollars', 'fr', 99],
    ['quatre vingt dix neuf dollars', 'fr', 99],
    ['cinq cents dollars', 'fr', 500],
    ['cinquante cents', 'fr', 0.5],
    ['vingt et un dollars', 'fr', 21],
    ['deux mille trois cents dollars', 'fr', 2300],
    ['5 piasses', 'fr', 5],
    ['un million de dollars', 'fr', 1_000_000],
  ] as const)('in “%s” (%s) is %d', (utterance, language, amount) => {
    expect(valuesOf('money', utterance, language)).toEqual([{ amount, per: null }]);
  });

  it.each([
    ['I earn $3,000 a month', 'en', 'month'],
    ['50000 dollars per year', 'en', 'year'],
    ['$18.50/hour', 'en', 'hour'],
    ['$900 biweekly', 'en', 'two-weeks'],
    ['I make 40k a year', 'en', 'year'],
    ['3 000 $ par mois', 'fr', 'month'],
    ['je gagne 2 500 par mois', 'fr', 'month'],
    ['50 000 $ par année', 'fr', 'year'],
    ['15 $ de l’heure', 'fr', 'hour'],
    ['900 $ aux deux semaines', 'fr', 'two-weeks'],
  ] as const)('in “%s” (%s) is paid by the %s', (utterance, language, per) => {
    expect(valuesOf('money', utterance, language)).toMatchObject([{ per }]);
  });

  it('is not made of the number before a dollar sign of another', () => {
    expect(valuesOf('money', 'two fees: 2 $50 fees', 'en')).toEqual([{ amount: 50, per: null }]);
  });
});

describe('a length of time', () => {
  it.each([
    ['for six months', 'en', 6, 'month'],
    ['an 18-month wait', 'en', 18, 'month'],
    ['two and a half years', 'en', 2.5, 'year'],
    ['I lived here for a year', 'en', 1, 'year'],
    ['10 business days', 'en', 10, 'business-day'],
    ['depuis six mois', 'fr', 6, 'month'],
    ['deux ans et demi', 'fr', 2.5, 'year'],
    ['pendant un an', 'fr', 1, 'year'],
    ['10 jours ouvrables', 'fr', 10, 'business-day'],
  ] as const)('in “%s” (%s) is %d, by the %s', (...row) => {
    const [utterance, language, amount, unit] = row;
    expect(valuesOf('duration', utterance, language)).toEqual([{ amount, unit, isAge: false }]);
  });

  it.each([
    ['I am 65 years old', 'en', 65],
    ['my 3 year old son', 'en', 3],
    ['j’ai 65 ans', 'fr', 65],
    ['mon fils de 3 ans', 'fr', 3],
    ['âgée de soixante-dix ans', 'fr', 70],
  ] as const)('is an age in “%s” (%s)', (utterance, language, amount) => {
    expect(valuesOf('duration', utterance, language)).toEqual([
      { amount, unit: 'year', isAge: true },
    ]);
  });

  it('is not an hour of the clock', () => {
    expect(kindsOf('à 14 heures', 'fr')).not.toContain('duration');
  });
});

describe('a number', () => {
  it.each([
    ['I have two children', 'en', 2],
    ['one child', 'en', 1],
    ['twelve hundred people', 'en', 1200],
    ['neuf enfants', 'fr', 9],
    ['j’ai sept enfants', 'fr', 7],
    ['soixante et onze', 'fr', 71],
    ['quatre-vingt-un', 'fr', 81],
    ['deux mille vingt-six personnes', 'fr', 2026],
  ] as const)('in “%s” (%s) is %d', (utterance, language, value) => {
    expect(valuesOf('number', utterance, language)).toEqual([value]);
  });

  it.each([
    ['which one is it', 'en'],
    ['form IMM 5257', 'en'],
    ['call 613-555-1234', 'en'],
    ['the first time', 'en'],
    ['on page 4', 'en'],
    ['Bill C-3', 'en'],
    ['un passeport neuf', 'fr'],
    ['une question', 'fr'],
    ['le formulaire 1040', 'fr'],
    ['à 14 h', 'fr'],
    ['à 14 h 30', 'fr'],
  ] as const)('is not in “%s” (%s)', (utterance, language) => {
    expect(kindsOf(utterance, language)).not.toContain('number');
  });
});
