import type { MissKind } from '../../dialogs/misses';

/** After so many misses in a row a person is the better help. */
export const MISSES_BEFORE_A_PERSON = 2;

/** Misses in a row, this one included. A correction is about the same miss as the complaint before it. */
export function countMisses(before: number, miss: MissKind | undefined): number {
  if (miss === undefined) return 0;
  return miss === 'corrected' ? Math.max(1, before) : before + 1;
}
