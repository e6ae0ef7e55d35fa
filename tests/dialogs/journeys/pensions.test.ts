import { pensions } from '../../../dialogs/journeys/pensions/journey';
import type { Language } from '../../../locales/language';
import { walkJourney } from '../../fakes/journey-walk';

async function walkThrough(language: Language, answers: readonly string[]): Promise<string> {
  const walk = await walkJourney(pensions, language);
  let last = '';
  for (const answer of answers) last = await walk.say(answer);
  return last;
}

describe('Planning the public pensions', () => {
  it('names the first days and what an early start costs, in English', async () => {
    const walk = await walkJourney(pensions, 'en');
    expect(walk.opening).toContain('What is your date of birth?');
    await walk.say('May 14, 1968');
    await walk.say('neither');
    await walk.say('yes');
    await walk.say('yes');
    await walk.say('yes');
    await walk.say('outside Quebec');
    await walk.say('yes');
    await walk.say('single');
    await walk.say('comfortable');
    const review = await walk.say('as soon as possible');
    expect(review).toContain('- Date of birth: May 14, 1968');
    const end = await walk.say('yes');
    expect(end).toContain('you may start your pension from May 14, 2028, when you turn 60');
    expect(end).toContain('about 36% less each month');
    expect(end).toContain('likely get the full pension');
    expect(end).toContain('Apply for CPP from May 14, 2027 on');
    expect(end).toContain('do it from June 14, 2032 on, for a start on May 14, 2033');
    expect(end).toContain('above $95,323');
    expect(walk.isOver()).toBe(true);
  });

  it('compte une pension partielle et propose le SRG, en français', async () => {
    const walk = await walkJourney(pensions, 'fr');
    expect(walk.opening).toContain('Quelle est votre date de naissance?');
    await walk.say('3 février 1962');
    await walk.say('aucune');
    await walk.say('oui');
    await walk.say('oui');
    await walk.say('non');
    await walk.say('environ 21 ans');
    await walk.say('les deux');
    await walk.say('oui');
    await walk.say('non');
    await walk.say('ma conjointe ne reçoit pas la SV');
    await walk.say('faible');
    await walk.say('à 65 ans');
    const end = await walk.say('oui');
    expect(end).toContain('RRQ\u00a0: Retraite Québec reçoit votre demande');
    expect(end).toContain('à partir du 3 février 2027');
    expect(end).toContain('21/40');
    expect(end).toContain('389,71\u00a0$');
    expect(end).toContain('il vaut sans doute la peine de le demander');
    expect(end).toContain('au plus tard le 30 avril 2027');
    expect(end).toContain('1-800-277-9915');
  });

  it('tells a receiver of Old Age Security with a low income to ask for the supplement', async () => {
    const answers = ['June 1, 1955', 'both', 'yes', 'yes', 'without OAS', 'low', 'yes'];
    const end = await walkThrough('en', answers);
    expect(end).toContain('it may well be worth asking');
    expect(end).toContain('The first $5,000 of your income from work does not count');
    expect(end).toContain('Apply for the GIS soon');
    expect(end).toContain('they may get it once you get Old Age Security');
  });

  it('compare les débuts à qui hésite', async () => {
    const answers = ['14 mai 1968', 'aucune', 'oui', 'oui', 'oui', 'hors du Québec', 'oui'];
    const rest = ['veuve', 'difficile à dire', 'comparer', 'oui'];
    const end = await walkThrough('fr', [...answers, ...rest]);
    expect(end).toContain('- à 60 ans (14 mai 2028)\u00a0: 36\u00a0% de moins par mois');
    expect(end).toContain('- à 65 ans (14 mai 2033)\u00a0: le montant habituel');
    expect(end).toContain('- à 70 ans (14 mai 2038)\u00a0: 42\u00a0% de plus par mois');
    expect(end).toContain('Allocation au survivant');
  });

  it('points someone abroad with too few years to the agreements', async () => {
    const answers = ['May 14, 1960', 'none', 'no', 'yes', 'no', '12', 'never', 'no', 'single'];
    const end = await walkThrough('en', [...answers, 'as soon as possible', 'yes']);
    expect(end).toContain('you need at least 20 years in Canada after age 18. I count 12');
    expect(end).toContain('If it has an agreement with Canada');
    expect(end).toContain('only for people who live in Canada');
  });

  it('counts no more years than there were, and half a year early by the month', async () => {
    const answers = ['March 10, 1964', 'none', 'yes', 'yes', 'no', '60', 'Ontario', 'no', 'single'];
    const end = await walkThrough('en', [
      ...answers,
      'low',
      'on a day I choose',
      'June 10, 2027',
      'yes',
    ]);
    expect(end).toContain('I counted with 44.');
    expect(end).toContain('about 12.6% less each month');
  });

  it('adds what waiting brings', async () => {
    const answers = [
      '14 mai 1963',
      'aucune',
      'oui',
      'oui',
      'oui',
      'hors du Québec',
      'non',
      'seule',
    ];
    const end = await walkThrough('fr', [...answers, 'faible', 'à 70 ans', 'oui']);
    expect(end).toContain('environ 42\u00a0% de plus par mois');
    expect(end).toContain('environ 36\u00a0% de plus qu’à 65 ans');
  });

  it('says precisely what is wrong with an answer', async () => {
    const walk = await walkJourney(pensions, 'en');
    expect(await walk.say('May 1968')).toContain('I need the day, the month and the year');
    expect(await walk.say('May 14, 2020')).toContain('May 14, 2020 is too late.');
    await walk.say('May 14, 1968');
    await walk.say('neither');
    await walk.say('yes');
    await walk.say('yes');
    await walk.say('no');
    expect(await walk.say('120 years')).toContain('It can be 92 at most.');
  });

  it('takes a change of an answer', async () => {
    const walk = await walkJourney(pensions, 'fr');
    for (const answer of ['14 mai 1968', 'les deux', 'oui', 'non', 'seul', 'suffisant'])
      await walk.say(answer);
    expect(await walk.say('changer la date de naissance')).toContain('date de naissance?');
    expect(await walk.say('2 juin 1958')).toContain('2 juin 1958');
    const end = await walk.say('oui');
    expect(end).toContain('vous recevez déjà cette pension');
    expect(end).not.toContain('Ce qu’il faut faire');
  });
});
