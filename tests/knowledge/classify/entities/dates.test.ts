import type { DateValue } from '../../../../knowledge/classify/entities/entity';
import type { Language } from '../../../../knowledge/language';
import { entitiesOf, kindsOf, valuesOf } from './reading';

/** "2026-11-25", "2026-11-01/2026-11-30", "2019-01-01/" where the end is open. */
function brief(value: DateValue | undefined): string {
  if (value === undefined) return 'none';
  if (value.isImpossible) return 'impossible';
  const range = ({ from, to }: { from: string | null; to: string | null }) =>
    from === to ? (from ?? '') : `${from ?? ''}/${to ?? ''}`;
  return value.isAmbiguous ? `${range(value)} or ${range(value.otherReading)}` : range(value);
}

function dateOf(utterance: string, language: Language): string {
  return brief(valuesOf('date', utterance, language)[0]);
}

describe('a date in English, on Tuesday, November 24, 2026', () => {
  it.each([
    ['can I come tomorrow', '2026-11-25'],
    ['can I come tommorow', '2026-11-25'],
    ['the day after tomorrow', '2026-11-26'],
    ['I applied yesterday', '2026-11-23'],
    ['open on Friday?', '2026-11-27'],
    ['is it open wensday', '2026-11-25'],
    ['this Friday', '2026-11-27'],
    ['last Friday', '2026-11-20'],
    ['next Friday', '2026-12-04 or 2026-11-27'],
    ['next Monday', '2026-11-30'],
    ['next week', '2026-11-30/2026-12-06'],
    ['last month', '2026-10-01/2026-10-31'],
    ['this weekend', '2026-11-28/2026-11-29'],
    ['in two weeks', '2026-12-08'],
    ['ten days ago', '2026-11-14'],
    ['in six months', '2027-05-01/2027-05-31'],
    ['three years ago', '2023-01-01/2023-12-31'],
    ['the last six months', '2026-05-24/2026-11-24'],
    ['it expires on March 12, 2027', '2027-03-12'],
    ['born 12 march 1984', '1984-03-12'],
    ['born febuary 3 1990', '1990-02-03'],
    ['sept. 5 2025', '2025-09-05'],
    ['the 3rd of july', '2027-07-03'],
    ['july twenty-first', '2027-07-21'],
    ['Monday, November 30', '2026-11-30'],
    ['on the 15th', '2026-12-15'],
    ['next march', '2027-03-01/2027-03-31'],
    ['march of last year', '2025-03-01/2025-03-31'],
    ['in June 2024', '2024-06-01/2024-06-30'],
    ['the end of june 2024', '2024-06-21/2024-06-30'],
    ['born in nineteen eighty four', '1984-01-01/1984-12-31'],
    ['in two thousand nineteen', '2019-01-01/2019-12-31'],
    ['my 2023 taxes', '2023-01-01/2023-12-31'],
    ['since 2019', '2019-01-01/'],
    ['waiting since march 3', '2026-03-03/'],
    ['by the end of the year', '/2026-12-31'],
    ['before March 1, 2020', '/2020-02-29'],
    ['by tomorrow', '/2026-11-25'],
    ['after june 5 2027', '2027-06-06/'],
    ['by next friday', '/2026-12-04 or /2026-11-27'],
    ['from 2019 to 2021', '2019-01-01/2021-12-31'],
    ['between June 2 and July 5', '2027-06-02/2027-07-05'],
    ['from march to may', '2027-03-01/2027-05-31'],
    ['from november to march 2024', '2023-11-01/2024-03-31'],
    ['June 2 to 5, 2025', '2025-06-02/2025-06-05'],
    ['starting from june 5 2027', '2027-06-05/'],
    ['june 5-10', '2027-06-05/2027-06-10'],
  ])('in “%s” is %s', (utterance, expected) => {
    expect(dateOf(utterance, 'en')).toBe(expected);
  });
});

