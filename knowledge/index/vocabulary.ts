/** The terms of an index, and the written words that lead to them. Read-only once built. */
export interface Vocabulary {
  /** A term's id is its place here. */
  readonly terms: readonly string[];
  /** Written words, folded. One word may lead to several terms ("marche": marche, marché). */
  readonly surfaces: readonly string[];
  /** The term of each surface, and how often that reading occurs. */
  readonly surfaceTerms: Uint32Array;
  readonly surfaceCounts: Uint32Array;
}

interface SurfaceReading {
  readonly surface: string;
  readonly term: number;
  count: number;
}

/** Gathers terms and surfaces while documents are read. */
export class VocabularyBuilder {
  readonly #ids = new Map<string, number>();
  readonly #readings = new Map<string, SurfaceReading>();

  /** The id of a term, new or known; counts the surface it was read from. */
  add(term: string, surface: string): number {
    const id = this.#ids.get(term) ?? this.#ids.size;
    this.#ids.set(term, id);
    const key = `${surface} ${id}`;
    const reading = this.#readings.get(key) ?? { surface, term: id, count: 0 };
    reading.count += 1;
    this.#readings.set(key, reading);
    return id;
  }

  build(): Vocabulary {
    const readings = [...this.#readings.values()];
    return {
      terms: [...this.#ids.keys()],
      surfaces: readings.map((reading) => reading.surface),
      surfaceTerms: Uint32Array.from(readings, (reading) => reading.term),
      surfaceCounts: Uint32Array.from(readings, (reading) => reading.count),
    };
  }
}
