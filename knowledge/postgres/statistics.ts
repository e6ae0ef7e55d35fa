import { z } from 'zod';
import type { FieldedRow } from '../index/impact-table';

/** What a rank needs to know of all rows of a kind, in one language. */
const ROWS = z.object({
  count: z.int(),
  /** Mean number of words, by field. */
  averages: z.array(z.number()),
});

export const STATISTICS = z.object({ documents: ROWS, passages: ROWS });
export type RowStatistics = z.output<typeof ROWS>;
export type Statistics = z.output<typeof STATISTICS>;

/** Counts rows of one kind as they pass by: nothing but sums and one number a term stays in memory. */
export class RowCounter {
  readonly #lengths: number[];
  readonly #frequencies: number[] = [];
  #count = 0;

  constructor(fieldCount: number) {
    this.#lengths = new Array<number>(fieldCount).fill(0);
  }

  add(row: FieldedRow): void {
    this.#count += 1;
    row.forEach(
      ({ length }, field) => (this.#lengths[field] = (this.#lengths[field] ?? 0) + length),
    );
    for (const term of new Set(row.flat()))
      this.#frequencies[term] = (this.#frequencies[term] ?? 0) + 1;
  }

  statistics(): RowStatistics {
    const rows = Math.max(1, this.#count);
    return {
      count: this.#count,
      averages: this.#lengths.map((total) => Math.max(1, total / rows)),
    };
  }

  /** In how many rows each of the terms 0 … termCount - 1 stands. */
  frequencies(termCount: number): number[] {
    return Array.from({ length: termCount }, (_, term) => this.#frequencies[term] ?? 0);
  }
}
