/**
 * An inverted index whose weights are already worked out: the rows (documents or passages) of a term
 * are `rows[starts[term]] … rows[starts[term + 1] - 1]`, ascending, each with what the term adds to
 * the row's score. A search is then a sum over a few short slices.
 */
export interface ImpactTable {
  readonly rowCount: number;
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly impacts: Float32Array;
}

/** Weight of a field, and how far its length counts against it (BM25's b, 0 to 1). */
export interface FieldWeight {
  readonly weight: number;
  readonly b: number;
}

export interface Weighting {
  /** How soon repeating a word stops to count (BM25's k1). */
  readonly k1: number;
  readonly fields: readonly FieldWeight[];
}

/** The term ids of one row, field by field, in the order of the weighting's fields. */
export type FieldedRow = readonly (readonly number[])[];

/**
 * Questions hold more everyday words than pages do, so what is rare in the content is not always what
 * a question turns on: rarity counts a little less than BM25 would have it.
 */
export const RARITY_POWER = 0.8;

/** How much a term tells rows apart, never negative: a flattened inverse document frequency. */
export function rarityOf(rowCount: number, frequency: number): number {
  return Math.log(1 + (rowCount - frequency + 0.5) / (frequency + 0.5)) ** RARITY_POWER;
}

function averageLengths(rows: readonly FieldedRow[], fieldCount: number): number[] {
  return Array.from({ length: fieldCount }, (_, field) => {
    const total = rows.reduce((sum, row) => sum + (row[field]?.length ?? 0), 0);
    return Math.max(1, total / Math.max(1, rows.length));
  });
}

/**
 * Adds up, for one row at a time, how often each term stands in it. Its arrays are reused from row to
 * row: a map for every row takes most of the time that building takes.
 */
class RowFrequencies {
  /** By term; only those of `terms` belong to the row. */
  readonly values: Float64Array;
  readonly terms: number[] = [];
  readonly #weighting: Weighting;
  readonly #averages: readonly number[];

  constructor(termCount: number, weighting: Weighting, averages: readonly number[]) {
    this.values = new Float64Array(termCount);
    this.#weighting = weighting;
    this.#averages = averages;
  }

  /** BM25F: frequencies of all fields are weighted, normalised by length and added before they saturate. */
  read(row: FieldedRow): void {
    for (const term of this.terms) this.values[term] = 0;
    this.terms.length = 0;
    this.#weighting.fields.forEach(({ weight, b }, field) => {
      const terms = row[field] ?? [];
      const step = weight / (1 - b + (b * terms.length) / (this.#averages[field] ?? 1));
      for (const term of terms) this.#add(term, step);
    });
  }

  #add(term: number, step: number): void {
    const before = this.values[term] ?? 0;
    if (before === 0) this.terms.push(term);
    this.values[term] = before + step;
  }
}

/** Where the postings of each term start, and after the last one where they end. */
function startsOf(rows: readonly FieldedRow[], termCount: number): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  const lastRow = new Int32Array(termCount).fill(-1);
  rows.forEach((fields, row) => {
    for (const terms of fields)
      for (const term of terms) {
        if (lastRow[term] === row) continue;
        lastRow[term] = row;
        starts[term + 1] = (starts[term + 1] ?? 0) + 1;
      }
  });
  for (let term = 0; term < termCount; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  return starts;
}

function raritiesOf(starts: Uint32Array, rowCount: number): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, term) =>
    rarityOf(rowCount, documentFrequency({ starts }, term)),
  );
}

/** Builds the table of `rows` over the terms 0 … termCount - 1. */
export function buildImpactTable(
  rows: readonly FieldedRow[],
  termCount: number,
  weighting: Weighting,
): ImpactTable {
  const { k1, fields } = weighting;
  const starts = startsOf(rows, termCount);
  const rarities = raritiesOf(starts, rows.length);
  const next = starts.slice();
  const size = starts[termCount] ?? 0;
  const table = { rows: new Uint32Array(size), impacts: new Float32Array(size) };
  const row = new RowFrequencies(termCount, weighting, averageLengths(rows, fields.length));
  rows.forEach((content, index) => {
    row.read(content);
    for (const term of row.terms) {
      const position = next[term] ?? 0;
      next[term] = position + 1;
      const frequency = row.values[term] ?? 0;
      table.rows[position] = index;
      table.impacts[position] = ((rarities[term] ?? 0) * frequency * (k1 + 1)) / (k1 + frequency);
    }
  });
  return { rowCount: rows.length, starts, ...table };
}

/** In how many rows the term stands. */
export function documentFrequency(table: Pick<ImpactTable, 'starts'>, term: number): number {
  return (table.starts[term + 1] ?? 0) - (table.starts[term] ?? 0);
}

/** The term's first posting for a row that is not before `row`; the end of its postings where there is none. */
export function firstPostingFrom(table: ImpactTable, term: number, row: number): number {
  let low = table.starts[term] ?? 0;
  let high = table.starts[term + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table.rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the term adds to the row's score; 0 where it does not stand there. */
export function impactOf(table: ImpactTable, term: number, row: number): number {
  const at = firstPostingFrom(table, term, row);
  const isThere = at < (table.starts[term + 1] ?? 0) && table.rows[at] === row;
  return isThere ? (table.impacts[at] ?? 0) : 0;
}
