import { birthRegistration } from '../../../dialogs/journeys/birth-registration/journey';
import { walkJourney } from '../../fakes/journey-walk';

describe('Registering a birth', () => {
  it('ends in where, by when and with what, in English', async () => {
    const walk = await walkJourney(birthRegistration, 'en');
    expect(walk.opening).toContain('Was the baby born in Canada?');
    await walk.say('yes');
    await walk.say('Vancouver');
    await walk.say('November 3, 2026');
    await walk.say('in a hospital');
    await walk.say('yes');
    await walk.say('two');
    const review = await walk.say('all three');
    expect(review).toContain('- Province or territory: British Columbia');
    const end = await walk.say('yes');
    expect(end).toContain('Register by December 3, 2026');
    expect(walk.isOver()).toBe(true);
  });

  it('se termine par où, avant quand et avec quoi, en français', async () => {
    const walk = await walkJourney(birthRegistration, 'fr');
    await walk.say('oui');
    await walk.say('à Rimouski');
    await walk.say('1er septembre 2026');
    await walk.say('avec une sage-femme');
    await walk.say('non');
    await walk.say('un seul');
    const review = await walk.say('rien');
    expect(review).toContain('- Date de naissance\u00a0: 1er septembre 2026');
    const end = await walk.say('oui');
    expect(end).toContain('Les 30 premiers jours ont pris fin le 1er octobre 2026');
  });

  it('sends a birth abroad to the country of birth', async () => {
    const walk = await walkJourney(birthRegistration, 'en');
    await walk.say('no');
    await walk.say('May 1, 2026');
    await walk.say('yes');
    await walk.say('both of us');
    expect(await walk.say('yes')).toContain('citizenship certificate');
  });
});
