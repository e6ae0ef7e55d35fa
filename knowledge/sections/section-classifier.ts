import type { Analyser } from '../analyse/analyser';
import { exampleFeatures, type ExampleFeatures } from './example-features';
import type { FacetSet } from './facets';
import { ExampleRegression, type Influences } from './example-regression';

/** A text, and what of its page it speaks for. */
export interface SectionExample {
  readonly text: string;
  /** The section's heading; null where it speaks for none more than for the others. */
  readonly heading: string | null;
  /** What it asks for or tells. */
  readonly facets?: FacetSet;
  /** Places of the sentences that answer it, among the page's, best first. */
  readonly sentences?: readonly number[];
}

/** What each section of a page scores for a question, by its heading: about 0 (not this one) to 1. */
export type SectionScores = ReadonlyMap<string, number>;

export interface PageScores {
  readonly sections: SectionScores;
  /** The same for each sentence of the page, in order. */
  readonly sentences: readonly number[];
}

export interface PageParts {
  readonly headings: readonly string[];
  readonly sentenceCount: number;
}

/** What the second best of an example's sentences counts, and each one after it, beside the one before. */
const NEXT_SENTENCE = 0.8;

/**
 * Tells the sections of one page apart, and its sentences, by examples of each. It is solved at once and
 * forgets nothing, however few the examples are.
 */
export class SectionClassifier {
  readonly #examples: readonly SectionExample[];
  readonly #parts: PageParts;
  readonly #regression: ExampleRegression;

  constructor(examples: readonly SectionExample[], parts: PageParts, analyser: Analyser) {
    this.#examples = examples;
    this.#parts = parts;
    this.#regression = new ExampleRegression(
      examples.map(({ text }) => text),
      examples.map(({ text, facets }) => exampleFeatures(text, analyser, facets)),
    );
  }

  scoresOf(question: ExampleFeatures): PageScores {
    return this.#score(this.#regression.influencesOn(question));
  }

  /** What an example would score if it were not among them; null where no example has the text. */
  scoresWithout(text: string): PageScores | null {
    const influences = this.#regression.influencesWithout(text);
    return influences === null ? null : this.#score(influences);
  }

  #score(influences: Influences): PageScores {
    return {
      sections: this.#scoreSections(influences),
      sentences: this.#scoreSentences(influences),
    };
  }

  #scoreSections(influences: Influences): SectionScores {
    const { headings } = this.#parts;
    const scores = new Map(headings.map((heading) => [heading, 0]));
    let share = 0;
    this.#examples.forEach(({ heading }, place) => {
      if (heading === null) return;
      const influence = influences[place] ?? 0;
      share += influence / headings.length;
      scores.set(heading, (scores.get(heading) ?? 0) + influence);
    });
    return new Map([...scores].map(([heading, score]) => [heading, score - share]));
  }

  #scoreSentences(influences: Influences): number[] {
    const scores = new Array<number>(this.#parts.sentenceCount).fill(0);
    this.#examples.forEach(({ sentences = [] }, place) => {
      const influence = influences[place] ?? 0;
      sentences.forEach((sentence, rank) => {
        scores[sentence] = (scores[sentence] ?? 0) + influence * NEXT_SENTENCE ** rank;
      });
    });
    return scores;
  }
}
