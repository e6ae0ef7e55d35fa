import { fitPlattScale, toProbability } from '../../../../knowledge/classify/intent/platt-scale';

/** `right` of `count` cases at `score`. */
function cases(score: number, right: number, count: number) {
  return Array.from({ length: count }, (_, place) => ({ score, isRight: place < right }));
}

describe('the scale from scores to probabilities', () => {
  it('gives back the share that was right at each score', () => {
    const scale = fitPlattScale([...cases(-1, 200, 1000), ...cases(1, 800, 1000)]);
    expect(toProbability(scale, -1)).toBeCloseTo(0.2, 2);
    expect(toProbability(scale, 1)).toBeCloseTo(0.8, 2);
  });

  it('corrects scores that are too sure', () => {
    const scale = fitPlattScale([...cases(-8, 300, 1000), ...cases(8, 700, 1000)]);
    expect(toProbability(scale, 8)).toBeCloseTo(0.7, 2);
  });

  it('stays finite where everything was right, and short of certainty', () => {
    const probability = toProbability(fitPlattScale(cases(50, 5, 5)), 50);
    expect(probability).toBeGreaterThan(0.5);
    expect(probability).toBeLessThan(1);
  });

  it('takes scores for log-odds where nothing was held out', () => {
    expect(toProbability(fitPlattScale([]), 0)).toBe(0.5);
  });
});
