/** Longer words are cut: no correction looks at more than this. */
const MAX_LENGTH = 40;
const WIDTH = MAX_LENGTH + 1;

/** Reused from call to call: the vocabulary is compared thousands of times a second. */
const table = new Uint8Array(WIDTH * WIDTH);
for (let at = 0; at < WIDTH; at += 1) {
  table[at] = at;
  table[at * WIDTH] = at;
}

function cellAt(row: number, column: number): number {
  return table[row * WIDTH + column] ?? 0;
}

interface Pair {
  readonly left: string;
  readonly right: string;
}

function isSwap({ left, right }: Pair, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
    left.charCodeAt(row - 2) === right.charCodeAt(column - 1)
  );
}

/** Written with comparisons: this is the innermost loop of a search, and Math.min is a call. */
function fillCell(pair: Pair, row: number, column: number): number {
  const same = pair.left.charCodeAt(row - 1) === pair.right.charCodeAt(column - 1);
  let best = cellAt(row - 1, column - 1) + (same ? 0 : 1);
  const longer = cellAt(row - 1, column) + 1;
  if (longer < best) best = longer;
  const shorter = cellAt(row, column - 1) + 1;
  if (shorter < best) best = shorter;
  const swapped = isSwap(pair, row, column) ? cellAt(row - 2, column - 2) + 1 : best;
  if (swapped < best) best = swapped;
  table[row * WIDTH + column] = best;
  return best;
}

/**
 * Optimal string alignment distance (a swap of neighbours counts one), or `limit + 1` as soon as it
 * is certain to be above the limit.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const pair = { left: one.slice(0, MAX_LENGTH), right: other.slice(0, MAX_LENGTH) };
  if (Math.abs(pair.left.length - pair.right.length) > limit) return limit + 1;
  for (let row = 1; row <= pair.left.length; row += 1) {
    let lowest = row;
    for (let column = 1; column <= pair.right.length; column += 1) {
      const cell = fillCell(pair, row, column);
      if (cell < lowest) lowest = cell;
    }
    if (lowest > limit) return limit + 1;
  }
  return Math.min(cellAt(pair.left.length, pair.right.length), limit + 1);
}
