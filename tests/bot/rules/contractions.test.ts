import { spellOutContractions } from '../../../bot/rules/contractions';

describe('French as it is spoken', () => {
  it.each([
    ['chu pu capable', 'je suis plus capable'],
    ['jveux jaser', 'je veux jaser'],
    ['j veux un agent', 'je veux un agent'],
    ['passe moe quelqu un', 'passe moi quelqu un'],
    ['il respire pus', 'il respire plus'],
    ['jai besoin', 'j ai besoin'],
  ])('%j says %j', (typed, said) => {
    expect(spellOutContractions(typed)).toBe(said);
  });

  it.each(['j ai pu renouveler', 'on a pu payer', 'where is my cheque', 'constructor'])(
    'leaves %j as it is',
    (utterance) => {
      expect(spellOutContractions(utterance)).toBe(utterance);
    },
  );
});
