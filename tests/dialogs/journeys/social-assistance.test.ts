import { socialAssistance } from '../../../dialogs/journeys/social-assistance/journey';
import type { Language } from '../../../locales/language';
import { walkJourney } from '../../fakes/journey-walk';

async function endOf(language: Language, answers: readonly string[]): Promise<string> {
  const walk = await walkJourney(socialAssistance, language);
  let last = walk.opening;
  for (const answer of answers) last = await walk.say(answer);
  expect(walk.isOver()).toBe(true);
  return last;
}

describe('Asking for social assistance', () => {
  it('puts an eviction first, then names the programmes of Ontario for a disability', async () => {
    const walk = await walkJourney(socialAssistance, 'en');
    expect(walk.opening).toContain('In which province or territory do you live?');
    await walk.say('Toronto');
    await walk.say('no');
    await walk.say('eviction');
    expect(await walk.say('7')).toContain('It must be at least 12.');
    await walk.say('34 years old');
    await walk.say('I live alone');
    await walk.say('$450 a month');
    await walk.say('200');
    await walk.say('yes, for a long time');
    expect(await walk.say('not yet')).toContain('- Savings: $200');
    await walk.say('change my savings');
    await walk.say('0');
    const end = await walk.say('yes');
    expect(end.indexOf('do not leave before you know your rights')).toBeLessThan(
      end.indexOf('Ontario Works.'),
    );
    expect(end).toContain('could get up to $1,408 a month, as of July 1, 2025');
    expect(end).toContain('1. Apply online for EI sickness benefits now');
    expect(end).toContain('within 30 days');
    expect(end).not.toContain('Your savings');
  });

  it('names the amount that an income alone stands above', async () => {
    const end = await endOf(
      'en',
      'Vancouver;no;none of these;40;alone;$2000 a month;5000;i can work;i applied;yes'.split(';'),
    );
    expect(end).toContain('it may be hard to qualify');
    expect(end).toContain('Tell the office when you applied for EI');
  });

  it('sends who lives on a reserve to the band office', async () => {
    const end = await endOf(
      'en',
      'Winnipeg;yes;no food;28;my kids;2;0;0;sick for now;have not worked;yes'.split(';'),
    );
    expect(end).toContain('call 2-1-1');
    expect(end).toContain('1. Call your band office');
    expect(end).toContain('Canada child benefit');
    expect(end).not.toContain('EIA');
  });

  it('says from which age the programme is', async () => {
    const end = await endOf(
      'en',
      'Halifax;no;none of these;17;my parents;0;0;i can work;have not worked;yes'.split(';'),
    );
    expect(end).toContain('from age 16 you may qualify in some situations');
  });

  it('compte les personnes du ménage, en français', async () => {
    const end = await endOf(
      'fr',
      'à Montréal;non;aucune;41 ans;ma femme et mes enfants;3;1 800 $;0;je peux travailler;pas encore;oui'.split(
        ';',
      ),
    );
    expect(end).toContain('ne couvrent pas les besoins de base de 5 personnes');
    expect(end).toContain('1-877-644-4545');
    expect(end).toContain('dans les 90 jours');
  });

  it('envoie les aînés vers leurs pensions d’abord, au Yukon', async () => {
    const walk = await walkJourney(socialAssistance, 'fr');
    await walk.say('à Whitehorse');
    await walk.say('oui');
    await walk.say('je fuis la violence');
    expect(await walk.say('130 ans')).toContain('Le maximum est 120.');
    await walk.say('j’ai 66 ans');
    await walk.say('seule');
    await walk.say('1200 $');
    await walk.say('500');
    await walk.say('oui, pour longtemps');
    await walk.say('je n’ai pas travaillé');
    expect(await walk.say('changer le revenu')).toContain('Votre réponse actuelle');
    await walk.say('900 $');
    const end = await walk.say('oui');
    expect(end).toContain('composez le 9-1-1 si vous êtes en danger');
    expect(end).toContain('1. Demandez à Service Canada la Sécurité de la vieillesse');
    expect(end).toContain('2. Demandez au bureau de votre Première Nation');
  });
});
