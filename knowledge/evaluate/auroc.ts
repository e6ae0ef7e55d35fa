interface Ranked {
  readonly score: number;
  readonly isHigh: boolean;
}

/** How many of `sorted`, from `start` on, have the score that stands there. */
function countAlike(sorted: readonly Ranked[], start: number): number {
  let end = start;
  while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end++;
  return end - start;
}

/** Sum of the ranks (from 1) of the high ones; equal scores share the mean of their ranks. */
function sumRanks(sorted: readonly Ranked[]): number {
  let sum = 0;
  for (let start = 0; start < sorted.length;) {
    const alike = countAlike(sorted, start);
    const highs = sorted.slice(start, start + alike).filter(({ isHigh }) => isHigh).length;
    sum += highs * (start + (alike + 1) / 2);
    start += alike;
  }
  return sum;
}

/**
 * Probability that one of `highs` scores above one of `lows`, ties counting half (area under the ROC
 * curve); null where either has none.
 */
export function measureAuroc(highs: readonly number[], lows: readonly number[]): number | null {
  if (highs.length === 0 || lows.length === 0) return null;
  const ranked = [
    ...highs.map((score) => ({ score, isHigh: true })),
    ...lows.map((score) => ({ score, isHigh: false })),
  ].sort((a, b) => a.score - b.score);
  const least = (highs.length * (highs.length + 1)) / 2;
  return (sumRanks(ranked) - least) / (highs.length * lows.length);
}
