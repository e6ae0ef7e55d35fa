import { containsFact } from '../../../knowledge/evaluate/fact-in-answer';

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';
const THIN = '\u2009';

describe('a fact in an answer', () => {
  it('stands there whatever the case, in both languages', () => {
    expect(containsFact('Bring your Birth Certificate.', ['birth certificate'])).toBe(true);
    expect(containsFact('Le Certificat de naissance suffit.', ['certificat de naissance'])).toBe(
      true,
    );
  });

  it('stands there with or without accents, and with ligatures spelt out', () => {
    expect(containsFact('Adressez-vous a l’Etat civil.', ['l’état civil'])).toBe(true);
    expect(containsFact('Build a resume with the Resume Builder.', ['Résumé Builder'])).toBe(true);
    expect(containsFact('Les frères et soeurs', ['sœurs'])).toBe(true);
  });

  it.each([NO_BREAK, NARROW_NO_BREAK, THIN, ' ', '\n'])('takes %j for any other space', (space) => {
    expect(containsFact(`Le passeport coûte 163,50${space}$.`, ['163,50 $'])).toBe(true);
    expect(containsFact('Le passeport coûte 163,50 $.', [`163,50${space}$`])).toBe(true);
    expect(containsFact(`It takes 10${space}business days.`, ['10 business days'])).toBe(true);
  });

  it('reads an amount with any space between thousands, or none', () => {
    for (const space of [NO_BREAK, NARROW_NO_BREAK, THIN, ''])
      expect(containsFact(`Le seuil est de 95${space}323 $.`, ['95 323 $'])).toBe(true);
    expect(containsFact('jusqu’à 1 000 000 $', ['1000000 $'])).toBe(true);
    expect(containsFact('The limit is $95,323.', ['$95,323'])).toBe(true);
  });

  it.each(['‐', '‑', '‒', '–', '—', '−'])('takes %s for a hyphen', (dash) => {
    expect(containsFact(`Call 1${dash}800${dash}277${dash}9914.`, ['1-800-277-9914'])).toBe(true);
    expect(containsFact('Appelez au 1-800-277-9915.', [`1${dash}800${dash}277${dash}9915`])).toBe(
      true,
    );
  });

  it('takes a straight apostrophe for a curly one', () => {
    expect(containsFact("It is on the driver's licence.", ['driver’s licence'])).toBe(true);
    expect(containsFact('Le compte de l’ARC', ["compte de l'arc"])).toBe(true);
  });

  it('finds a telephone number after its country code', () => {
    expect(containsFact('Call +1 613-996-8885.', ['613-996-8885'])).toBe(true);
    expect(containsFact('Appelez au +1 613-996-8885.', ['613-996-8885'])).toBe(true);
  });

  it('does not find a number inside another one', () => {
    expect(containsFact('You were born in 1965.', ['65'])).toBe(false);
    expect(containsFact('It costs $7,000.', ['$7'])).toBe(false);
    expect(containsFact('It rose by 10.6%.', ['6%'])).toBe(false);
    expect(containsFact('aux premiers 2 500 $ versés', ['500 $'])).toBe(false);
    expect(containsFact('soit 163,50 $', ['50 $'])).toBe(false);
  });

  it('does not find a word inside another one', () => {
    expect(containsFact('Call Health Links.', ['Health Link'])).toBe(false);
    expect(containsFact('les formulaires', ['formulaire'])).toBe(false);
  });

  it('finds a number at the end of a sentence', () => {
    expect(containsFact('The age is 65.', ['65'])).toBe(true);
    expect(containsFact('L’âge habituel est 65, mais on peut attendre.', ['65'])).toBe(true);
  });

  it('needs one of the wordings only', () => {
    expect(containsFact('Use Form T1-ADJ.', ['Change my return', 'T1-ADJ'])).toBe(true);
    expect(containsFact('Call the agency.', ['Change my return', 'T1-ADJ'])).toBe(false);
    expect(containsFact('Anything at all.', [])).toBe(false);
  });
});
