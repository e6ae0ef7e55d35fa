import { PackedVectors } from '../../../knowledge/rank/packed-vectors';

const EAST = Float32Array.of(1, 0);
const NORTH = Float32Array.of(0, 1);
const NORTHEAST = Float32Array.of(Math.SQRT1_2, Math.SQRT1_2);

describe('Packed vectors', () => {
  it('tell the cosine of the nearest one', () => {
    const vectors = new PackedVectors([EAST, NORTHEAST]);
    expect(vectors.nearestTo(NORTH)).toBeCloseTo(Math.SQRT1_2, 2);
    expect(vectors.nearestTo(EAST)).toBeCloseTo(1, 2);
  });

  it('are near nothing where there are none, and where one has no direction', () => {
    expect(new PackedVectors([]).nearestTo(EAST)).toBe(0);
    expect(new PackedVectors([new Float32Array(2)]).nearestTo(EAST)).toBe(0);
  });
});
