import { IntentFeatures, type UtteranceVectors } from './intent-features';
import type { LabelledVectors } from './labelled-vectors';
import { scoreInto } from './linear-model';
import { scoreClasses } from './network';
import { averageByClass, cosine } from './prototypes';
import type { IntentExample } from './recognition';
import { trainHinge } from './train-hinge';
import { trainNetwork, type NetworkPlan } from './train-network';

export interface UtteranceScores {
  /** One an intent. */
  readonly logits: Float32Array;
  /** Higher: more like the examples. */
  readonly familiarity: number;
}

/** Scores every intent that it was trained on. */
export interface IntentScorer {
  /** In the order of the logits. */
  readonly intents: readonly string[];
  score(utterance: string): UtteranceScores;
}

/** A margin of 1 of the linear model weighs as much as so much log-odds of the network. */
const MARGIN_WEIGHT = 4;
/** The same for the cosine with the middle of an intent's examples, in the familiarity alone. */
const COSINE_WEIGHT = 4;
const HINGE = { cost: 1, epochs: 8 };
const NETWORK: Omit<NetworkPlan, 'epochs' | 'seed'> = {
  hidden: 128,
  rate: 0.05,
  featureDropout: 0.5,
  unitDropout: 0.2,
};
/** Few examples are gone through more often, until the network has learnt about so many times. */
const FEWEST_STEPS = 10_000;
const FEWEST_EPOCHS = 12;
const MOST_EPOCHS = 40;

interface LabelledUtterances {
  readonly intents: readonly string[];
  readonly labels: Int32Array;
  readonly features: IntentFeatures;
  readonly vectors: readonly UtteranceVectors[];
}

function prepare(examples: readonly IntentExample[]): LabelledUtterances {
  const intents = [...new Set(examples.map(({ intent }) => intent))].sort();
  const places = new Map(intents.map((intent, place) => [intent, place]));
  const features = new IntentFeatures(examples.map(({ utterance }) => utterance));
  return {
    intents,
    labels: Int32Array.from(examples, ({ intent }) => places.get(intent) ?? 0),
    features,
    vectors: examples.map(({ utterance }) => features.read(utterance)),
  };
}

function epochsFor(examples: number): number {
  const wanted = Math.ceil(FEWEST_STEPS / Math.max(1, examples));
  return Math.min(MOST_EPOCHS, Math.max(FEWEST_EPOCHS, wanted));
}

/** Which of an utterance's vectors a model reads, and how long it is. */
interface View {
  readonly name: 'grams' | 'withEmbedding';
  readonly length: number;
}

function view(prepared: LabelledUtterances, { name, length }: View): LabelledVectors {
  return {
    vectors: prepared.vectors.map((vectors) => vectors[name]),
    labels: prepared.labels,
    classes: prepared.intents.length,
    features: length,
  };
}

/** The highest score with its share of likeness, which is between -1 and 1: only high scores can win. */
function findFamiliarity(
  scores: Float32Array,
  middles: readonly Float32Array[],
  embedding: Float32Array,
): number {
  const lowest = Math.max(...scores) - 2 * COSINE_WEIGHT;
  return middles.reduce((best, middle, c) => {
    const score = scores[c] ?? 0;
    const likeness = score < lowest ? -1 : cosine(middle, embedding);
    return Math.max(best, score + COSINE_WEIGHT * likeness);
  }, -Infinity);
}

/** Trains a linear model and a network, whose scores add up. */
export function trainScorer(examples: readonly IntentExample[], seed: number): IntentScorer {
  const prepared = prepare(examples);
  const { intents, labels, features } = prepared;
  const grams = view(prepared, { name: 'grams', length: features.gramLength });
  const all = view(prepared, { name: 'withEmbedding', length: features.lengthWithEmbedding });
  const linear = trainHinge(grams, { ...HINGE, seed });
  const network = trainNetwork(all, { ...NETWORK, epochs: epochsFor(examples.length), seed });
  const embeddings = prepared.vectors.map(({ embedding }) => embedding);
  const middles = averageByClass(embeddings, labels, intents.length);
  const margins = new Float32Array(intents.length);
  return {
    intents,
    score(utterance) {
      const vectors = features.read(utterance);
      scoreInto(margins, linear, vectors.grams);
      const scores = scoreClasses(network, vectors.withEmbedding);
      return {
        logits: scores.map((score, c) => score + MARGIN_WEIGHT * (margins[c] ?? 0)),
        familiarity: findFamiliarity(scores, middles, vectors.embedding),
      };
    },
  };
}
