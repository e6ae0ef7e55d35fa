import type { IntentScorer, UtteranceScores } from './intent-scorer';
import { fitPlattScale, type JudgedScore, type PlattScale } from './platt-scale';
import type { IntentExample } from './recognition';

/** What scores mean, as seen on examples that were not trained on. */
export interface IntentCalibration {
  /** From the log-odds of the best intent to the probability that it is right. */
  readonly best: PlattScale;
  /** From an intent's logit to the probability of that intent, whatever the others are. */
  readonly single: PlattScale;
  /** Familiarity of each example, from the least familiar on. */
  readonly familiarities: readonly number[];
}

const HIGHEST_ODDS = 50;

/** Log-odds of the best of the logits against all others together. */
export function bestOdds(logits: Float32Array): number {
  const highest = logits.reduce((best, logit) => Math.max(best, logit), -Infinity);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - highest), 0);
  return Math.min(HIGHEST_ODDS, -Math.log(Math.max(sum - 1, 1e-30)));
}

export function bestPlace(logits: Float32Array): number {
  return logits.reduce((best, logit, place) => (logit > (logits[best] ?? 0) ? place : best), 0);
}

interface Judged extends UtteranceScores {
  /** Place of the right intent, or -1 where no example taught it. */
  readonly right: number;
}

function judgeSingles({ logits, right }: Judged): JudgedScore[] {
  return Array.from(logits, (score, place) => ({ score, isRight: place === right }));
}

/** Scores held-out examples and fits what their scores mean. */
export function calibrate(
  scorer: IntentScorer,
  heldOut: readonly IntentExample[],
): IntentCalibration {
  const judged = heldOut.map(({ utterance, intent }) => ({
    ...scorer.score(utterance),
    right: scorer.intents.indexOf(intent),
  }));
  const best = judged.map(({ logits, right }) => ({
    score: bestOdds(logits),
    isRight: bestPlace(logits) === right,
  }));
  return {
    best: fitPlattScale(best),
    single: fitPlattScale(judged.flatMap(judgeSingles)),
    familiarities: judged.map(({ familiarity }) => familiarity).sort((a, b) => a - b),
  };
}
