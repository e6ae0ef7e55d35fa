import { measureAuroc } from '../../../knowledge/evaluate/auroc';

describe('the area under the ROC curve', () => {
  it.each([
    { is: '1 where every high one is above every low one', highs: [3, 4], lows: [1, 2], area: 1 },
    { is: '0 where it is the other way round', highs: [1, 2], lows: [3, 4], area: 0 },
    { is: 'a half where all are alike', highs: [1, 1, 1], lows: [1, 1], area: 0.5 },
    { is: 'the share of pairs in order, ties half', highs: [2, 3], lows: [1, 3], area: 0.625 },
  ])('is $is', ({ highs, lows, area }) => {
    expect(measureAuroc(highs, lows)).toBe(area);
  });

  it('does not exist where one side is empty', () => {
    expect(measureAuroc([], [1])).toBeNull();
    expect(measureAuroc([1], [])).toBeNull();
  });
});
