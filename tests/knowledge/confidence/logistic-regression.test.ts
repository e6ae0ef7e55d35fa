import {
  fitLogisticRegression,
  predict,
  type Example,
} from '../../../knowledge/confidence/logistic-regression';

/** Label 1 in four of five rows above 0.5, in one of five below; the second feature says nothing. */
const EXAMPLES: Example[] = Array.from({ length: 200 }, (_, index) => {
  const x = index / 200;
  const agrees = index % 5 !== 0;
  return { features: [x, (index * 7) % 3], label: x > 0.5 === agrees ? 1 : 0 };
});

describe('the logistic regression', () => {
  const model = fitLogisticRegression(EXAMPLES);

  it('is surer the further a feature points', () => {
    expect(predict(model, [0.9, 1])).toBeGreaterThan(predict(model, [0.5, 1]));
    expect(predict(model, [0.1, 1])).toBeLessThan(predict(model, [0.5, 1]));
  });

  it('gives little weight to a feature that says nothing', () => {
    expect(Math.abs(model.weights[1]!)).toBeLessThan(Math.abs(model.weights[0]!) / 10);
  });

  it('predicts as often as things happen', () => {
    const mean = EXAMPLES.reduce((sum, row) => sum + predict(model, row.features), 0) / 200;
    const rate = EXAMPLES.filter(({ label }) => label === 1).length / 200;
    expect(mean).toBeCloseTo(rate, 2);
  });

  it('gives the same model for the same examples', () => {
    expect(fitLogisticRegression(EXAMPLES)).toEqual(model);
  });

  it('copes with a feature that never changes', () => {
    const constant = EXAMPLES.map(({ label }) => ({ features: [4], label }));
    expect(predict(fitLogisticRegression(constant), [4])).toBeGreaterThan(0);
  });
});
