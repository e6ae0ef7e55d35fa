import { intervalOfDifference } from '../../../knowledge/evaluate/paired-difference';
import { plotRiskCoverage } from '../../../knowledge/evaluate/risk-coverage-plot';

function rows(rights: readonly number[]) {
  return rights.map((isRight, place) => ({ key: `page-${place % 10}`, isRight }));
}

function share(drawn: readonly { readonly isRight: number }[]): number {
  return drawn.reduce((sum, { isRight }) => sum + isRight, 0) / Math.max(1, drawn.length);
}

const HALF = Array.from({ length: 40 }, (_, place) => place % 2);

describe('the interval of a difference', () => {
  it('is nil where both languages do the same on every page', () => {
    expect(intervalOfDifference(rows(HALF), rows(HALF), share)).toEqual({ low: 0, high: 0 });
  });

  it('lies above nothing where one language does better everywhere', () => {
    const interval = intervalOfDifference(rows(HALF), rows(HALF.map(() => 1)), share);
    expect(interval.low).toBeGreaterThan(0);
    expect(interval.high).toBeGreaterThanOrEqual(interval.low);
  });
});

describe('the plot of risk and coverage', () => {
  it('draws a line for each language, told apart without colour', () => {
    const curve = [{ confidence: 0.9, coverage: 0.5, risk: 0.1 }];
    const svg = plotRiskCoverage({ en: curve, fr: curve });
    expect(svg.match(/class="curve" d="M/g)).toHaveLength(2);
    expect(svg).toContain('stroke-dasharray="8 5"');
    expect(svg).toMatch(/^<svg[^>]+role="img"/);
  });
});
