/** A question's candidates: a row of values each, and how likely each should be found right (sum 1). */
export interface TrainingQuestion {
  readonly rows: readonly Float64Array[];
  readonly targets: readonly number[];
  /** How much the question counts. */
  readonly weight: number;
}

const STEPS = 150;
const STEP_SIZE = 0.05;
const DECAY = { mean: 0.9, square: 0.99 } as const;
/** Keeps the weights (of features in standard deviations) small. */
const RIDGE = 0.01;
/** Of the first feature, the lexical score's share, before anything is learned. */
const FIRST_WEIGHT = 2;

function deviationsOf(questions: readonly TrainingQuestion[], width: number): Float64Array {
  const rows = questions.flatMap(({ rows: own }) => own);
  return Float64Array.from({ length: width }, (_, feature) => {
    const values = rows.map((row) => row[feature] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return Math.sqrt(square) || 1;
  });
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function softmax(values: readonly number[]): number[] {
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Of the mean loss: the negative log-likelihood of the right pages among the candidates. */
function gradientOf(questions: readonly TrainingQuestion[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  const total = questions.reduce((sum, { weight }) => sum + weight, 0);
  for (const { rows, targets, weight } of questions) {
    const shares = softmax(rows.map((row) => dot(row, weights)));
    rows.forEach((row, place) => {
      const error = (weight / total) * ((shares[place] ?? 0) - (targets[place] ?? 0));
      row.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + error * value));
    });
  }
  return gradient;
}

/** Adam (Kingma and Ba, 2015) over the whole of the questions, with a pull to where it began. */
function descend(questions: readonly TrainingQuestion[], begin: Float64Array): Float64Array {
  const weights = begin.slice();
  const means = new Float64Array(begin.length);
  const squares = new Float64Array(begin.length);
  for (let step = 1; step <= STEPS; step += 1) {
    gradientOf(questions, weights).forEach((slope, at) => {
      const full = slope + RIDGE * ((weights[at] ?? 0) - (begin[at] ?? 0));
      const mean = (means[at] = DECAY.mean * (means[at] ?? 0) + (1 - DECAY.mean) * full);
      const square = (squares[at] =
        DECAY.square * (squares[at] ?? 0) + (1 - DECAY.square) * full ** 2);
      const spread = Math.sqrt(square / (1 - DECAY.square ** step)) + 1e-8;
      const move = (STEP_SIZE * (mean / (1 - DECAY.mean ** step))) / spread;
      weights[at] = (weights[at] ?? 0) - move;
    });
  }
  return weights;
}

/**
 * Fits a listwise softmax: one weight a feature, in units of the feature. The first feature is the one to
 * begin from. Nothing is drawn at random.
 */
export function fitWeights(questions: readonly TrainingQuestion[]): Float64Array {
  const width = questions[0]?.rows[0]?.length ?? 0;
  const deviations = deviationsOf(questions, width);
  const scaled = questions.map((question) => ({
    ...question,
    rows: question.rows.map((row) => row.map((value, at) => value / (deviations[at] ?? 1))),
  }));
  const begin = new Float64Array(width);
  begin[0] = FIRST_WEIGHT;
  return descend(scaled, begin).map((weight, at) => weight / (deviations[at] ?? 1));
}
