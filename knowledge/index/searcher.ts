import type { ImpactTable } from './impact-table';
import type { LanguageIndex } from './language-index';
import { bestImpactOf, type QueryTerm, type Reading } from './query';
import { WEIGHTINGS } from './weightings';

/** A document of the index, by its place there. */
export interface DocumentHit {
  readonly document: number;
  readonly score: number;
}

/** Sums of impacts by row. Its arrays are reused from search to search: searching is synchronous. */
class Scores {
  readonly values: Float32Array;
  readonly touched: Uint32Array;
  count = 0;

  constructor(readonly table: ImpactTable) {
    this.values = new Float32Array(table.rowCount);
    this.touched = new Uint32Array(table.rowCount);
  }

  clear(): void {
    for (let index = 0; index < this.count; index += 1) this.values[this.touched[index] ?? 0] = 0;
    this.count = 0;
  }

  add(row: number, value: number): void {
    const before = this.values[row] ?? 0;
    if (before === 0) {
      this.touched[this.count] = row;
      this.count += 1;
    }
    this.values[row] = before + value;
  }

  /** Of several readings of one word a row counts only the one that fits it best. */
  addReadings(readings: readonly Reading[]): void {
    const [first, ...others] = readings;
    if (first === undefined) return;
    if (others.length === 0) {
      this.#forEachRow(first, (row, value) => this.add(row, value));
      return;
    }
    const best = new Map<number, number>();
    const keepHigher = (row: number, value: number) =>
      best.set(row, Math.max(best.get(row) ?? 0, value));
    for (const reading of readings) this.#forEachRow(reading, keepHigher);
    for (const [row, value] of best) this.add(row, value);
  }

  #forEachRow({ term, trust }: Reading, visit: (row: number, value: number) => void): void {
    const { starts, rows, impacts } = this.table;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at += 1)
      visit(rows[at] ?? 0, trust * (impacts[at] ?? 0));
  }
}

/** Keeps the best `limit` of what it is offered, best first; of equals, the earlier one. */
function keepBest<Hit extends { readonly score: number }>(
  best: Hit[],
  hit: Hit,
  limit: number,
): void {
  if (best.length === limit && hit.score <= (best.at(-1)?.score ?? 0)) return;
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < hit.score) place -= 1;
  best.splice(place, 0, hit);
  if (best.length > limit) best.pop();
}

/** Ranks the documents of one index. */
export class Searcher {
  readonly #index: LanguageIndex;
  readonly #documentOfPassage: Uint32Array;
  readonly #documents: Scores;
  readonly #passages: Scores;
  readonly #bestScore: Float32Array;
  readonly #passageShare: number;

  constructor(index: LanguageIndex) {
    this.#index = index;
    this.#passageShare = WEIGHTINGS[index.language].passageShare;
    this.#documents = new Scores(index.documentTable);
    this.#passages = new Scores(index.passageTable);
    this.#documentOfPassage = new Uint32Array(index.passages.length);
    this.#bestScore = new Float32Array(index.documents.length);
    index.documents.forEach((_, document) =>
      this.#documentOfPassage.fill(
        document,
        index.passageStarts[document],
        index.passageStarts[document + 1],
      ),
    );
  }

  /** The best documents, best first, among those that `accepts` lets through. */
  search(
    terms: readonly QueryTerm[],
    limit: number,
    accepts: (document: number) => boolean = () => true,
  ): DocumentHit[] {
    this.#score(terms);
    this.#findBestPassages();
    const hits: DocumentHit[] = [];
    for (let at = 0; at < this.#documents.count; at += 1) {
      const document = this.#documents.touched[at] ?? 0;
      if (!accepts(document)) continue;
      const score =
        (this.#documents.values[document] ?? 0) +
        this.#passageShare * (this.#bestScore[document] ?? 0);
      keepBest(hits, { document, score }, limit);
    }
    return hits;
  }

  /** Score of one document, for a search that is not over all of them. */
  scoreOf(document: number, terms: readonly QueryTerm[]): number {
    const { documentTable, passageTable, passageStarts } = this.#index;
    let best = 0;
    const end = passageStarts[document + 1] ?? 0;
    for (let passage = passageStarts[document] ?? 0; passage < end; passage += 1)
      best = Math.max(
        best,
        sumOf(terms, (term) => bestImpactOf(passageTable, passage, term.readings)),
      );
    const whole = sumOf(terms, (term) => bestImpactOf(documentTable, document, term.readings));
    return whole + this.#passageShare * best;
  }

  #score(terms: readonly QueryTerm[]): void {
    this.#documents.clear();
    this.#passages.clear();
    for (const { readings } of terms) {
      this.#documents.addReadings(readings);
      this.#passages.addReadings(readings);
    }
  }

  #findBestPassages(): void {
    for (let at = 0; at < this.#documents.count; at += 1)
      this.#bestScore[this.#documents.touched[at] ?? 0] = 0;
    for (let at = 0; at < this.#passages.count; at += 1) {
      const passage = this.#passages.touched[at] ?? 0;
      const document = this.#documentOfPassage[passage] ?? 0;
      const score = this.#passages.values[passage] ?? 0;
      this.#bestScore[document] = Math.max(this.#bestScore[document] ?? 0, score);
    }
  }
}

function sumOf<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}
