import type { ParallelText } from '../../../knowledge/parallel-texts';
import { trainTranslations } from '../../../knowledge/translate/training/train';

const SUBJECTS = [
  ['dog', 'chien'],
  ['library', 'bibliothèque'],
  ['passport', 'passeport'],
  ['licence', 'permis'],
] as const;

/** Every subject beside every other one, so that only what goes together always goes together. */
const TEXTS: readonly ParallelText[] = SUBJECTS.flatMap(([english, french]) =>
  SUBJECTS.map(([otherEnglish, otherFrench]) => ({
    en: `A ${english} with a ${otherEnglish}.`,
    fr: `Un ${french} avec un ${otherFrench}.`,
  })),
);

describe('training translations', () => {
  it('learns from sentences alone what a word is translated by, both ways', () => {
    const tables = trainTranslations({ texts: TEXTS, onIteration: () => undefined });
    expect(tables.en.get('dog')?.[0]?.term).toBe('chien');
    expect(tables.en.get('librari')?.[0]?.term).toBe('bibliothequ');
    expect(tables.fr.get('perm')?.[0]?.term).toBe('licenc');
  });

  it('gives the same tables each time', () => {
    const train = () => trainTranslations({ texts: TEXTS, onIteration: () => undefined });
    expect(train()).toEqual(train());
  });
});
