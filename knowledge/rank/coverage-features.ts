import type { CandidatePage } from './candidate-page';
import { coverageBy, trustWhere, type CandidateQuestion } from './candidate-question';

/** Of the question's words: which of them the page has, and where. */
export function coverageFeatures(question: CandidateQuestion, page: CandidatePage) {
  const { words, rarest, surfaces, totalRarity } = question;
  const trusts = words.map((word) => trustWhere(word, (term) => page.distinct.has(term)));
  const trustOf = (place: number | undefined) => (place === undefined ? 1 : (trusts[place] ?? 0));
  const missing = words.filter((_, place) => trusts[place] === 0);
  const trusted = trusts.reduce((sum, trust) => sum + trust, 0);
  const weighted = words.reduce((sum, { rarity }, place) => sum + rarity * trustOf(place), 0);
  return {
    coverage: trusted / Math.max(1, words.length),
    rarityCoverage: weighted / totalRarity,
    missingWords: missing.length,
    rarestMissing: Math.max(0, ...missing.map(({ rarity }) => rarity)),
    rarestWord: trustOf(rarest[0]),
    secondRarestWord: trustOf(rarest[1]),
    thirdRarestWord: trustOf(rarest[2]),
    titleCoverage: coverageBy(question, page.title),
    headingCoverage: coverageBy(question, page.headings),
    firstSentenceCoverage: coverageBy(question, page.firstSentence),
    sameForms:
      surfaces.filter((surface) => page.surfaces.has(surface)).length /
      Math.max(1, surfaces.length),
  };
}
