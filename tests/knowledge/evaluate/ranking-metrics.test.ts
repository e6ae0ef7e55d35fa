import { measureRanking, percentile } from '../../../knowledge/evaluate/ranking-metrics';

describe('measureRanking', () => {
  it('measures recall and reciprocal rank', () => {
    expect(measureRanking([1, 2, 6, null])).toEqual({
      n: 4,
      'recall@1': 0.25,
      'recall@5': 0.5,
      'mrr@10': (1 + 1 / 2 + 1 / 6) / 4,
    });
  });

  it('is 0 for no questions', () => {
    expect(measureRanking([])).toEqual({ n: 0, 'recall@1': 0, 'recall@5': 0, 'mrr@10': 0 });
  });
});

describe('percentile', () => {
  it('is the value at the nearest rank', () => {
    expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(percentile([1, 2], 0.99)).toBe(2);
    expect(percentile([], 0.5)).toBe(0);
  });
});
