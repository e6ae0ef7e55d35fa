import type { ImpactBounds } from './impact-bounds';
import type { LanguageIndex } from './language-index';
import type { Reading } from './query';
import { WEIGHTINGS } from './weightings';

function raise(values: Float32Array, row: number, value: number): void {
  if (value > (values[row] ?? 0)) values[row] = value;
}

/**
 * For each document an upper bound of what the words so far add to its score: each counts as if its
 * best passage were the document's best. Its arrays are reused from search to search: searching is
 * synchronous. The loops here are those that a search spends its time in.
 */
export class ScoreBounds {
  /** By document; 0 for those that no word has reached. */
  readonly values: Float32Array;
  /** The documents that some word has reached, `count` of them. */
  readonly touched: Uint32Array;
  count = 0;
  /** Whether documents that no word has reached are left alone. */
  isClosed = false;

  readonly #index: LanguageIndex;
  readonly #bounds: ImpactBounds;
  readonly #passageShare: number;
  /** What one word adds to a document as a whole and, beside it, to its best passage. */
  readonly #best: Float32Array;
  /** The documents that one word has reached. */
  readonly #reached: Uint32Array;

  constructor(index: LanguageIndex, bounds: ImpactBounds) {
    const { rowCount } = index.documentTable;
    this.#index = index;
    this.#bounds = bounds;
    this.#passageShare = WEIGHTINGS[index.language].passageShare;
    this.values = new Float32Array(rowCount);
    this.touched = new Uint32Array(rowCount);
    this.#best = new Float32Array(2 * rowCount);
    this.#reached = new Uint32Array(rowCount);
  }

  clear(): void {
    for (let at = 0; at < this.count; at += 1) this.values[this.touched[at] ?? 0] = 0;
    this.count = 0;
    this.isClosed = false;
  }

  /** Forgets the documents below `least`, and reaches no new ones from now on. */
  close(least: number): void {
    let kept = 0;
    for (let at = 0; at < this.count; at += 1) {
      const row = this.touched[at] ?? 0;
      if ((this.values[row] ?? 0) >= least) this.touched[kept++] = row;
      else this.values[row] = 0;
    }
    this.count = kept;
    this.isClosed = true;
  }

  addWord(readings: readonly Reading[]): void {
    const [first, ...others] = readings;
    if (first === undefined) return;
    if (others.length === 0) this.#addReading(first);
    else this.#addBestReadings(readings);
  }

  #addReading({ term, trust }: Reading): void {
    const { starts, rows, impacts } = this.#index.documentTable;
    const { passageImpacts } = this.#bounds;
    const share = this.#passageShare;
    const end = starts[term + 1] ?? 0;
    const { values, touched, isClosed } = this;
    let count = this.count;
    for (let at = starts[term] ?? 0; at < end; at += 1) {
      const row = rows[at] ?? 0;
      const before = values[row] ?? 0;
      if (before === 0) {
        if (isClosed) continue;
        touched[count++] = row;
      }
      values[row] = before + trust * ((impacts[at] ?? 0) + share * (passageImpacts[at] ?? 0));
    }
    this.count = count;
  }

  /** Of several readings of one word a row counts only the one that fits it best. */
  #addBestReadings(readings: readonly Reading[]): void {
    let reachedCount = 0;
    for (const reading of readings) reachedCount = this.#keepHigher(reading, reachedCount);
    const [best, reached, share] = [this.#best, this.#reached, this.#passageShare];
    const { values, touched } = this;
    let count = this.count;
    for (let at = 0; at < reachedCount; at += 1) {
      const row = reached[at] ?? 0;
      const before = values[row] ?? 0;
      if (before === 0) touched[count++] = row;
      const place = row << 1;
      values[row] = before + (best[place] ?? 0) + share * (best[place + 1] ?? 0);
      best[place] = 0;
      best[place + 1] = 0;
    }
    this.count = count;
  }

  /** Returns how many documents the word has reached now, of `count` before. */
  #keepHigher({ term, trust }: Reading, count: number): number {
    const { starts, rows, impacts } = this.#index.documentTable;
    const { passageImpacts } = this.#bounds;
    const [best, reached] = [this.#best, this.#reached];
    const { values, isClosed } = this;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at += 1) {
      const row = rows[at] ?? 0;
      if (isClosed && values[row] === 0) continue;
      // A shift keeps the place a small integer: twice as fast as multiplying.
      const place = row << 1;
      if (best[place] === 0) reached[count++] = row;
      raise(best, place, trust * (impacts[at] ?? 0));
      raise(best, place + 1, trust * (passageImpacts[at] ?? 0));
    }
    return count;
  }
}
