import { loadRouteRecogniser } from '../classify/route/route-recogniser';
import { composeAnswer } from '../compose/extractive-composer';
import { factsAsked } from '../compose/sentence-features';
import type { Retrieval } from '../retrieval';
import { countMissing, factKindsIn } from '../sections/fact-kinds';

/** What the regression sees, in the order of its weights. */
export const CONFIDENCE_FEATURES = [
  'scoreShare',
  'gap',
  'coverage',
  'coverageSquared',
  'titleCoverage',
  'contentTerms',
  'unknownShare',
  'standing',
  'standingOdds',
  'standingTimesCoverage',
  'sectionLead',
  'answerLikelihood',
  'answerOdds',
  'bestSentence',
  'missingFacts',
  'wording',
  'wordingLead',
  'aboveOutOfScope',
  'aboveOtherGovernments',
  'vagueness',
] as const;

export type ConfidenceVector = Readonly<Record<(typeof CONFIDENCE_FEATURES)[number], number>>;

/** Keeps odds finite. */
const LEAST_CHANCE = 1e-3;

function logOdds(chance: number): number {
  return Math.log((chance + LEAST_CHANCE) / (1 - chance + LEAST_CHANCE));
}

/** The best passage's lead over the next one of its page, 0 to 0.5: whether the section is clear. */
function sectionLeadOf({ passages }: Retrieval): number {
  const [first] = passages;
  if (first === undefined) return 0;
  const next = passages.find(
    ({ passage }) =>
      passage.documentId === first.passage.documentId && passage.id !== first.passage.id,
  );
  return next === undefined ? 0.5 : Math.max(0, 1 - next.score / first.score);
}

/** Whether what the best page would answer is clear: what is quoted, and how well one sentence fits. */
function clarityOf(retrieval: Retrieval) {
  const answer = composeAnswer(retrieval);
  const likelihood = answer?.likelihood ?? 0;
  const [best] = retrieval.passages;
  const held = answer === null ? 0 : factKindsIn(answer.text, answer.language);
  return {
    missingFacts: countMissing(factsAsked(retrieval), held),
    answerLikelihood: likelihood,
    answerOdds: logOdds(likelihood),
    bestSentence: Math.max(0, ...(best?.sentenceScores ?? [])),
  };
}

/**
 * Whether the question is one for these pages at all. Known where the content has examples of what people
 * say: the recogniser learned from the same ones.
 */
function scopeOf({ question, language, features }: Retrieval) {
  if (features.knowsWordings === 0)
    return { aboveOutOfScope: 0, aboveOtherGovernments: 0, vagueness: 0 };
  const scores = loadRouteRecogniser(language).recognise(question);
  const inside = Math.max(scores.page, scores.information, scores.journey);
  return {
    aboveOutOfScope: inside - Math.max(scores['out-of-scope'], scores.chitchat, scores.abuse),
    aboveOtherGovernments: inside - scores['other-government'],
    vagueness: scores.vague,
  };
}

/** Describes a retrieval for the regression. Long questions count ever less, so they go in as logarithms. */
export function describeForConfidence(retrieval: Retrieval): ConfidenceVector {
  const { features } = retrieval;
  return {
    scoreShare: features.scoreShare,
    gap: features.gap,
    coverage: features.coverage,
    coverageSquared: features.coverage ** 2,
    titleCoverage: features.titleCoverage,
    contentTerms: Math.log1p(features.contentTerms),
    unknownShare: features.unknownShare,
    standing: features.standing,
    standingOdds: logOdds(features.standing),
    standingTimesCoverage: features.standing * features.coverage,
    sectionLead: sectionLeadOf(retrieval),
    ...clarityOf(retrieval),
    wording: features.wording,
    wordingLead: features.wordingLead,
    ...scopeOf(retrieval),
  };
}

/** The same as numbers, in the order of CONFIDENCE_FEATURES. */
export function toFeatureVector(retrieval: Retrieval): number[] {
  const described = describeForConfidence(retrieval);
  return CONFIDENCE_FEATURES.map((name) => described[name]);
}
