import { childBenefit } from '../../../dialogs/journeys/child-benefit/journey';
import type { Language } from '../../../locales/language';
import { walkJourney } from '../../fakes/journey-walk';

async function walkThrough(language: Language, utterances: readonly string[]) {
  const walk = await walkJourney(childBenefit, language);
  let last = walk.opening;
  for (const utterance of utterances) last = await walk.say(utterance);
  return { walk, last };
}

describe('Applying for the Canada child benefit', () => {
  it('asks for it with the registration of a newborn, in English', async () => {
    const { walk } = await walkThrough('en', ['yes', 'with me', 'yes']);
    expect(await walk.say('January 5, 2027')).toContain('January 5, 2027 hasn’t come yet.');
    await walk.say('November 3, 2026');
    await walk.say('I am a Canadian citizen');
    expect(await walk.say('both filed')).toContain('newborn');
    await walk.say('yes');
    const review = await walk.say('Calgary');
    expect(review).toContain('- Tax returns: All filed');
    const end = await walk.say('yes');
    expect(end).toContain('give your consent to the child benefit on the form');
    expect(end).toContain('up to $8,157 a year as of July 1, 2026');
    expect(end).toContain('From November 3, 2032');
    expect(end).toContain('turns 18, on November 3, 2044');
    expect(end).toContain('around the 20th of each month');
    expect(walk.isOver()).toBe(true);
  });

  it('donne la moitié en garde partagée, en français', async () => {
    const { walk, last } = await walkThrough('fr', [
      'oui',
      'garde partagée, une semaine sur deux',
      '12 mars 2018',
      'résidente permanente',
      'toutes produites',
      'non',
      'oui',
      'à Longueuil',
    ]);
    expect(last).toContain('- Temps avec vous\u00a0: De 40\u00a0% à 60\u00a0%');
    const end = await walk.say('oui');
    expect(end).toContain('la moitié de l’Allocation canadienne');
    expect(end).toContain('3\u00a0441,50\u00a0$ par année');
    expect(end).toContain('L’autre parent doit aussi faire sa demande');
    expect(end).toContain('versée à part par Retraite Québec');
    expect(end).not.toContain('À partir du');
  });

  it('sends newcomers the two forms, after a change of an answer', async () => {
    const { walk, last } = await walkThrough('en', [
      'yes',
      'all the time',
      'no',
      'yes',
      'May 4, 2019',
      'work permit',
      'no',
      'we just arrived',
      'no',
      'Winnipeg',
    ]);
    expect(last).toContain('- 18 months with a permit: No');
    await walk.say('change the status');
    expect(await walk.say('permanent resident')).not.toContain('18 months');
    const end = await walk.say('yes');
    expect(end).toContain('Schedule RC66SCH');
    expect(end).toContain('your spouse or partner is the one to apply');
    expect(end).toContain('up to $6,883 a year');
  });

  it('change une réponse et demande la déclaration qui manque, en français', async () => {
    const { walk } = await walkThrough('fr', ['oui', 'avec nous', 'oui', '4 mai 2022']);
    await walk.say('citoyen');
    await walk.say('pas encore produites');
    await walk.say('non');
    await walk.say('non');
    await walk.say('Nouveau-Brunswick');
    await walk.say('changer les déclarations de revenus');
    await walk.say('il en manque une');
    const end = await walk.say('oui');
    expect(end).toContain('la déclaration qui manque');
    expect(end).toContain('Postez le formulaire RC66');
  });

  it.each([
    ['en', ['no'], 'you must live in Canada'],
    ['fr', ['non'], 'résider au Canada aux fins de l’impôt'],
    ['en', ['yes', 'someone else'], 'the person with whom the child lives'],
    ['fr', ['oui', 'quelqu’un d’autre'], 'la personne avec qui il vit'],
  ] as const)('ends early where it seems out of reach: %s %j', async (language, said, expected) => {
    const yes = language === 'en' ? 'yes' : 'oui';
    const { last, walk } = await walkThrough(language, [...said, yes]);
    expect(last).toContain(expected);
    expect(walk.isOver()).toBe(true);
  });

  it.each([
    [['shared', 'weekends'], 'May 4, 2019', ['citizen'], 'it’s shared when the child is with each'],
    [['shared', 'most of the time'], 'May 4, 2005', ['citizen'], 'ends when the child turns 18'],
    [['with me', 'no', 'no'], 'May 4, 2019', ['citizen'], 'the main person who cares'],
    [['with me', 'yes'], 'May 4, 2019', ['study permit', 'no'], 'after 18 months in Canada'],
    [['with me', 'yes'], 'May 4, 2019', ['refugee claimant'], 'as soon as your status changes'],
    [['shared', 'mostly with me'], 'May 4, 2019', ['study permit', 'yes'], 'You may get the full'],
  ] as const)('weighs who cares, the age and the status: %j %s %j', async (...example) => {
    const [home, born, status, expected] = example;
    const rest = ["I haven't filed", 'no', 'no', 'Yukon', 'yes'];
    const { last } = await walkThrough('en', ['yes', ...home, born, ...status, ...rest]);
    expect(last).toContain(expected);
  });
});
