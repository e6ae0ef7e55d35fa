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
  readonly key: string;
  /** The id of `key`. */
  readonly term: number;
  count: number;
}

/** Gathers terms and surfaces while documents are read. */
export class VocabularyBuilder {
  readonly #ids = new Map<string, number>();
  readonly #readings: SurfaceReading[] = [];
  readonly #bySurface = new Map<string, SurfaceReading[]>();

  /** The id of a term, new or known; counts the surface it was read from `times` times. */
  add(term: string, surface: string, times: number): number {
    const known = this.#bySurface.get(surface);
    const reading = known?.find((other) => other.key === term) ?? this.#note(term, surface);
    reading.count += times;
    return reading.term;
  }

  #note(term: string, surface: string): SurfaceReading {
    const id = this.#ids.get(term) ?? this.#ids.size;
    this.#ids.set(term, id);
    const reading = { surface, key: term, term: id, count: 0 };
    this.#readings.push(reading);
    const known = this.#bySurface.get(surface);
    if (known) known.push(reading);
    else this.#bySurface.set(surface, [reading]);
    return reading;
  }

  build(): Vocabulary {
    const readings = this.#readings;
    return {
      terms: [...this.#ids.keys()],
      surfaces: readings.map((reading) => reading.surface),
      surfaceTerms: Uint32Array.from(readings, (reading) => reading.term),
      surfaceCounts: Uint32Array.from(readings, (reading) => reading.count),
    };
  }
}
