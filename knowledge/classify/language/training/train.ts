import { BUCKET_BITS, hashFeatures, readWords } from '../features';
import type { LanguageModel } from '../model';
import type { Corpus } from './corpus';
import { seedRandom } from './random';
import { sampleTexts, type LabelledText } from './sampling';

export interface TrainingPlan {
  readonly corpus: Corpus;
  readonly seed: number;
  /** How many texts to draw. */
  readonly samples: number;
  readonly onProgress: (seen: number, loss: number) => void;
}

const LEARNING_RATE = 0.5;
const PROGRESS_EVERY = 250_000;
const INT8_LIMIT = 127;

/** Logistic regression by AdaGrad, a text at a time. */
class Learner {
  readonly weights = new Float64Array(2 ** BUCKET_BITS);
  private readonly squares = new Float64Array(2 ** BUCKET_BITS).fill(1e-2);
  bias = 0;

  /** One step; returns the log loss before it. */
  learn({ language, text }: LabelledText): number {
    const buckets = hashFeatures(readWords(text));
    if (buckets.length === 0) {
      return 0;
    }
    const share = 1 / Math.sqrt(buckets.length);
    const score = buckets.reduce((sum, at) => sum + (this.weights[at] ?? 0), 0) * share;
    const target = language === 'fr' ? 1 : 0;
    const french = 1 / (1 + Math.exp(-score));
    this.descend(buckets, (french - target) * share);
    return -Math.log(Math.max(1e-9, target === 1 ? french : 1 - french));
  }

  private descend(buckets: readonly number[], gradient: number): void {
    for (const at of buckets) {
      const square = (this.squares[at] ?? 0) + gradient * gradient;
      this.squares[at] = square;
      this.weights[at] = (this.weights[at] ?? 0) - (LEARNING_RATE * gradient) / Math.sqrt(square);
    }
  }
}

/** One byte a weight: the largest weight becomes ±127. */
function quantise(weights: Float64Array): LanguageModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Math.fround(largest / INT8_LIMIT);
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / step)), step, bias: 0 };
}

export function trainLanguageModel(plan: TrainingPlan): LanguageModel {
  const learner = new Learner();
  const texts = sampleTexts(plan.corpus, seedRandom(plan.seed));
  let loss = 0;
  for (let seen = 1; seen <= plan.samples; seen++) {
    const sample = texts.next();
    loss += sample.done === true ? 0 : learner.learn(sample.value);
    if (seen % PROGRESS_EVERY === 0) {
      plan.onProgress(seen, loss / PROGRESS_EVERY);
      loss = 0;
    }
  }
  return quantise(learner.weights);
}
