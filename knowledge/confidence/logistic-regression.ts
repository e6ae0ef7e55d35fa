/** P(y = 1 | x) = 1 / (1 + e^-(intercept + weights · x)). */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: readonly number[];
}

export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
}

const ROUNDS = 3000;
const STEP = 0.5;

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}

export function predict(
  { intercept, weights }: LogisticModel,
  features: readonly number[],
): number {
  return 1 / (1 + Math.exp(-(intercept + dot(weights, features))));
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

/** Brings features to one scale, so that one step and one penalty suit them all. */
function scaleOf(examples: readonly Example[], feature: number): Scale {
  const values = examples.map(({ features }) => features[feature] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

function descend(
  model: LogisticModel,
  examples: readonly Example[],
  penalty: number,
): LogisticModel {
  const slopes = model.weights.map((weight) => penalty * weight);
  let interceptSlope = 0;
  for (const { features, label } of examples) {
    const error = (predict(model, features) - label) / examples.length;
    interceptSlope += error;
    features.forEach((value, index) => (slopes[index] = (slopes[index] ?? 0) + error * value));
  }
  return {
    intercept: model.intercept - STEP * interceptSlope,
    weights: model.weights.map((weight, index) => weight - STEP * (slopes[index] ?? 0)),
  };
}

/** Back to the features as they come: weights divided by the deviations, the means in the intercept. */
function unscale({ intercept, weights }: LogisticModel, scales: readonly Scale[]): LogisticModel {
  const own = weights.map((weight, index) => weight / (scales[index]?.deviation ?? 1));
  const means = scales.map(({ mean }) => mean);
  return { intercept: intercept - dot(own, means), weights: own };
}

/** Fits by gradient descent with an L2 penalty; the same examples always give the same model. */
export function fitLogisticRegression(
  examples: readonly Example[],
  penalty = 0.005,
): LogisticModel {
  const width = examples[0]?.features.length ?? 0;
  const scales = Array.from({ length: width }, (_, feature) => scaleOf(examples, feature));
  const scaled = examples.map(({ features, label }) => ({
    label,
    features: features.map(
      (value, index) => (value - (scales[index]?.mean ?? 0)) / (scales[index]?.deviation ?? 1),
    ),
  }));
  let model: LogisticModel = { intercept: 0, weights: new Array<number>(width).fill(0) };
  for (let round = 0; round < ROUNDS; round += 1) model = descend(model, scaled, penalty);
  return unscale(model, scales);
}
