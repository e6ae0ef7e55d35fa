import type { DocumentHit } from '../index/searcher';

/** How many of the best of the search are ranked again. */
export const RANKED_AGAIN = 20;

/** By how much a page must stand behind another to score 1/e of it: standings are log odds, scores are not. */
export const SCORE_SLOPE = 8;

/**
 * The first page's part of a certainty shared out among the candidates by their odds, 0 to 1; 0 where there are
 * none. `hits` are scored as the ranker scores them.
 */
export function standingOfFirst(hits: readonly DocumentHit[]): number {
  const [first] = hits;
  if (first === undefined || first.score <= 0) return 0;
  const odds = hits
    .slice(0, RANKED_AGAIN)
    .map(({ score }) => (Math.max(0, score) / first.score) ** SCORE_SLOPE);
  return 1 / odds.reduce((sum, each) => sum + each, 0);
}
