import type { ImpactBounds } from './impact-bounds';
import { firstPostingFrom } from './impact-table';
import type { LanguageIndex } from './language-index';
import type { QueryTerm, Reading } from './query';
import { WEIGHTINGS } from './weightings';

function mostPassages({ passageStarts }: LanguageIndex): number {
  let most = 0;
  for (let document = 1; document < passageStarts.length; document += 1)
    most = Math.max(most, (passageStarts[document] ?? 0) - (passageStarts[document - 1] ?? 0));
  return most;
}

/** Scores one document at a time, exactly. Its arrays are reused: scoring is synchronous. */
export class DocumentScorer {
  readonly #index: LanguageIndex;
  readonly #bounds: ImpactBounds;
  readonly #passageShare: number;
  /** By passage of the document: what the words add up to, and what one word adds. */
  readonly #sums: Float64Array;
  readonly #word: Float64Array;
  #firstPassage = 0;
  #passageCount = 0;

  constructor(index: LanguageIndex, bounds: ImpactBounds) {
    this.#index = index;
    this.#bounds = bounds;
    this.#passageShare = WEIGHTINGS[index.language].passageShare;
    this.#sums = new Float64Array(mostPassages(index));
    this.#word = new Float64Array(this.#sums.length);
  }

  /** What the words add to the document as a whole, and at half weight to its best passage. */
  scoreOf(document: number, terms: readonly QueryTerm[]): number {
    const { passageStarts } = this.#index;
    this.#firstPassage = passageStarts[document] ?? 0;
    this.#passageCount = (passageStarts[document + 1] ?? 0) - this.#firstPassage;
    this.#sums.fill(0, 0, this.#passageCount);
    let whole = 0;
    for (const { readings } of terms) whole += this.#addWord(document, readings);
    let best = 0;
    for (let place = 0; place < this.#passageCount; place += 1)
      best = Math.max(best, this.#sums[place] ?? 0);
    return whole + this.#passageShare * best;
  }

  /** Of several readings of one word a row counts only the one that fits it best. */
  #addWord(document: number, readings: readonly Reading[]): number {
    const table = this.#index.documentTable;
    let whole = 0;
    this.#word.fill(0, 0, this.#passageCount);
    for (const reading of readings) {
      const at = firstPostingFrom(table, reading.term, document);
      const isThere = at < (table.starts[reading.term + 1] ?? 0) && table.rows[at] === document;
      if (!isThere) continue;
      whole = Math.max(whole, reading.trust * (table.impacts[at] ?? 0));
      this.#readPassages(reading, at);
    }
    for (let place = 0; place < this.#passageCount; place += 1)
      this.#sums[place] = (this.#sums[place] ?? 0) + (this.#word[place] ?? 0);
    return whole;
  }

  /** `at` is the term's posting for the document. */
  #readPassages({ term, trust }: Reading, at: number): void {
    if (this.#passageCount === 1)
      return this.#keepHigher(0, trust * (this.#bounds.passageImpacts[at] ?? 0));
    const table = this.#index.passageTable;
    const end = table.starts[term + 1] ?? 0;
    const border = this.#firstPassage + this.#passageCount;
    let posting = firstPostingFrom(table, term, this.#firstPassage);
    for (; posting < end && (table.rows[posting] ?? 0) < border; posting += 1) {
      const place = (table.rows[posting] ?? 0) - this.#firstPassage;
      this.#keepHigher(place, trust * (table.impacts[posting] ?? 0));
    }
  }

  #keepHigher(place: number, value: number): void {
    if (value > (this.#word[place] ?? 0)) this.#word[place] = value;
  }
}
