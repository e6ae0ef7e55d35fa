import { detectEmergency } from '../../../bot/rules/emergency';
import { CRISES, EMERGENCIES } from './emergency-utterances';
import { NOT_EMERGENCIES } from './government-matters';

describe.each(['en', 'fr'] as const)('emergencies said in %s', (language) => {
  it.each(EMERGENCIES[language])('sends to 9-1-1: %s', (utterance) => {
    expect(detectEmergency(utterance)).toBe('emergency');
  });

  it.each(CRISES[language])('sends to 9-8-8: %s', (utterance) => {
    expect(detectEmergency(utterance)).toBe('crisis');
  });

  it.each(NOT_EMERGENCIES[language])('leaves to the other steps: %s', (utterance) => {
    expect(detectEmergency(utterance)).toBeNull();
  });
});

describe('safety rules on any text', () => {
  it('hear an emergency before a crisis, since minutes count', () => {
    expect(detectEmergency('I took too many pills because I want to die')).toBe('emergency');
    expect(detectEmergency('j’ai pris trop de pilules, je veux mourir')).toBe('emergency');
  });

  it('hear one inside a longer message about something else', () => {
    expect(detectEmergency('My EI was refused again, I have nothing left. I want to die.')).toBe(
      'crisis',
    );
    expect(detectEmergency('Ma demande est refusée, j’ai des idées noires')).toBe('crisis');
  });

  it.each(['my husband ', 'someone is ', 'je veux ', 'mon mari a ', 'on the ', 'please '])(
    'come to an end on 400,000 characters of %j',
    (piece) => {
      expect(detectEmergency(piece.repeat(Math.ceil(400_000 / piece.length)))).toBeNull();
    },
  );
});

describe('Danger inside the markup of a copied page', () => {
  it.each([
    ['<p>I want to kill&nbsp;myself</p>', 'crisis'],
    ['<div>je veux <b>mourir</b></div>', 'crisis'],
    ['je n&apos;en peux plus, je veux m&#39;enlever la vie', 'crisis'],
    ['<span>my house is on fire</span>', 'emergency'],
  ])('is heard: “%s”', (text, danger) => {
    expect(detectEmergency(text)).toBe(danger);
  });
});
