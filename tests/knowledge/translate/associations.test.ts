import { loadAssociations } from '../../../knowledge/translate/associations';
import {
  trainAssociations,
  type NamedText,
} from '../../../knowledge/translate/training/associations';

/** Every name beside every text of the same subject, and the others beside their own. */
function nameTexts(pairs: readonly (readonly [string, string])[]): NamedText[] {
  return pairs.map(([name, text]) => ({ name, text, times: 6 }));
}

const ENGLISH = nameTexts([
  ['doctor visit', 'physician appointment'],
  ['doctor bill', 'physician invoice'],
  ['roof bill', 'shingles invoice'],
]);
const FRENCH = nameTexts([
  ['visite docteur', 'rendez-vous médecin'],
  ['facture docteur', 'compte médecin'],
  ['facture toit', 'compte bardeaux'],
]);

describe('Training associations', () => {
  it('learns which word of a text calls up a word of its name, in either language', () => {
    expect(trainAssociations(ENGLISH, 'en').get('doctor')?.[0]?.term).toBe('physician');
    expect(trainAssociations(FRENCH, 'fr').get('docteur')?.[0]?.term).toBe('medecin');
  });

  it('gives the same table each time', () => {
    expect([...trainAssociations(ENGLISH, 'en')]).toEqual([...trainAssociations(ENGLISH, 'en')]);
  });
});

describe('The trained associations', () => {
  it.each(['en', 'fr'] as const)('are probabilities, and of other words (%s)', (language) => {
    const table = loadAssociations()[language];
    expect(table.size).toBeGreaterThan(1000);
    const wrong = [...table].filter(([term, row]) =>
      row.some((other) => other.term === term || other.trust <= 0 || other.trust > 1),
    );
    expect(wrong).toEqual([]);
  });
});
