import { createHash } from 'node:crypto';

/** The half that may be tuned and fitted on, and the half that only measures. */
export const SPLITS = ['tuning', 'test'] as const;

export type Split = (typeof SPLITS)[number];

/**
 * The half of a key, by a stable hash. The key of a question is its page's slug (so that no page is
 * in both halves, in either language), or its own id where no page answers it.
 */
export function splitOf(key: string): Split {
  const [byte = 0] = createHash('sha256').update(key).digest();
  return byte % 2 === 0 ? 'tuning' : 'test';
}

/** Who of the learners may learn from a key of the tuning half: what one has learnt by heart teaches the other nothing. */
export type TuningPart = 'embedding' | 'ranking';

/** The part of a key of the tuning half, by the next byte of the same hash; meaningless in the test half. */
export function tuningPartOf(key: string): TuningPart {
  const [, byte = 0] = createHash('sha256').update(key).digest();
  return byte % 2 === 1 ? 'embedding' : 'ranking';
}
