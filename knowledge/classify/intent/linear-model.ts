import type { SparseVector } from './sparse-vector';

/** One linear score a class. */
export interface LinearModel {
  readonly classes: number;
  /** `classes` numbers a feature, one feature after the other; behind them the intercepts. */
  readonly weights: Float32Array;
}

/** Scores of all classes, written to `scores` (length `classes`). */
export function scoreInto(
  scores: Float32Array,
  { classes, weights }: LinearModel,
  { places, values }: SparseVector,
): void {
  scores.set(weights.subarray(weights.length - classes));
  for (let at = 0; at < places.length; at++) {
    const start = (places[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (let c = 0; c < classes; c++)
      scores[c] = (scores[c] ?? 0) + value * (weights[start + c] ?? 0);
  }
}
