import { passport } from '../../../dialogs/journeys/passport/journey';
import type { Language } from '../../../locales/language';
import { walkJourney } from '../../fakes/journey-walk';

/** Gives the answers in turn, and the last reply with the walk. */
async function walkThrough(language: Language, answers: readonly string[]) {
  const walk = await walkJourney(passport, language);
  let reply = walk.opening;
  for (const answer of answers) reply = await walk.say(answer);
  return { walk, reply };
}

describe('Getting a passport', () => {
  it('ends in the simple renewal, with its form, fee and time', async () => {
    const { walk, reply: review } = await walkThrough('en', [
      'yes, I have it',
      'for me',
      'yes',
      'ten',
      'May 4, 2017',
      'yes',
      'yes',
      'no',
    ]);
    expect(review).toContain('- Years of validity: 10 years');
    const end = await walk.say('yes');
    expect(end).toContain('You may be able to use the simple renewal');
    expect(end).toContain('PPTC 054. You need no guarantor');
    expect(end).toContain('$163.50 as of April 1, 2026');
    expect(end).toContain('You may renew online');
    expect(walk.isOver()).toBe(true);
  });

  it('mène au renouvellement simplifié, avec formulaire, frais et délai', async () => {
    const { walk } = await walkThrough('fr', [
      'oui, je l’ai encore',
      'pour moi',
      'oui',
      'cinq ans',
      '4 mai 2017',
      'oui',
      'oui',
      'non',
    ]);
    const end = await walk.say('oui');
    expect(end).toContain('Vous pourriez faire un renouvellement simplifié');
    expect(end).toContain('PPTC 055');
    expect(end).toMatch(/122,50\s\$ en date du 1er avril 2026/);
  });

  it('asks for a guarantor and proof of citizenship for a first passport', async () => {
    const { walk } = await walkThrough('en', ['no', 'an adult', 'yes', '5 years', 'no']);
    const end = await walk.say('yes');
    expect(end).toContain('PPTC 153');
    expect(end).toContain('a Canadian aged 18 or older');
    expect(end).toContain('proof of citizenship');
  });

  it('demande un nouveau passeport quand l’ancien est trop vieux', async () => {
    const { walk } = await walkThrough('fr', [
      'oui',
      'moi',
      'oui',
      '10 ans',
      '23 novembre 2011',
      'oui',
      'oui',
      'non',
    ]);
    const end = await walk.say('oui');
    expect(end).toContain('délivré le 23 novembre 2011, il y a plus de 15 ans');
    expect(end).toContain('PPTC 154');
  });

  it('gives the day that decides where the date of issue is not known', async () => {
    const { walk } = await walkThrough('en', ['yes', 'me', 'yes', 'ten', 'May 2012']);
    const reply = await walk.say('skip');
    expect(reply).toContain('Were you 16 or older');
    await walk.say('yes');
    await walk.say('yes');
    await walk.say('no');
    const end = await walk.say('yes');
    expect(end).toContain('issued on November 24, 2011 or later');
  });

  it('reports a stolen passport first and hurries to an office', async () => {
    const { walk } = await walkThrough('en', [
      'it was stolen',
      'for me',
      'yes',
      'ten years',
      'no',
      'May 4, 2020',
      'yes',
      'yes',
      'yes',
      'December 2, 2026',
      'yes',
    ]);
    const end = await walk.say('yes');
    expect(end).toContain('1. Report the theft at 1-800-567-6868');
    expect(end).toContain('PPTC 203');
    expect(end).toContain('Weekdays left before December 2, 2026: 5. Express service');
    expect(end).toContain('A replacement fee is added');
    expect(end).toContain('- proof of travel');
  });

  it('envoie à une ambassade pour un passeport perdu à l’étranger', async () => {
    const { walk } = await walkThrough('fr', [
      'je l’ai perdu',
      'pour moi',
      'non',
      'non',
      '4 mai 2020',
      'non',
      'oui',
      '30 novembre 2026',
    ]);
    const end = await walk.say('oui');
    expect(end).toContain('Signalez la perte ou le vol à l’ambassade');
    expect(end).toContain('613-996-8885');
    expect(end).toContain('Dites tout de suite que le voyage commence le 30 novembre 2026');
    expect(end).not.toContain('163,50');
  });

  it('asks for the papers of parents who live apart', async () => {
    const { walk } = await walkThrough('en', [
      'never had one',
      'my daughter',
      'yes',
      'yes',
      'yes',
      'yes',
      'December 11, 2026',
      'no',
    ]);
    const end = await walk.say('yes');
    expect(end).toContain('PPTC 155');
    expect(end).toContain('every court order');
    expect(end).toContain('$58.50');
    expect(end).toContain('before you send anything');
  });

  it('dit à qui n’a pas la citoyenneté ce qui la prouve', async () => {
    const { walk } = await walkThrough('fr', ['aucun', 'résidente permanente']);
    const end = await walk.say('oui');
    expect(end).toContain('gardent le passeport de leur pays');
    expect(end).toContain('certificat de citoyenneté');
  });

  it('says what is wrong with a date', async () => {
    const { walk, reply } = await walkThrough('en', ['yes', 'me', 'yes', 'ten', 'March 3, 2030']);
    expect(reply).toContain('March 3, 2030 hasn’t come yet.');
    expect(await walk.say('2014')).toContain('I need the day, the month and the year');
  });

  it('dit ce qui ne va pas avec une date de départ', async () => {
    const { reply } = await walkThrough('fr', [
      'non',
      'ma fille',
      'oui',
      'oui',
      'non',
      'oui',
      '3 mars 2026',
    ]);
    expect(reply).toContain('Le 3 mars 2026 est trop loin dans le passé.');
  });

  it('takes another answer, and asks what it makes needed', async () => {
    const { walk } = await walkThrough('en', ['no', 'me', 'yes', 'five years', 'no']);
    expect(await walk.say('change the last passport')).toContain('Your answer now: No, this is');
    expect(await walk.say('lost')).toContain('Had that passport already expired?');
  });

  it('prend une autre réponse', async () => {
    const { walk } = await walkThrough('fr', ['non', 'moi', 'oui', '5 ans', 'non']);
    await walk.say('changer la durée');
    const review = await walk.say('10 ans');
    expect(review).toContain('- Durée voulue\u00a0: 10 ans');
    expect(await walk.say('oui')).toContain('dix ans coûtait');
  });
});
