import type { Analyser } from '../analyse/analyser';
import { decompose, solve, type Triangle } from './cholesky';
import { exampleFeatures } from './example-features';
import { ExampleKernel } from './example-kernel';

/** A text and the heading of the section that it belongs to. */
export interface SectionExample {
  readonly text: string;
  /** Null where it speaks for none more than for the others. */
  readonly heading: string | null;
}

/** Added to an example's likeness to itself, 1: how little one of them is trusted alone. */
const RIDGE = 0.3;

/** What each section of a page scores for a question, by its heading: about 0 (not this one) to 1. */
export type SectionScores = ReadonlyMap<string, number>;

/**
 * Tells the sections of one page apart by examples of each: a kernel ridge regression for each section
 * against the others, which is solved at once and forgets nothing, however few the examples are.
 */
export class SectionClassifier {
  readonly #analyser: Analyser;
  readonly #examples: readonly SectionExample[];
  readonly #headings: readonly string[];
  readonly #kernel: ExampleKernel;
  readonly #triangle: Triangle;
  /** One weight an example, by heading. */
  readonly #weights: ReadonlyMap<string, Float64Array>;

  constructor(
    examples: readonly SectionExample[],
    headings: readonly string[],
    analyser: Analyser,
  ) {
    this.#analyser = analyser;
    this.#examples = examples;
    this.#headings = headings;
    const features = examples.map(({ text }) => exampleFeatures(text, analyser));
    this.#kernel = new ExampleKernel(features);
    const rows = features.map((each) => this.#kernel.likenessesTo(each));
    rows.forEach((row, place) => (row[place] = (row[place] ?? 0) + RIDGE));
    this.#triangle = decompose(rows);
    this.#weights = new Map(
      headings.map((heading) => [heading, solve(this.#triangle, this.#targetsOf(heading))]),
    );
  }

  scoresOf(question: string): SectionScores {
    const likenesses = this.#kernel.likenessesTo(exampleFeatures(question, this.#analyser));
    return this.#scoreEach((weights) =>
      likenesses.reduce((sum, likeness, place) => sum + likeness * (weights[place] ?? 0), 0),
    );
  }

  /**
   * What an example would score if it were not among them, for training; null where no example has the
   * text. The same as leaving it out and solving again (Rifkin and Lippert, 2007).
   */
  scoresWithout(text: string): SectionScores | null {
    const place = this.#examples.findIndex((example) => example.text === text);
    if (place < 0) return null;
    const unit = new Float64Array(this.#examples.length);
    unit[place] = 1;
    const inverse = solve(this.#triangle, unit)[place] ?? 1;
    return this.#scoreEach(
      (weights, heading) =>
        (this.#targetsOf(heading)[place] ?? 0) - (weights[place] ?? 0) / inverse,
    );
  }

  #scoreEach(score: (weights: Float64Array, heading: string) => number): SectionScores {
    return new Map(
      [...this.#weights].map(([heading, weights]) => [heading, score(weights, heading)]),
    );
  }

  #targetsOf(heading: string): Float64Array {
    const others = 1 / this.#headings.length;
    return Float64Array.from(this.#examples, (example) =>
      example.heading === null ? 0 : Number(example.heading === heading) - others,
    );
  }
}
