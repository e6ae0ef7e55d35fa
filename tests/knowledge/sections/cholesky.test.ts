import { decompose, solve } from '../../../knowledge/sections/cholesky';

describe('a symmetric system', () => {
  it('is solved: the matrix times what is found gives the right-hand side', () => {
    const matrix = [
      [4, 2, 0.5],
      [2, 5, 1],
      [0.5, 1, 3],
    ].map((row) => Float64Array.from(row));
    const right = Float64Array.from([1, -2, 3]);
    const solved = solve(decompose(matrix), right);
    matrix.forEach((row, at) => {
      const product = row.reduce((sum, value, column) => sum + value * solved[column]!, 0);
      expect(product).toBeCloseTo(right[at]!, 10);
    });
  });
});
