import { employmentInsurance } from '../../../dialogs/journeys/employment-insurance/journey';
import { countedHours } from '../../../dialogs/journeys/employment-insurance/estimate';
import type { Language } from '../../../locales/language';
import { TODAY, walkJourney } from '../../fakes/journey-walk';

async function walkThrough(language: Language, utterances: readonly string[]) {
  const walk = await walkJourney(employmentInsurance, language);
  let last = walk.opening;
  for (const utterance of utterances) last = await walk.say(utterance);
  return { walk, last };
}

describe('Applying for employment insurance', () => {
  it('counts the hours and the four weeks after a layoff, in English', async () => {
    const { walk, last } = await walkThrough('en', [
      'I was laid off in Winnipeg on November 13, 2026',
      'yes',
      '40 weeks',
    ]);
    expect(last).toContain('how many hours a week');
    expect(await walk.say('120')).toContain('It can be 100 at most.');
    await walk.say('37.5 hours');
    await walk.say('$1,000');
    await walk.say('no');
    const review = await walk.say('I am still waiting');
    expect(review).toContain('- Last day of work: November 13, 2026');
    const end = await walk.say('yes');
    expect(end).toContain('about 1,500 hours. That may be enough anywhere in Canada');
    expect(end).toContain('no later than December 11, 2026');
    expect(end).toContain('about $550 a week before tax');
    expect(end).toContain('Don’t wait for your record of employment');
    expect(end).not.toContain('social assistance');
    expect(walk.isOver()).toBe(true);
  });

  it('tient compte des heures et du délai dépassé, en français', async () => {
    const { walk, last } = await walkThrough('fr', [
      'fin de contrat',
      'à Moncton',
      '2 octobre 2026',
      'oui',
      '15',
      '35',
      'passer',
      'oui',
      'non',
    ]);
    expect(last).toContain('- Semaines travaillées\u00a0: 15');
    const end = await walk.say('oui');
    expect(end).toContain('environ 525. Cela pourrait suffire, selon votre région');
    expect(end).toContain('ont pris fin le 30 octobre 2026');
    expect(end).toContain('Demandez un relevé modifié');
    expect(end).toContain('55\u00a0% de leur salaire');
  });

  it('says which weeks lie too far back, and lets an answer be changed', async () => {
    const { walk } = await walkThrough('en', ['I quit', 'no', 'Halifax', 'June 2, 2026', 'yes']);
    expect(await walk.say('60')).toContain('It can be 52 at most.');
    const { walk: other } = await walkThrough('en', [
      'I quit my job',
      'no',
      'Halifax',
      'June 2, 2026',
      'yes',
      '50',
      '10',
      'skip',
      'no',
      'they refused',
    ]);
    await other.say('change the weeks worked');
    expect(await other.say('45')).toContain('- Weeks worked: 45');
    const end = await other.say('yes');
    expect(end).toContain('without a good reason usually can’t');
    expect(end).toContain('about 270 hours. That seems too few');
    expect(end).toContain('I counted 27 weeks only');
    expect(end).toContain('social assistance from your province or territory: Nova Scotia');
  });

  it('sends parents in Québec to their own plan', async () => {
    const { walk, last } = await walkThrough('fr', ['je suis enceinte', 'à Gatineau']);
    expect(last).toContain('Est-ce que tout est exact?');
    const end = await walk.say('oui');
    expect(end).toContain('Régime québécois d’assurance parentale');
    expect(end).not.toContain('révision');
    const english = await walkThrough('en', ['pregnant', 'Quebec City', 'yes']);
    expect(english.last).toContain('Québec Parental Insurance Plan');
  });

  it('asks for the certificate with a sickness benefit, ahead of the last day', async () => {
    const { last } = await walkThrough('en', [
      'I am having surgery',
      'Ontario',
      'December 4, 2026',
      'no',
      '20',
      '35',
      'skip',
      'yes',
      'yes',
      'yes',
    ]);
    expect(last).toContain('The benefit to ask for is the sickness benefit'.slice(4));
    expect(last).toContain('as soon as you stop working, on December 4, 2026');
    expect(last).toContain('lost more than 40% of your usual weekly pay');
    expect(last).toContain('it takes 600 insured hours');
  });

  it('distingue les proches aidants, les parents et le congédiement', async () => {
    const caring = ['prendre soin de ma mère malade', 'à Québec', '20 novembre 2026', 'oui'];
    const end = ['10', '30', 'passer', 'non', 'faillite', 'oui'];
    expect((await walkThrough('fr', [...caring, ...end])).last).toContain('le formulaire signé');
    const parent = ['congé parental', 'Regina', '20 novembre 2026', 'oui', ...end];
    expect((await walkThrough('fr', parent)).last).toContain('trop peu');
    const fired = ['congédié', 'oui', 'Regina', '20 novembre 2026', 'oui', '0', 'passer', 'oui'];
    expect((await walkThrough('fr', [...fired, 'oui', 'oui'])).last).toContain('deux versions');
  });

  it('counts no week that lies more than 52 weeks back', () => {
    const answers = { last_day: '2025-01-10', weeks: '30', hours: '40' };
    const counted = countedHours({ answers, today: TODAY });
    expect(counted).toEqual({ hours: 0, weeks: 0, isCapped: true });
  });
});
