import { seedRandom } from '../classify/language/training/random';
import { groupItems } from '../group-items';

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

/**
 * The 95 % interval of a figure's difference, `other` less `one`: a bootstrap over keys, so that both languages
 * always have the questions of the same pages (Efron, 1979). The same rows give the same interval.
 */
export function intervalOfDifference<Row extends PairedRow>(
  one: readonly Row[],
  other: readonly Row[],
  figure: (rows: readonly Row[]) => number,
): Interval {
  const keyOf = ({ key }: Row) => key;
  const [ones, others] = [groupItems(one, keyOf), groupItems(other, keyOf)];
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
