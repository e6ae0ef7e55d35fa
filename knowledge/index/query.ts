import type { Term } from '../analyse/analyser';
import type { Lexicon } from '../analyse/lexicon/lexicon';
import { impactOf, type ImpactTable } from './impact-table';
import { splitRunTogether } from './run-together';
import { Spelling } from './spelling';
import type { Vocabulary } from './vocabulary';

/** One way to read a word of the question, and how much it is trusted (0 to 1). */
export interface Reading {
  readonly term: number;
  readonly trust: number;
}

/** A word of the question with its possible readings; none where the index does not know the word. */
export interface QueryTerm {
  readonly term: string;
  readonly readings: readonly Reading[];
}

/** What a word adds to a row: of its readings, that of the one that fits best. */
export function bestImpactOf(
  table: ImpactTable,
  row: number,
  readings: readonly Reading[],
): number {
  let best = 0;
  for (const { term, trust } of readings) best = Math.max(best, trust * impactOf(table, term, row));
  return best;
}

/** Chosen on the tuning half; DESIGN.md gives the figures. */
const TRUST = {
  exact: 1,
  /** Typed without accents, and the content has the same word with them. */
  restoredAccents: 0.95,
  /** Another everyday word for the same thing. */
  equivalent: 0.6,
  /** Half of two words that were typed as one. */
  parted: 0.8,
  /** By number of edits. */
  corrected: [1, 0.8, 0.6],
} as const;

/** A reading trusted at least so much is the word as it was written. */
export const TRUST_AS_WRITTEN = TRUST.restoredAccents;

/** An elided word typed without its apostrophe: "lassurance", "demploi". */
const LOST_APOSTROPHE = /^(?:qu|[ldjnscmt])(?=[aeiouyh])/;

/** Turns analysed words into terms of one index. */
export class QueryReader {
  readonly #terms: ReadonlyMap<string, number>;
  readonly #bySurface = new Map<string, number[]>();
  readonly #surfaceCounts = new Map<string, number>();
  readonly #spelling: Spelling;
  readonly #lexicon: Lexicon;

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#terms = new Map(vocabulary.terms.map((term, id) => [term, id]));
    vocabulary.surfaces.forEach((surface, index) => {
      const term = vocabulary.surfaceTerms[index] ?? 0;
      const known = this.#bySurface.get(surface);
      if (known) known.push(term);
      else this.#bySurface.set(surface, [term]);
      const count = vocabulary.surfaceCounts[index] ?? 0;
      this.#surfaceCounts.set(surface, count + (this.#surfaceCounts.get(surface) ?? 0));
    });
    this.#spelling = new Spelling(vocabulary);
    this.#lexicon = lexicon;
  }

  /** The question's distinct terms, in order. */
  read(terms: readonly Term[]): QueryTerm[] {
    const distinct = new Map(terms.map((term) => [term.term, term]));
    return [...distinct.values()].flatMap((term) => this.#readTerm(term));
  }

  /** One word, or the two that were typed as one. */
  #readTerm(term: Term): QueryTerm[] {
    const readings = [...this.#asWritten(term), ...this.#equivalentsOf(term)];
    const known = readings.length > 0 ? readings : this.#corrected(term);
    if (known.length === 0) return this.#readParts(term);
    const first = known.filter(
      ({ term: id }, place) => known.findIndex((other) => other.term === id) === place,
    );
    return [{ term: term.term, readings: first }];
  }

  #readParts({ term, surface }: Term): QueryTerm[] {
    const parts = splitRunTogether(surface, (part) => this.#surfaceCounts.get(part) ?? 0);
    if (!parts) return [{ term, readings: [] }];
    return parts.map((part) => ({
      term: part,
      readings: (this.#bySurface.get(part) ?? []).map((id) => ({ term: id, trust: TRUST.parted })),
    }));
  }

  #asWritten({ term, surface, accented }: Term): Reading[] {
    const exact = this.#terms.get(term);
    if (exact !== undefined && accented) return [{ term: exact, trust: TRUST.exact }];
    const restored = (this.#bySurface.get(surface) ?? []).map((other) => ({
      term: other,
      trust: TRUST.restoredAccents,
    }));
    return exact === undefined ? restored : [{ term: exact, trust: TRUST.exact }, ...restored];
  }

  #equivalentsOf({ term }: Term): Reading[] {
    return [...(this.#lexicon.get(term) ?? [])].flatMap((other) => {
      const id = this.#terms.get(other);
      return id === undefined ? [] : [{ term: id, trust: TRUST.equivalent }];
    });
  }

  #corrected({ surface }: Term): Reading[] {
    const [nearest = 0] = TRUST.corrected.slice(1);
    const spelt = this.#bySurface.get(surface.replace(LOST_APOSTROPHE, ''));
    if (spelt && surface.length > 4) return spelt.map((term) => ({ term, trust: nearest }));
    return this.#spelling.correct(surface).map(({ term, distance }) => ({
      term,
      trust: TRUST.corrected[distance] ?? 0,
    }));
  }
}
