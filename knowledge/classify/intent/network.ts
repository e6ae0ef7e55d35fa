import type { SparseVector } from './sparse-vector';

/** One hidden layer of rectified units between sparse features and the scores of the classes. */
export interface Network {
  readonly hidden: number;
  readonly classes: number;
  /** `hidden` numbers a feature, one feature after the other. */
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  /** `hidden` numbers a class, one class after the other. */
  readonly outer: Float32Array;
  readonly outerBias: Float32Array;
}

/** Sums of the hidden units before they are rectified, written to `units` (length `hidden`). */
export function sumUnitsInto(
  units: Float32Array,
  { hidden, inner, innerBias }: Network,
  { places, values }: SparseVector,
): void {
  units.set(innerBias);
  for (let at = 0; at < places.length; at++) {
    const start = (places[at] ?? 0) * hidden;
    const value = values[at] ?? 0;
    for (let h = 0; h < hidden; h++) units[h] = (units[h] ?? 0) + value * (inner[start + h] ?? 0);
  }
}

/** Places of the units that are not 0 after rectifying; the others take no part in the scores. */
export function activeUnits(units: Float32Array): Int32Array {
  const active = new Int32Array(units.length);
  let count = 0;
  for (let h = 0; h < units.length; h++) if ((units[h] ?? 0) > 0) active[count++] = h;
  return active.subarray(0, count);
}

/** Score of one class from the active units. */
export function scoreClass(
  { hidden, outer, outerBias }: Network,
  units: Float32Array,
  active: Int32Array,
): (c: number) => number {
  return (c) => {
    const start = c * hidden;
    let score = outerBias[c] ?? 0;
    // By place: an iterator over a typed array takes several times as long.
    for (let at = 0; at < active.length; at++) {
      const h = active[at] ?? 0;
      score += (outer[start + h] ?? 0) * (units[h] ?? 0);
    }
    return score;
  };
}

/** Scores of all classes (log-odds up to a constant), of length `classes`. */
export function scoreClasses(network: Network, vector: SparseVector): Float32Array {
  const units = new Float32Array(network.hidden);
  sumUnitsInto(units, network, vector);
  const score = scoreClass(network, units, activeUnits(units));
  return Float32Array.from({ length: network.classes }, (_, c) => score(c));
}
