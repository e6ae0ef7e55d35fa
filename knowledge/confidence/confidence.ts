import type { Retrieval, RetrievalFeatures } from '../retrieval';
import { bandOf } from './band-costs';
import type { ConfidenceBand } from './bands';
import { CALIBRATION_IN_FORCE } from './calibration';
import type { Channel, LanguageCalibration } from './calibration-schema';
import { CONFIDENCE_FEATURES, toFeatureVector } from './confidence-features';
import { predict } from './logistic-regression';

export { CONFIDENCE_BANDS, type ConfidenceBand } from './bands';

/** Why the confidence is what it is: codes, for logs, agents and tests; never shown to a citizen. */
export const CONFIDENCE_REASONS = [
  'nothing_found',
  'unknown_words',
  'few_words_covered',
  'close_rivals',
  'one_word_question',
  'clear_match',
  'missed_before',
] as const;

export type ConfidenceReason = (typeof CONFIDENCE_REASONS)[number];

export interface Confidence {
  /** Probability, 0 to 1, that the answer composed from the best document is right. */
  readonly probability: number;
  readonly band: ConfidenceBand;
  readonly reasons: readonly ConfidenceReason[];
}

const REASON_HOLDS: readonly (readonly [ConfidenceReason, (f: RetrievalFeatures) => boolean])[] = [
  ['unknown_words', ({ unknownShare }) => unknownShare > 0.34],
  ['few_words_covered', ({ coverage }) => coverage < 0.5],
  ['close_rivals', ({ gap }) => gap < 0.1],
  ['one_word_question', ({ contentTerms }) => contentTerms === 1],
];

function reasonsOf(features: RetrievalFeatures): ConfidenceReason[] {
  if (features.score === 0) return ['nothing_found'];
  const doubts = REASON_HOLDS.filter(([, holds]) => holds(features)).map(([reason]) => reason);
  return doubts.length > 0 ? doubts : ['clear_match'];
}

/** Probability that the answer composed from a retrieval is right, by the calibration of its language. */
export function estimateProbability(
  retrieval: Retrieval,
  { intercept, weights }: LanguageCalibration,
): number {
  if (retrieval.features.score === 0) return 0;
  const ordered = CONFIDENCE_FEATURES.map((name) => weights[name] ?? 0);
  return predict({ intercept, weights: ordered }, toFeatureVector(retrieval));
}

/**
 * What a miss in the turns just before takes from the log-odds: one brings .9 down to .8, two to .65. A
 * judgement: labelled questions stand alone, so there is nothing to fit it on.
 */
const LOG_ODDS_OF_A_MISS = 0.8;

function lowerBy(misses: number, probability: number): number {
  const odds = (probability / (1 - probability)) * Math.exp(-LOG_ODDS_OF_A_MISS * misses);
  return probability === 1 ? 1 : odds / (1 + odds);
}

export interface ConfidenceContext {
  /** How many turns in a row, up to this one, have not helped. */
  readonly misses?: number;
  readonly channel?: Channel;
}

/** Judges whether to answer from a retrieval, to ask what was meant, or to hand over. */
export function assessConfidence(
  retrieval: Retrieval,
  { misses = 0, channel = 'web' }: ConfidenceContext = {},
): Confidence {
  const content = retrieval.features.knowsWordings === 0 ? 'bare' : 'known';
  const calibration = CALIBRATION_IN_FORCE[channel][content][retrieval.language];
  const probability = lowerBy(misses, estimateProbability(retrieval, calibration));
  const band = bandOf(probability, calibration.thresholds);
  const reasons = reasonsOf(retrieval.features);
  return { probability, band, reasons: misses > 0 ? [...reasons, 'missed_before'] : reasons };
}
