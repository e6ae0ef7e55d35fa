import { dot } from './vector';

/** Rows of numbers, all of one length. */
export type Matrix = readonly Float32Array[];

/** Dot products of all left with all right vectors, divided by the temperature. */
export function compareAll(left: Matrix, right: Matrix, temperature: number): Matrix {
  return left.map((vector) =>
    Float32Array.from(right, (other) => dot(vector, other) / temperature),
  );
}

export function transpose(matrix: Matrix): Matrix {
  return Array.from({ length: matrix[0]?.length ?? 0 }, (_, column) =>
    Float32Array.from(matrix, (row) => row[column] ?? 0),
  );
}

/** Turns scores into shares of 1; a score of −Infinity has none. */
export function toShares(scores: Float32Array): Float32Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
