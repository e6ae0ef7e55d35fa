import { seedRandom } from '../classify/language/training/random';

/** A row of one language; rows of one key (a page, in both languages) are drawn together. */
export interface PairedRow {
  readonly key: string;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;
const SEED = 7;
const TAIL = 0.025;

function groupByKey<Row extends PairedRow>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(row.key);
    if (known) known.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}

/**
 * The 95 % interval of a figure's difference, `other` less `one`: a bootstrap over keys, so that both languages
 * always have the questions of the same pages (Efron, 1979). The same rows give the same interval.
 */
export function intervalOfDifference<Row extends PairedRow>(
  one: readonly Row[],
  other: readonly Row[],
  figure: (rows: readonly Row[]) => number,
): Interval {
  const [ones, others] = [groupByKey(one), groupByKey(other)];
  const keys = [...new Set([...ones.keys(), ...others.keys()])].sort();
  const random = seedRandom(SEED);
  const differences = Array.from({ length: DRAWS }, () => {
    const drawn = keys.map(() => keys[Math.floor(random() * keys.length)] ?? '');
    const rowsOf = (groups: ReadonlyMap<string, Row[]>) =>
      drawn.flatMap((key) => groups.get(key) ?? []);
    return figure(rowsOf(others)) - figure(rowsOf(ones));
  }).sort((a, b) => a - b);
  const at = (share: number) => differences[Math.floor(share * (DRAWS - 1))] ?? 0;
  return { low: at(TAIL), high: at(1 - TAIL) };
}
