import { createAnalyser } from '../../../knowledge/analyse/analyser';
import { buildLanguageIndex, type LanguageIndex } from '../../../knowledge/index/language-index';
import type { QueryTerm } from '../../../knowledge/index/query';
import { Searcher } from '../../../knowledge/index/searcher';
import { LANGUAGES } from '../../../knowledge/language';
import { searchExhaustively } from './exhaustive-search';
import { createPicker, makeUpPages } from './made-up-content';

/** Questions of one to six words; a word has one reading, as an exact one, or many, as a translated one. */
function makeUpQuestions(index: LanguageIndex, count: number): QueryTerm[][] {
  const pick = createPicker(7);
  const termCount = index.vocabulary.terms.length;
  const reading = () => ({ term: pick(termCount), trust: 1 - pick(10) / 20 });
  const word = (readings: number) => ({
    term: 'mot',
    readings: Array.from({ length: readings }, reading),
  });
  return Array.from({ length: count }, (_, place) =>
    Array.from({ length: 1 + (place % 6) }, () => word(place % 2 === 0 ? 1 : 1 + pick(8))),
  );
}

describe.each(LANGUAGES)('searching three thousand pages in %s', (language) => {
  const pages = makeUpPages(3_000, language, 700);
  const index = buildLanguageIndex(pages, createAnalyser(language));
  const searcher = new Searcher(index);
  const questions = makeUpQuestions(index, 40).map((terms) => ({
    terms,
    ranked: searchExhaustively(index, terms),
  }));

  it.each([1, 5, 60])('finds the same %i as scoring every page does', (limit) => {
    for (const { terms, ranked } of questions)
      expect(searcher.search(terms, limit)).toEqual(ranked.slice(0, limit));
  });

  it('finds the same where only some pages are accepted', () => {
    const accepts = (document: number) => document % 50 === 3;
    for (const { terms, ranked } of questions) {
      const accepted = ranked.filter(({ document }) => accepts(document));
      expect(searcher.search(terms, 5, accepts)).toEqual(accepted.slice(0, 5));
    }
  });

  it('scores one page as it does among all', () => {
    for (const { terms, ranked } of questions)
      for (const { document, score } of ranked.slice(0, 3))
        expect(searcher.scoreOf(document, terms)).toBe(score);
  });

  it('puts the earlier one of two equal pages first', () => {
    const twice = [...pages.slice(0, 200), ...pages.slice(0, 200)];
    const doubled = buildLanguageIndex(twice, createAnalyser(language));
    const [first, second] = new Searcher(doubled).search(
      [{ term: 'mot', readings: [{ term: doubled.vocabulary.terms.length - 1, trust: 1 }] }],
      2,
    );
    expect(second?.score).toBe(first?.score);
    expect(second?.document).toBe((first?.document ?? 0) + 200);
  });

  it('finds nothing where no word is known', () => {
    expect(searcher.search([{ term: 'mot', readings: [] }], 5)).toEqual([]);
    expect(searcher.search([], 5)).toEqual([]);
  });
});