describe('une date en français, le mardi 24 novembre 2026', () => {
  it.each([
    ['est-ce ouvert demain', '2026-11-25'],
    ['après-demain', '2026-11-26'],
    ['avant-hier', '2026-11-22'],
    ['aujourd’hui', '2026-11-24'],
    ['aujourdhui', '2026-11-24'],
    ['vendredi', '2026-11-27'],
    ['vendredi prochain', '2026-11-27 or 2026-12-04'],
    ['lundi prochain', '2026-11-30'],
    ['vendredi dernier', '2026-11-20'],
    ['la semaine prochaine', '2026-11-30/2026-12-06'],
    ['cette fin de semaine', '2026-11-28/2026-11-29'],
    ['le mois passé', '2026-10-01/2026-10-31'],
    ['l’an dernier', '2025-01-01/2025-12-31'],
    ['dans deux semaines', '2026-12-08'],
    ['il y a dix jours', '2026-11-14'],
    ['il y a trois ans', '2023-01-01/2023-12-31'],
    ['dans six mois', '2027-05-01/2027-05-31'],
    ['au cours des 12 derniers mois', '2025-11-24/2026-11-24'],
    ['le 12 mars prochain', '2027-03-12'],
    ['le 12 mars dernier', '2026-03-12'],
    ['né le 3 juillet 1984', '1984-07-03'],
    ['le 1er aout 2025', '2025-08-01'],
    ['le 12 fevrer 2025', '2025-02-12'],
    ['le quinze mars', '2027-03-15'],
    ['le premier avril', '2027-04-01'],
    ['le vendredi 27 novembre', '2026-11-27'],
    ['5 sept. 2024', '2024-09-05'],
    ['le 15 du mois prochain', '2026-12-15'],
    ['on se voit le 15', '2026-12-15'],
    ['en mars', '2027-03-01/2027-03-31'],
    ['mars de l’an dernier', '2025-03-01/2025-03-31'],
    ['juillet prochain', '2027-07-01/2027-07-31'],
    ['fin mars', '2027-03-21/2027-03-31'],
    ['né en dix-neuf cent quatre-vingt-quatre', '1984-01-01/1984-12-31'],
    ['en mille neuf cent quatre-vingt-quatre', '1984-01-01/1984-12-31'],
    ['depuis 2019', '2019-01-01/'],
    ['depuis septembre', '2026-09-01/'],
    ['d’ici la fin de l’année', '/2026-12-31'],
    ['ya dix jours', '2026-11-14'],
    ['à partir du 1er janvier 2025', '2025-01-01/'],
    ['avant le 1er mars 2020', '/2020-02-29'],
    ['jusqu’au 5 juin 2027', '/2027-06-05'],
    ['d’ici vendredi', '/2026-11-27'],
    ['d’ici deux semaines', '2026-11-24/2026-12-08'],
    ['du 2 au 5 juin', '2027-06-02/2027-06-05'],
    ['entre le 2 et le 5 juin 2025', '2025-06-02/2025-06-05'],
    ['de 2019 à 2021', '2019-01-01/2021-12-31'],
  ])('dans « %s » est %s', (utterance, expected) => {
    expect(dateOf(utterance, 'fr')).toBe(expected);
  });
});

describe('a date in digits', () => {
  it.each([
    ['2024-03-12', 'en', '2024-03-12'],
    ['2024/03/12', 'fr', '2024-03-12'],
    ['12/03/1984', 'en', '1984-12-03 or 1984-03-12'],
    ['12/03/1984', 'fr', '1984-03-12 or 1984-12-03'],
    ['12-03-84', 'fr', '1984-03-12 or 1984-12-03'],
    ['05/05/30', 'en', '2030-05-05'],
    ['25/12/2025', 'en', '2025-12-25'],
    ['12/25/2025', 'fr', '2025-12-25'],
    ['le 12/03', 'fr', '2027-03-12 or 2026-12-03'],
  ] as const)('%s (%s) is %s', (utterance, language, expected) => {
    expect(dateOf(utterance, language)).toBe(expected);
  });
});

describe('a day that no calendar has', () => {
  it.each([
    ['February 30, 2024', 'en'],
    ['february 29 2023', 'en'],
    ['june 31', 'en'],
    ['2024-13-45', 'en'],
    ['le 30 février 2024', 'fr'],
    ['le 31 juin', 'fr'],
    ['32/01/2024', 'fr'],
  ] as const)('is kept, so that it can be asked again: %s (%s)', (utterance, language) => {
    expect(dateOf(utterance, language)).toBe('impossible');
  });

  it('is told from a leap day', () => {
    expect(dateOf('february 29', 'en')).toBe('2028-02-29');
  });
});

describe('a year that was not said', () => {
  it.each([
    ['March 12', 'en', true],
    ['March 12, 2027', 'en', false],
    ['le 12 mars', 'fr', true],
    ['le 12 mars prochain', 'fr', false],
  ] as const)('is owned up to: %s (%s)', (utterance, language, isYearAssumed) => {
    expect(valuesOf('date', utterance, language)[0]).toMatchObject({ isYearAssumed });
  });
});

describe('what only looks like a date', () => {
  it.each([
    ['May I apply for this', 'en'],
    ['this may take a while', 'en'],
    ['may one of us come', 'en'],
    ['we march for peace', 'en'],
    ['office hours on Mondays', 'en'],
    ['call 613-555-1234', 'en'],
    ['a second opinion', 'en'],
    ['my mon', 'en'],
    ['music of the 1990s', 'en'],
    ['la planète Mars', 'fr'],
    ['tous les mardis', 'fr'],
    ['j’ai sept enfants', 'fr'],
    ['mon mari a été malade', 'fr'],
    ['un jour peut-être', 'fr'],
    ['un permis d’un an', 'fr'],
    ['il y a deux enfants', 'fr'],
    ['une marche à suivre', 'fr'],
  ] as const)('is none: “%s” (%s)', (utterance, language) => {
    expect(kindsOf(utterance, language)).not.toContain('date');
  });

  it('does not hide the date beside it', () => {
    const dates = entitiesOf('I may move in March', 'en').filter(({ kind }) => kind === 'date');
    expect(dates.map(({ text }) => text)).toEqual(['March']);
  });
});
