import { createAnalyser } from '../../../knowledge/analyse/analyser';
import { editDistance } from '../../../knowledge/index/edit-distance';
import { Spelling } from '../../../knowledge/index/spelling';
import { VocabularyBuilder } from '../../../knowledge/index/vocabulary';
import { LANGUAGES, type Language } from '../../../knowledge/language';

const WORDS: Readonly<Record<Language, string>> = {
  en: 'passport passports password passage permit permits pension pensions benefit benefits child children citizen citizenship citizens certificate certificates application applications',
  fr: 'passeport passeports passage permis pension pensions prestation prestations enfant enfants citoyen citoyenne citoyenneté certificat certificats demande demandes assurance assurances',
};

function vocabularyOf(language: Language) {
  const builder = new VocabularyBuilder();
  const terms = createAnalyser(language).analyse(WORDS[language]);
  terms.forEach(({ term, surface }, place) => builder.add(term, surface, 1 + (place % 3)));
  return builder.build();
}

describe.each(LANGUAGES)('spelling in %s', (language) => {
  const vocabulary = vocabularyOf(language);
  const spelling = new Spelling(vocabulary);
  const slips = vocabulary.surfaces.flatMap((word) => [
    word.slice(0, 3) + word.slice(4),
    word.slice(0, 4) + word.slice(3),
    `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`,
  ]);

  it('finds the terms of the nearest words, as a look at every word does', () => {
    for (const slip of slips.filter(({ length }) => length > 4)) {
      const limit = slip.length < 8 ? 1 : 2;
      const distances = vocabulary.surfaces.map((word) => editDistance(slip, word, limit));
      const nearest = Math.min(...distances);
      const terms = new Set(
        distances.flatMap((distance, index) =>
          distance === nearest && nearest <= limit ? [vocabulary.surfaceTerms[index]] : [],
        ),
      );
      const found = spelling.correct(slip);
      expect(found.every(({ term }) => terms.has(term))).toBe(true);
      expect(found).toHaveLength(Math.min(3, terms.size));
    }
  });

  it('puts what occurs most often first', () => {
    const builder = new VocabularyBuilder();
    builder.add('rare', 'marchant', 1);
    builder.add('common', 'marchand', 9);
    const [first, second] = new Spelling(builder.build()).correct('marchanx');
    expect([first, second]).toEqual([
      { term: 1, distance: 1 },
      { term: 0, distance: 1 },
    ]);
  });

  it('leaves numbers and short words alone', () => {
    expect(spelling.correct('2025')).toEqual([]);
    expect(spelling.correct('pas')).toEqual([]);
  });
});
