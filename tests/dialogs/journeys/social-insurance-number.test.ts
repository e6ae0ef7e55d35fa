import { socialInsuranceNumber } from '../../../dialogs/journeys/social-insurance-number/journey';
import type { Language } from '../../../locales/language';
import { walkJourney } from '../../fakes/journey-walk';

async function walkThrough(language: Language, answers: readonly string[]): Promise<string> {
  const walk = await walkJourney(socialInsuranceNumber, language);
  let last = '';
  for (const answer of answers) last = await walk.say(answer);
  return last;
}

describe('Getting help with a social insurance number', () => {
  it('ends a first application with the day to tell the employer, in English', async () => {
    const answers = ['a first SIN', 'for me', 'work permit', 'yes', 'no', 'by mail', 'yes'];
    const end = await walkThrough('en', [...answers, 'December 1, 2026', 'yes']);
    expect(end).toContain('you may apply for a first SIN');
    expect(end).toContain('- the work permit');
    expect(end).toContain('Find a second document');
    expect(end).toContain('about 20 business days');
    expect(end).toContain('to your employer by December 4, 2026');
  });

  it('demande le numéro d’un bébé, en français', async () => {
    const answers = ['premier NAS', 'pour mon enfant', '3 octobre 2026', 'citoyenne'];
    const end = await walkThrough('fr', [...answers, 'oui', 'oui', 'en ligne', 'oui']);
    expect(end).toContain('à partir de 12 ans, ici à partir du 3 octobre 2038');
    expect(end).toContain('demandez le NAS en la déclarant à la province');
    expect(end).toContain('copies numériques lisibles');
  });

  it('tells who may apply from the age', async () => {
    const rest = ['permanent resident', 'yes', 'yes', 'in person', 'yes'];
    const young = await walkThrough('en', ['a first SIN', 'child', 'May 2, 2012', ...rest]);
    expect(young).toContain('may apply alone');
    const adult = await walkThrough('en', ['a first SIN', 'child', 'May 2, 2005', ...rest]);
    expect(adult).toContain('in their own name');
  });

  it.each([
    [
      'en',
      ['a first SIN', 'for me', 'study permit', 'no', 'yes', 'yes', 'online', 'no', 'yes'],
      'only if it allows work',
    ],
    [
      'fr',
      ['premier NAS', 'moi', 'visiteur', 'oui', 'oui', 'en ligne', 'non', 'oui'],
      'pas encore possible',
    ],
    [
      'en',
      ['it expires', 'me', 'work permit', 'yes', 'yes', 'help me choose', 'yes'],
      'update the expiry date',
    ],
    [
      'fr',
      ['j’ai obtenu la citoyenneté', 'moi', 'citoyenne', 'oui', 'oui', 'en personne', 'oui'],
      'suive le nouveau statut',
    ],
    [
      'en',
      ['my name changed', 'me', 'citizen', 'marriage', 'Montréal', 'yes', 'yes', 'yes', 'yes'],
      'both spouses keep their birth names',
    ],
    ['fr', ['perdu', 'moi', 'en personne', 'oui'], 'lettre de confirmation de NAS'],
  ] as const)('ends in its own way (%s %j)', async (language, answers, expected) => {
    expect(await walkThrough(language, answers)).toContain(expected);
  });

  it('names only what is still to be done about fraud', async () => {
    const answers = ['someone is using my SIN', 'yes', 'no', 'no', 'yes', 'no', 'no', 'yes'];
    const end = await walkThrough('en', answers);
    expect(end).toContain('1. Report it to the Canadian Anti-Fraud Centre at 1-888-495-8501.');
    expect(end).not.toContain('local police');
    expect(end).toContain('Gather proof');
    expect(end).toContain('only if the fraud is proven');
  });

  it('dit quoi faire après un vol', async () => {
    const end = await walkThrough('fr', ['on me l’a volé', 'non', 'non', 'non', 'non', 'oui']);
    expect(end).toContain('1. Signalez-le à la police');
    expect(end).toContain('Un numéro volé ne suffit pas');
  });

  it('refuses a day to come, and takes a change', async () => {
    const walk = await walkJourney(socialInsuranceNumber, 'fr');
    for (const answer of ['premier NAS', 'mon enfant']) await walk.say(answer);
    expect(await walk.say('3 mars 2027')).toContain('n’est pas encore arrivé');
    for (const answer of ['3 mars 2020', 'citoyen', 'oui', 'oui', 'en ligne'])
      await walk.say(answer);
    expect(await walk.say('changer la date de naissance')).toContain('Quel jour');
    expect(await walk.say('4 mars 2021')).toContain('4 mars 2021');
  });
});
