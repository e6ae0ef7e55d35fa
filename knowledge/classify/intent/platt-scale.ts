/** probability = 1 / (1 + e^-(intercept + slope × score)). */
export interface PlattScale {
  readonly slope: number;
  readonly intercept: number;
}

export interface JudgedScore {
  readonly score: number;
  readonly isRight: boolean;
}

const ROUNDS = 50;
const SMALLEST_CHANGE = 1e-8;
/** Keeps the scale finite where all scores are alike. */
const RIDGE = 1e-3;

export function toProbability({ slope, intercept }: PlattScale, score: number): number {
  return 1 / (1 + Math.exp(-(intercept + slope * score)));
}

/** Short of 0 and 1 by what so few cases cannot tell (Platt 1999). */
function targetsOf(judged: readonly JudgedScore[]): { right: number; wrong: number } {
  const rights = judged.filter(({ isRight }) => isRight).length;
  return { right: (rights + 1) / (rights + 2), wrong: 1 / (judged.length - rights + 2) };
}

/** Slope and curvature of the log-loss at a scale. */
function differentiate(
  scale: PlattScale,
  judged: readonly JudgedScore[],
  targets: { right: number; wrong: number },
) {
  const sums = { slope: RIDGE * scale.slope, intercept: 0, aa: RIDGE, ab: 0, bb: RIDGE };
  for (const { score, isRight } of judged) {
    const probability = toProbability(scale, score);
    const error = probability - (isRight ? targets.right : targets.wrong);
    const curvature = probability * (1 - probability);
    sums.slope += error * score;
    sums.intercept += error;
    sums.aa += curvature * score * score;
    sums.ab += curvature * score;
    sums.bb += curvature;
  }
  return sums;
}

/** One step of Newton's method. */
function improve(
  scale: PlattScale,
  judged: readonly JudgedScore[],
  targets: { right: number; wrong: number },
): PlattScale {
  const { slope, intercept, aa, ab, bb } = differentiate(scale, judged, targets);
  const determinant = aa * bb - ab * ab;
  return {
    slope: scale.slope - (bb * slope - ab * intercept) / determinant,
    intercept: scale.intercept - (aa * intercept - ab * slope) / determinant,
  };
}

function isNear(one: PlattScale, other: PlattScale): boolean {
  const slopes = Math.abs(one.slope - other.slope);
  return slopes + Math.abs(one.intercept - other.intercept) < SMALLEST_CHANGE;
}

/** Fits to scores that were not trained on; without any, the scores are taken for log-odds. */
export function fitPlattScale(judged: readonly JudgedScore[]): PlattScale {
  if (judged.length === 0) return { slope: 1, intercept: 0 };
  const scores = judged.map(({ score }) => score);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  const deviation = Math.sqrt(variance) || 1;
  // Newton's method leaps too far from scores that are far from 0.
  const scaled = judged.map(({ score, isRight }) => ({
    score: (score - mean) / deviation,
    isRight,
  }));
  const targets = targetsOf(judged);
  let scale = { slope: 0, intercept: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const next = improve(scale, scaled, targets);
    if (isNear(scale, next)) break;
    scale = next;
  }
  const slope = scale.slope / deviation;
  return { slope, intercept: scale.intercept - slope * mean };
}
