import { PairSlots } from './pair-counts';
import { MAX_TERMS, type Side } from './term-pairs';

/** P(target term | source term), at least {@link LEAST}, by source term's number. */
export type Probabilities = readonly ReadonlyMap<number, number>[];

const LEAST = 0.01;

export interface AlignmentPlan {
  readonly source: Side;
  readonly target: Side;
  readonly iterations: number;
  readonly onIteration: (done: number) => void;
}

/**
 * IBM Model 1: which term of one language another one is translated by, learned from sentences that
 * say the same, by expectation maximisation. A null term takes what has no source.
 * Brown et al., The Mathematics of Statistical Machine Translation, 1993.
 */
class ModelOne {
  readonly #slots = new PairSlots();
  readonly #sources: readonly Uint32Array[];
  readonly #targets: readonly Uint32Array[];
  readonly #targetCount: number;
  readonly #nullTerm: number;
  /** Slots of the sentence in hand. */
  readonly #found: Uint32Array;
  #probabilities: Float32Array;

  constructor({ source, target }: AlignmentPlan) {
    this.#targetCount = target.numbers.terms.length;
    this.#nullTerm = source.numbers.terms.length;
    this.#targets = target.sentences;
    this.#sources = source.sentences.map((terms) => Uint32Array.of(...terms, this.#nullTerm));
    this.#found = new Uint32Array(MAX_TERMS + 1);
    this.#eachSentence((sources, targets) => {
      for (const from of sources) for (const to of targets) this.#slots.add(this.#keyOf(from, to));
    });
    this.#probabilities = new Float32Array(this.#slots.capacity).fill(1);
  }

  iterate(): void {
    const counts = new Float32Array(this.#slots.capacity);
    const totals = new Float64Array(this.#nullTerm + 1);
    this.#eachSentence((sources, targets) => {
      for (const to of targets) this.#share(sources, to, { counts, totals });
    });
    this.#probabilities = counts.map((count, slot) => {
      const key = this.#slots.keyAt(slot);
      if (key === undefined) return 0;
      return count / ((totals[Math.floor(key / this.#targetCount)] ?? 0) + Number.EPSILON);
    });
  }

  read(): Probabilities {
    const rows = Array.from({ length: this.#nullTerm }, () => new Map<number, number>());
    this.#probabilities.forEach((probability, slot) => {
      const key = this.#slots.keyAt(slot);
      if (key === undefined || probability < LEAST) return;
      rows[Math.floor(key / this.#targetCount)]?.set(key % this.#targetCount, probability);
    });
    return rows;
  }

  /** Divides one occurrence of a target term among the source terms that may have brought it. */
  #share(sources: Uint32Array, to: number, { counts, totals }: Counts): void {
    const whole = this.#find(sources, to);
    if (whole === 0) return;
    for (let at = 0; at < sources.length; at += 1) {
      const slot = this.#found[at] ?? 0;
      const from = sources[at] ?? 0;
      const part = (this.#probabilities[slot] ?? 0) / whole;
      counts[slot] = (counts[slot] ?? 0) + part;
      totals[from] = (totals[from] ?? 0) + part;
    }
  }

  /**
   * Finds the slots of a target term beside each source term; returns the sum of their probabilities.
   * One reused array and loops, because it runs some fifty million times.
   */
  #find(sources: Uint32Array, to: number): number {
    let whole = 0;
    for (let at = 0; at < sources.length; at += 1) {
      const slot = this.#slots.slotOf(this.#keyOf(sources[at] ?? 0, to));
      this.#found[at] = slot;
      whole += this.#probabilities[slot] ?? 0;
    }
    return whole;
  }

  #keyOf(from: number, to: number): number {
    return from * this.#targetCount + to;
  }

  #eachSentence(visit: (sources: Uint32Array, targets: Uint32Array) => void): void {
    this.#sources.forEach((sources, row) => {
      const targets = this.#targets[row] ?? new Uint32Array(0);
      visit(sources, targets);
    });
  }
}

interface Counts {
  readonly counts: Float32Array;
  readonly totals: Float64Array;
}

/** Learns how the source's terms are translated. */
export function alignTerms(plan: AlignmentPlan): Probabilities {
  const model = new ModelOne(plan);
  for (let done = 1; done <= plan.iterations; done += 1) {
    model.iterate();
    plan.onIteration(done);
  }
  return model.read();
}
