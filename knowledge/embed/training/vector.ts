/** The dot product of vectors of one length. Two sums at once: each would wait for the one before. */
export function dot(left: Float32Array, right: Float32Array): number {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < left.length; at += 2) {
    even += (left[at] ?? 0) * (right[at] ?? 0);
    odd += (left[at + 1] ?? 0) * (right[at + 1] ?? 0);
  }
  return even + odd;
}

/** Adds `factor` times the other vector. */
export function addScaled(target: Float32Array, other: Float32Array, factor: number): void {
  for (let at = 0; at < target.length; at++)
    target[at] = (target[at] ?? 0) + factor * (other[at] ?? 0);
}

export function scale(target: Float32Array, factor: number): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) * factor;
}
