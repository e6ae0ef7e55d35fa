/** The numbers of a vector that are not 0, with their places; both arrays are of one length. */
export interface SparseVector {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

export function scaleVector({ places, values }: SparseVector, factor: number): SparseVector {
  return { places, values: values.map((value) => value * factor) };
}

/** A part of a longer vector: `start` is the place of its first number there. */
export interface VectorPart {
  readonly vector: SparseVector;
  readonly start: number;
}

/** Sets vectors one behind the other. */
export function joinVectors(parts: readonly VectorPart[]): SparseVector {
  const length = parts.reduce((sum, { vector }) => sum + vector.places.length, 0);
  const places = new Int32Array(length);
  const values = new Float32Array(length);
  let at = 0;
  for (const { vector, start } of parts) {
    values.set(vector.values, at);
    for (let n = 0; n < vector.places.length; n++) places[at++] = (vector.places[n] ?? 0) + start;
  }
  return { places, values };
}

export function squaredLength({ values }: SparseVector): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
