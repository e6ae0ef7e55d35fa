import type { SectionFeatures } from './section-features';

/**
 * Fitted on the tuning half of section-questions.jsonl, both languages together: the weights under
 * which the right sections are likeliest (a softmax over each page's sections, L2 penalty 0.005).
 */
export const SECTION_WEIGHTS: Readonly<Record<keyof SectionFeatures, number>> = {
  ownWords: 2.8,
  titleWords: 1.3,
  headingShare: 2.6,
  wholeHeading: 2.7,
  sharedFacet: 3.2,
  sharedManner: 0.8,
  otherFacet: -1.9,
  unaskedTrouble: -1.3,
  first: 2,
};

/** Logarithm of how likely the section is to be the one that answers, up to a constant of its page. */
export function meritOf(features: SectionFeatures): number {
  const weights = SECTION_WEIGHTS;
  return (
    weights.ownWords * features.ownWords +
    weights.titleWords * features.titleWords +
    weights.headingShare * features.headingShare +
    weights.wholeHeading * features.wholeHeading +
    weights.sharedFacet * features.sharedFacet +
    weights.sharedManner * features.sharedManner +
    weights.otherFacet * features.otherFacet +
    weights.unaskedTrouble * features.unaskedTrouble +
    weights.first * features.first
  );
}
