import type { RetrievalFeatures } from '../retrieval';

/** What the regression sees, in the order of its weights. */
export const CONFIDENCE_FEATURES = [
  'score',
  'scoreShare',
  'gap',
  'coverage',
  'titleCoverage',
  'contentTerms',
  'unknownShare',
] as const;

/** Long questions and high scores count ever less, so both go in as logarithms. */
export function toFeatureVector(features: RetrievalFeatures): number[] {
  return [
    Math.log1p(features.score),
    features.scoreShare,
    features.gap,
    features.coverage,
    features.titleCoverage,
    Math.log1p(features.contentTerms),
    features.unknownShare,
  ];
}
