import {
  buildImpactTable,
  documentFrequency,
  impactOf,
  rarityOf,
} from '../../../knowledge/index/impact-table';

const WEIGHTING = {
  k1: 1.2,
  fields: [
    { weight: 3, b: 0.5 },
    { weight: 1, b: 0.5 },
  ],
};

/** Terms: 0 in every text, 1 in one title, 2 in one text, 3 twice in one text. */
const TABLE = buildImpactTable(
  [
    [[1], [0, 2]],
    [[], [0, 3, 3]],
    [[], [0]],
  ],
  4,
  WEIGHTING,
);

describe('the impact table', () => {
  it('counts in how many rows a term stands', () => {
    expect([0, 1, 2, 3].map((term) => documentFrequency(TABLE, term))).toEqual([3, 1, 1, 1]);
  });

  it('finds what a term adds to a row, and nothing where it does not stand', () => {
    expect(impactOf(TABLE, 2, 0)).toBeGreaterThan(0);
    expect(impactOf(TABLE, 2, 1)).toBe(0);
    expect(impactOf(TABLE, 1, 2)).toBe(0);
  });

  it('gives more for a heavier field', () => {
    expect(impactOf(TABLE, 1, 0)).toBeGreaterThan(impactOf(TABLE, 2, 0));
  });

  it('gives more for a rare word than for one that is everywhere', () => {
    expect(impactOf(TABLE, 2, 0)).toBeGreaterThan(impactOf(TABLE, 0, 0));
  });

  it('gives more for a repeated word, but not twice as much', () => {
    const once = buildImpactTable(
      [
        [[], [0, 1, 2]],
        [[], [3]],
      ],
      4,
      WEIGHTING,
    );
    const twice = buildImpactTable(
      [
        [[], [0, 0, 2]],
        [[], [3]],
      ],
      4,
      WEIGHTING,
    );
    expect(impactOf(twice, 0, 0)).toBeGreaterThan(impactOf(once, 0, 0));
    expect(impactOf(twice, 0, 0)).toBeLessThan(2 * impactOf(once, 0, 0));
  });

  it('stands empty where there are no rows', () => {
    const empty = buildImpactTable([], 0, WEIGHTING);
    expect(empty.rows).toHaveLength(0);
    expect(empty.starts).toHaveLength(1);
  });
});

describe('rarityOf', () => {
  it('falls as a word becomes common and is never negative', () => {
    const rarities = [0, 1, 5, 10].map((frequency) => rarityOf(10, frequency));
    expect(rarities).toEqual([...rarities].sort((a, b) => b - a));
    expect(Math.min(...rarities)).toBeGreaterThan(0);
  });
});
