import type { PlacedText } from './learner';
import { compareAll, toShares, transpose, type Matrix } from './matrix';
import { addScaled } from './vector';

/** How sharply a text must be told from the others of its batch: small is sharp. */
const TEMPERATURE = 0.05;
const TINY = 1e-12;
/** Pulls too weak to move anything are left out, which halves the time. */
const WEAKEST_PULL = 1e-7;

export interface PairBatch {
  readonly left: readonly PlacedText[];
  readonly right: readonly PlacedText[];
  /** The text of each right side: where two pairs share it, both are right answers. */
  readonly answers: readonly string[];
}

function sharesOfAnswers(answers: readonly string[]): Matrix {
  return answers.map((answer) => {
    const same = Float32Array.from(answers, (other) => Number(other === answer));
    const count = same.reduce((total, one) => total + one, 0);
    return same.map((one) => one / count);
  });
}

function crossEntropy(found: Matrix, wanted: Matrix): number {
  const losses = found.map((shares, row) =>
    shares.reduce((loss, share, at) => loss - (wanted[row]?.[at] ?? 0) * Math.log(share + TINY), 0),
  );
  return losses.reduce((total, loss) => total + loss, 0) / found.length;
}

/**
 * InfoNCE with the batch as negatives, in both directions (van den Oord et al., 2018): each left text
 * must be nearest to its right one, and the other way. Adds to the gradients; returns the loss of a pair.
 */
export function contrast({ left, right, answers }: PairBatch): number {
  const scores = compareAll(
    left.map(({ vector }) => vector),
    right.map(({ vector }) => vector),
    TEMPERATURE,
  );
  const wanted = sharesOfAnswers(answers);
  const forth = scores.map(toShares);
  const back = transpose(transpose(scores).map(toShares));
  const strength = 1 / (2 * TEMPERATURE * left.length);
  left.forEach((one, row) => {
    right.forEach((other, at) => {
      const excess =
        (forth[row]?.[at] ?? 0) + (back[row]?.[at] ?? 0) - 2 * (wanted[row]?.[at] ?? 0);
      const pull = excess * strength;
      if (Math.abs(pull) < WEAKEST_PULL) return;
      addScaled(one.gradient, other.vector, pull);
      addScaled(other.gradient, one.vector, pull);
    });
  });
  return crossEntropy(forth, wanted);
}
