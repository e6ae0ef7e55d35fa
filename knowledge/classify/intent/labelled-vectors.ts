import { pickIndex, type Random } from '../language/training/random';
import type { SparseVector } from './sparse-vector';

/** What a classifier learns from. */
export interface LabelledVectors {
  readonly vectors: readonly SparseVector[];
  /** The class of each vector, from 0. */
  readonly labels: Int32Array;
  readonly classes: number;
  /** Length of the vectors. */
  readonly features: number;
}

/** The places of the examples in an order that the random numbers decide (Fisher–Yates). */
export function shuffledPlaces(count: number, random: Random): Int32Array {
  const places = Int32Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last--) {
    const other = pickIndex(random, last + 1);
    const kept = places[last] ?? 0;
    places[last] = places[other] ?? 0;
    places[other] = kept;
  }
  return places;
}
