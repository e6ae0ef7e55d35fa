import { afterADeath } from '../../../dialogs/journeys/after-a-death/journey';
import type { Language } from '../../../locales/language';
import { walkJourney } from '../../fakes/journey-walk';

async function walkAll(language: Language, utterances: readonly string[]) {
  const walk = await walkJourney(afterADeath, language);
  let last = walk.opening;
  for (const utterance of utterances) last = await walk.say(utterance);
  return { walk, last };
}

describe('After a death', () => {
  it('tells a widow in order what to do, to ask for and by when', async () => {
    const { walk, last } = await walkAll('en', ['yes', 'Toronto', 'December 1, 2026']);
    expect(walk.opening).toContain('I’m very sorry for your loss');
    expect(last).toContain('December 1, 2026 hasn’t come yet.');
    for (const answer of ['November 3, 2026', 'yes', 'I am his wife', 'married', '62'])
      await walk.say(answer);
    for (const answer of ['under 18', "it's me", 'CPP', 'yes', 'no', 'yes']) await walk.say(answer);
    const review = await walk.say('yes');
    expect(review).toContain('- Settling the estate: I do');
    const end = await walk.say('yes');
    expect(end).toContain('1. Give the funeral director');
    expect(end).toContain('2. Order the death certificate from ServiceOntario');
    expect(end).toContain('should be asked for by January 2, 2027');
    expect(end).toContain('$803.54 a month at most, as of January 1, 2026');
    expect(end).toContain('$307.81 a month');
    expect(end).toContain('Allowance for the Survivor');
    expect(end).toContain('is usually due on May 3, 2027');
    expect(walk.isOver()).toBe(true);
  });

  it('dirige vers Retraite Québec et Revenu Québec, en français', async () => {
    const { walk, last } = await walkAll('fr', [
      ...['oui', 'à Gatineau', '15 mars 2026', 'oui', 'ma mère', 'non', 'aucun', 'un notaire'],
      ...['RRQ', 'oui', 'oui', 'oui', 'non', 'non'],
    ]);
    expect(walk.opening).toContain('toutes mes condoléances');
    expect(last).toContain('- Date du décès\u00a0: 15 mars 2026');
    const end = await walk.say('oui');
    expect(end).toContain('1. Remplissez la déclaration de décès avec le directeur funéraire');
    expect(end).toContain('Chambre des notaires');
    expect(end).toContain('Appelez Retraite Québec au 1-800-463-5185');
    expect(end).toContain('à produire au plus tard le 30 avril 2027');
    expect(end).toContain('aussi à Revenu Québec');
  });

  it('names what may be topped up, and what comes late', async () => {
    const { walk } = await walkAll('en', [
      ...['yes', 'Calgary', 'May 31, 2025', 'no', 'a friend', 'no', 'none', 'nobody yet'],
      ...['not sure which', 'no', 'no', 'no', 'yes'],
    ]);
    const end = await walk.say('yes');
    expect(end).toContain('1. Call a funeral home first');
    expect(end).toContain('through a registry agent');
    expect(end).toContain('It should have been asked for by July 30, 2025');
    expect(end).toContain('A top-up of $2,500 may be added');
    expect(end).toContain('was usually due on April 30, 2026');
    expect(end).not.toContain('to stop the federal pensions');
  });

  it('changes an answer, and sends a death abroad to the other country', async () => {
    const { walk } = await walkAll('fr', [
      ...['non', '31 décembre 2025', 'mon mari', 'union de fait', '70 ans', 'les deux groupes'],
      ...['personne encore', 'jamais travaillé', 'non', 'non', 'non', 'oui'],
    ]);
    expect(await walk.say('changer votre âge')).toContain('Quel âge avez-vous?');
    expect(await walk.say('64')).toContain('- Votre âge\u00a0: 64');
    const end = await walk.say('oui');
    expect(end).toContain('Le pays où la personne est décédée enregistre le décès');
    expect(end).toContain('n’a jamais cotisé');
    expect(end).toContain('Allocation au survivant');
    expect(end).toContain('30 juin 2026');
  });

  it('tells of the partner and the children where somebody else asks', async () => {
    const { walk } = await walkAll('fr', [
      ...[
        'oui',
        'à Moncton',
        '2 novembre 2026',
        'oui',
        'ma sœur',
        'oui',
        'aux études',
        'c’est moi',
      ],
      ...['les deux régimes', 'oui', 'oui', 'non', 'non', 'oui'],
    ]);
    const end = await walk.say('oui');
    expect(end).toContain('Le conjoint survivant peut demander la pension de survivant');
    expect(end).toContain('la moitié à temps partiel');
    expect(end).toContain('au plus tard le 2 novembre 2027');
    expect(end).toContain('a cotisé aux deux régimes');
  });
});
