import { createHash } from 'node:crypto';

import { bestOdds, calibrate, type IntentCalibration } from './calibration';
import { trainScorer, type IntentScorer } from './intent-scorer';
import { toProbability } from './platt-scale';
import type { IntentExample, IntentRecogniser, Recognition } from './recognition';

export type { IntentExample, IntentRecogniser, Recognition, ScoredIntent } from './recognition';

export interface IntentTrainingOptions {
  readonly seed?: number;
  /**
   * Examples that are not learnt from and say what the scores mean. Without them a tenth of the
   * examples is held out for that, and learnt from thereafter where there are few examples.
   */
  readonly heldOut?: readonly IntentExample[];
}

export interface TrainedIntentRecogniser extends IntentRecogniser {
  /**
   * The familiarity that `share` (0 to 1) of the held-out examples fall short of: a threshold for
   * "none of these". Without held-out examples nothing falls short.
   */
  familiarityAt(share: number): number;
}

const SEED = 1;
const HELD_OUT_SHARE = 0.1;
/** With more examples, the held-out tenth would teach little and take as long again. */
const MOST_REFITTED = 5000;

/** By the words alone, so that the same utterance never stands on both sides. */
function isHeldOut({ utterance }: IntentExample): boolean {
  const hash = createHash('sha256').update(utterance).digest();
  return hash.readUInt32BE() / 2 ** 32 < HELD_OUT_SHARE;
}

interface CalibratedScorer {
  readonly scorer: IntentScorer;
  readonly calibration: IntentCalibration;
}

/** Learns from nine tenths, and then, where that does not take long, from all. */
function trainOnTenths(examples: readonly IntentExample[], seed: number): CalibratedScorer {
  const kept = examples.filter((example) => !isHeldOut(example));
  if (kept.length === 0) {
    const scorer = trainScorer(examples, seed);
    return { scorer, calibration: calibrate(scorer, []) };
  }
  const scorer = trainScorer(kept, seed);
  const calibration = calibrate(scorer, examples.filter(isHeldOut));
  const isSmall = examples.length <= MOST_REFITTED;
  return { scorer: isSmall ? trainScorer(examples, seed) : scorer, calibration };
}

function trainBeside(
  examples: readonly IntentExample[],
  heldOut: readonly IntentExample[],
  seed: number,
): CalibratedScorer {
  const scorer = trainScorer(examples, seed);
  return { scorer, calibration: calibrate(scorer, heldOut) };
}

function recognise(
  scorer: IntentScorer,
  { best, single }: IntentCalibration,
  utterance: string,
): Recognition {
  const { logits, familiarity } = scorer.score(utterance);
  const intents = scorer.intents.map((intent, place) => {
    const logit = logits[place] ?? 0;
    return { intent, logit, probability: toProbability(single, logit) };
  });
  return {
    intents: intents.sort((a, b) => b.logit - a.logit),
    familiarity,
    probability: toProbability(best, bestOdds(logits)),
  };
}

/** Learns intents from examples in any language. Throws an Error where there is no example. */
export function trainIntentRecogniser(
  examples: readonly IntentExample[],
  { seed = SEED, heldOut }: IntentTrainingOptions = {},
): TrainedIntentRecogniser {
  if (examples.length === 0)
    throw new Error('There are no examples to learn intents from: add some.');
  const { scorer, calibration } = heldOut
    ? trainBeside(examples, heldOut, seed)
    : trainOnTenths(examples, seed);
  const { familiarities } = calibration;
  return {
    recognise: (utterance) => recognise(scorer, calibration, utterance),
    familiarityAt: (share) =>
      familiarities[Math.min(familiarities.length - 1, Math.floor(share * familiarities.length))] ??
      -Infinity,
  };
}
