import { scaleToUnit } from '../../embed/unit-length';

/** The middle of the examples of each class in the embedding, of length 1. */
export function averageByClass(
  embeddings: readonly Float32Array[],
  labels: Int32Array,
  classes: number,
): readonly Float32Array[] {
  const dimensions = embeddings[0]?.length ?? 0;
  const sums = Array.from({ length: classes }, () => new Float32Array(dimensions));
  embeddings.forEach((embedding, example) => {
    const sum = sums[labels[example] ?? 0];
    if (sum) embedding.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
  });
  return sums.map(scaleToUnit);
}

/** Cosine of two vectors of length 1. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
