import type { Retrieval, RetrievalFeatures } from '../retrieval';
import { bandOf } from './band-costs';
import type { ConfidenceBand } from './bands';
import { CALIBRATION_IN_FORCE } from './calibration';
import type { LanguageCalibration } from './calibration-schema';
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
] as const;

export type ConfidenceReason = (typeof CONFIDENCE_REASONS)[number];

export interface Confidence {
  /** Probability, 0 to 1, that the best document is the right one. */
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

/** Probability that a retrieval's best document is right, by the calibration of its language. */
export function estimateProbability(
  features: RetrievalFeatures,
  calibration: LanguageCalibration,
): number {
  if (features.score === 0) return 0;
  const weights = CONFIDENCE_FEATURES.map((name) => calibration.weights[name] ?? 0);
  return predict({ intercept: calibration.intercept, weights }, toFeatureVector(features));
}

/** Judges whether to answer from a retrieval, to ask what was meant, or to hand over. */
export function assessConfidence({ language, features }: Retrieval): Confidence {
  const calibration = CALIBRATION_IN_FORCE[language];
  const probability = estimateProbability(features, calibration);
  const band = bandOf(probability, calibration.thresholds);
  return { probability, band, reasons: reasonsOf(features) };
}
