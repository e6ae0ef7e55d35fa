/** Signs that what was said last did not help. */
export const MISS_KINDS = [
  'corrected',
  'rejected',
  'rephrased',
  'frustrated',
  'rated_down',
] as const;

export type MissKind = (typeof MISS_KINDS)[number];
