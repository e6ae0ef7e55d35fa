import { fitWeights } from '../../../knowledge/rank/training/fit-weights';

/** Questions whose right candidate has the higher second value; the first says nothing. */
const QUESTIONS = Array.from({ length: 40 }, (_, place) => ({
  rows: [
    Float64Array.of(1, 0.2 + (place % 5) / 10),
    Float64Array.of(place % 2, 0.9 + (place % 3) / 10),
  ],
  targets: [0, 1],
  weight: 1,
}));

describe('Fitting the weights of the ranker', () => {
  it('learns which feature tells the right page', () => {
    const [first = 0, second = 0] = fitWeights(QUESTIONS);
    expect(second).toBeGreaterThan(first);
    expect(second).toBeGreaterThan(0);
  });

  it('comes to the same weights each time', () => {
    expect(fitWeights(QUESTIONS)).toEqual(fitWeights(QUESTIONS));
  });
});
