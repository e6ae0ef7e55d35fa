import type { PlacedText } from './learner';
import { compareAll, toShares, type Matrix } from './matrix';
import { addScaled } from './vector';

/** How sharply the teacher's neighbours stand out; the same for the pupil. */
const TEMPERATURE = 0.07;
const TINY = 1e-12;

/** For each vector, how its nearness is shared out among the others. */
function sharesOfNeighbours(vectors: Matrix): Matrix {
  return compareAll(vectors, vectors, TEMPERATURE).map((scores, row) => {
    scores[row] = -Infinity;
    return toShares(scores);
  });
}

function divergence(found: Float32Array, wanted: Float32Array): number {
  return wanted.reduce(
    (sum, share, at) => sum + share * Math.log((share + TINY) / ((found[at] ?? 0) + TINY)),
    0,
  );
}

/**
 * Relational distillation: among the texts of a batch, each must have the neighbours that it has for the
 * teacher (Kullback–Leibler). The pupil's space may turn and shrink as it likes, so dimensions may differ,
 * and a French text may stand for the English one that the teacher read. Adds to the gradients; returns
 * the loss of a text.
 */
export function distil(texts: readonly PlacedText[], teacherVectors: Matrix): number {
  const found = sharesOfNeighbours(texts.map(({ vector }) => vector));
  const wanted = sharesOfNeighbours(teacherVectors);
  const strength = 1 / (TEMPERATURE * texts.length);
  texts.forEach((one, row) => {
    texts.forEach((other, at) => {
      const pull = ((found[row]?.[at] ?? 0) - (wanted[row]?.[at] ?? 0)) * strength;
      addScaled(one.gradient, other.vector, pull);
      addScaled(other.gradient, one.vector, pull);
    });
  });
  const losses = found.map((shares, row) => divergence(shares, wanted[row] ?? shares));
  return losses.reduce((total, loss) => total + loss, 0) / texts.length;
}
