import type { Analyser } from '../../analyse/analyser';

/** The distinct terms of one side, numbered, with how often each occurs. */
export class TermNumbers {
  readonly terms: string[] = [];
  readonly counts: number[] = [];
  readonly #ids = new Map<string, number>();

  add(term: string): number {
    const id = this.#ids.get(term) ?? this.terms.length;
    if (id === this.terms.length) {
      this.#ids.set(term, id);
      this.terms.push(term);
      this.counts.push(0);
    }
    this.counts[id] = (this.counts[id] ?? 0) + 1;
    return id;
  }
}

/** One side of the corpus: sentence `i` of either side says the same. */
export interface Side {
  readonly numbers: TermNumbers;
  readonly sentences: readonly Uint32Array[];
}

/** Longer sentences hold more chance meetings of words than translations. */
export const MAX_TERMS = 50;

/** The content terms of each text, numbered. */
export function numberTerms(texts: readonly string[], { analyse }: Analyser): Side {
  const numbers = new TermNumbers();
  const sentences = texts.map((text) => {
    const terms = analyse(text).slice(0, MAX_TERMS);
    return Uint32Array.from(terms, ({ term }) => numbers.add(term));
  });
  return { numbers, sentences };
}
