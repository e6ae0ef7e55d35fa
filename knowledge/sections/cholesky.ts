/** A lower triangle, row by row. */
export type Triangle = readonly Float64Array[];

function dot(one: Float64Array, other: Float64Array, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** The triangle L with L·Lᵀ = `matrix`, which is symmetric and positive definite. */
export function decompose(matrix: readonly Float64Array[]): Triangle {
  const rows: Float64Array[] = [];
  matrix.forEach((values, row) => {
    const own = new Float64Array(row + 1);
    rows.push(own);
    for (let column = 0; column < row; column += 1) {
      const other = rows[column] ?? own;
      own[column] = ((values[column] ?? 0) - dot(own, other, column)) / (other[column] ?? 1);
    }
    own[row] = Math.sqrt((values[row] ?? 0) - dot(own, own, row));
  });
  return rows;
}

/** The x with L·Lᵀ·x = `right`. */
export function solve(triangle: Triangle, right: Float64Array): Float64Array {
  const solved = right.slice();
  triangle.forEach((row, at) => {
    solved[at] = ((solved[at] ?? 0) - dot(row, solved, at)) / (row[at] ?? 1);
  });
  for (let at = triangle.length - 1; at >= 0; at -= 1) {
    const row = triangle[at];
    const value = (solved[at] ?? 0) / (row?.[at] ?? 1);
    solved[at] = value;
    for (let before = 0; before < at; before += 1)
      solved[before] = (solved[before] ?? 0) - value * (row?.[before] ?? 0);
  }
  return solved;
}
