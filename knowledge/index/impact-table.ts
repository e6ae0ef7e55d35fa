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

/** BM25F: frequencies of all fields are weighted, normalised by length and added before they saturate. */
function weightedFrequencies(
  row: FieldedRow,
  weighting: Weighting,
  averages: readonly number[],
): Map<number, number> {
  const frequencies = new Map<number, number>();
  weighting.fields.forEach(({ weight, b }, field) => {
    const terms = row[field] ?? [];
    const step = weight / (1 - b + (b * terms.length) / (averages[field] ?? 1));
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + step);
  });
  return frequencies;
}

function startsOf(rows: readonly Map<number, number>[], termCount: number): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  for (const row of rows)
    for (const term of row.keys()) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  return starts;
}

/** Builds the table of `rows` over the terms 0 … termCount - 1. */
export function buildImpactTable(
  rows: readonly FieldedRow[],
  termCount: number,
  weighting: Weighting,
): ImpactTable {
  const averages = averageLengths(rows, weighting.fields.length);
  const frequencies = rows.map((row) => weightedFrequencies(row, weighting, averages));
  const starts = startsOf(frequencies, termCount);
  const next = starts.slice();
  const size = starts[termCount] ?? 0;
  const table = {
    rowCount: rows.length,
    starts,
    rows: new Uint32Array(size),
    impacts: new Float32Array(size),
  };
  frequencies.forEach((row, index) => {
    for (const [term, frequency] of row) {
      const position = next[term] ?? 0;
      next[term] = position + 1;
      const rarity = rarityOf(rows.length, documentFrequency(table, term));
      table.rows[position] = index;
      table.impacts[position] =
        (rarity * frequency * (weighting.k1 + 1)) / (weighting.k1 + frequency);
    }
  });
  return table;
}

/** In how many rows the term stands. */
export function documentFrequency(table: Pick<ImpactTable, 'starts'>, term: number): number {
  return (table.starts[term + 1] ?? 0) - (table.starts[term] ?? 0);
}

/** What the term adds to the row's score; 0 where it does not stand there. */
export function impactOf(table: ImpactTable, term: number, row: number): number {
  let low = table.starts[term] ?? 0;
  let high = (table.starts[term + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = table.rows[middle] ?? 0;
    if (found === row) return table.impacts[middle] ?? 0;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
