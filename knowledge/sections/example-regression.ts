import { decompose, solve, type Triangle } from './cholesky';
import type { ExampleFeatures } from './example-features';
import { ExampleKernel } from './example-kernel';

/** Added to an example's likeness to itself, 1: how little one of them is trusted alone. */
const RIDGE = 0.3;

/** One number an example: how much of its label a text is given. */
export type Influences = Float64Array;

/**
 * A kernel ridge regression over a page's examples, solved once: whatever the examples are labelled with,
 * a text's label is the sum of theirs, each times its influence.
 */
export class ExampleRegression {
  readonly #texts: readonly string[];
  readonly #kernel: ExampleKernel;
  readonly #triangle: Triangle;

  constructor(texts: readonly string[], features: readonly ExampleFeatures[]) {
    this.#texts = texts;
    this.#kernel = new ExampleKernel(features);
    const rows = features.map((each) => this.#kernel.likenessesTo(each));
    rows.forEach((row, place) => (row[place] = (row[place] ?? 0) + RIDGE));
    this.#triangle = decompose(rows);
  }

  influencesOn(text: ExampleFeatures): Influences {
    return solve(this.#triangle, this.#kernel.likenessesTo(text));
  }

  /**
   * The influences on one of the examples if it were not among them, for training; null where none has the
   * text. The same as leaving it out and solving again (Rifkin and Lippert, 2007).
   */
  influencesWithout(text: string): Influences | null {
    const place = this.#texts.indexOf(text);
    if (place < 0) return null;
    const unit = new Float64Array(this.#texts.length);
    unit[place] = 1;
    const inverse = solve(this.#triangle, unit);
    const own = inverse[place] ?? 1;
    return inverse.map((value, at) => (at === place ? 0 : -value / own));
  }
}
