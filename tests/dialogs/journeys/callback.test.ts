import { callback } from '../../../dialogs/journeys/callback/journey';
import { walkJourney } from '../../fakes/journey-walk';

describe('Asking to be called back', () => {
  it('opens a case by topic and names the next weekday for a weekend, in English', async () => {
    const walk = await walkJourney(callback, 'en');
    expect(walk.opening).toContain('What should the call be about?');
    await walk.say('old age security');
    await walk.say('My pension stopped in October.');
    await walk.say('English');
    await walk.say('Karim Haddad');
    expect(await walk.say('613-55')).toContain('I can’t make a telephone number of that.');
    await walk.say('613-555-0142');
    expect(await walk.say('December 24, 2026')).toContain(
      'December 24, 2026 is too late. It must be December 8, 2026 or earlier.',
    );
    await walk.say('November 28, 2026');
    await walk.say('morning');
    const review = await walk.say('yes');
    expect(review).toContain('- Day of the call: November 28, 2026');
    const end = await walk.say('yes');
    expect(end).toContain('in the morning of November 30, 2026');
    expect(end).toContain('1-800-277-9914');
    expect(end).toContain('7K4P-9XQ2');
    expect(walk.effects).toContainEqual(
      expect.objectContaining({ department: 'service-canada', subject: 'callback' }),
    );
    expect(walk.isOver()).toBe(true);
  });

  it('ouvre un dossier au ministère du sujet, sans nom ni message, en français', async () => {
    const walk = await walkJourney(callback, 'fr');
    await walk.say('mes impôts');
    await walk.say('Je n’ai pas reçu mon remboursement.');
    await walk.say('en français');
    await walk.say('passer');
    await walk.say('514 555-0199');
    await walk.say('1er décembre 2026');
    await walk.say('après-midi');
    const review = await walk.say('non');
    expect(review).toContain('- Moment de la journée\u00a0: L’après-midi');
    await walk.say('changer le moment de la journée');
    await walk.say('n’importe quand');
    const end = await walk.say('oui');
    expect(end).toContain('dans la journée du 1er décembre 2026');
    expect(end).toContain('aucun message n’est laissé');
    expect(end).toContain('1-800-959-7383');
    expect(walk.effects).toContainEqual(
      expect.objectContaining({ department: 'canada-revenue-agency', subject: 'callback' }),
    );
  });

  it('tells how to get an interpreter', async () => {
    const walk = await walkJourney(callback, 'en');
    await walk.say('something else');
    await walk.say('I need help with a form.');
    await walk.say('another language');
    await walk.say('skip');
    await walk.say('613-555-0142');
    await walk.say('November 30, 2026');
    await walk.say('any time');
    await walk.say('yes');
    const end = await walk.say('yes');
    expect(end).toContain('ask for an interpreter');
    expect(end).not.toContain('call the program itself');
  });
});
