import {
  bandOf,
  HIGHEST_RISK,
  meanCost,
  type Judged,
  type Thresholds,
} from '../confidence/band-costs';
import { measureAuroc } from './auroc';
import { coverageAtRisk, riskCoverageCurve, type WeighedAnswer } from './selective-answering';

/** One question for the risk-coverage figures. */
export type JudgedAnswer = Judged & WeighedAnswer;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}

const BINS = 10;

/** Expected calibration error over ten equal bins of probability. */
export function measureCalibrationError(rows: readonly WeighedAnswer[]): number {
  const bins = Array.from({ length: BINS }, (_, bin) =>
    rows.filter(({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin),
  );
  return bins.reduce((sum, bin) => {
    const gap = mean(bin.map((row) => row.probability)) - share(bin, (row) => row.isRight);
    return sum + (Math.abs(gap) * bin.length) / Math.max(1, rows.length);
  }, 0);
}

/** Probability that a question with a page scores above one without (area under the ROC curve). */
export function measureOutsideAuroc(rows: readonly WeighedAnswer[]): number {
  const chancesOf = (isOutside: boolean) =>
    rows.filter((row) => row.isOutside === isOutside).map(({ probability }) => probability);
  return measureAuroc(chancesOf(false), chancesOf(true)) ?? 0;
}

/** What the three bands do to the questions; names as the report prints them. */
export function measureBands(
  rows: readonly JudgedAnswer[],
  thresholds: Thresholds,
): Record<string, number> {
  const inside = rows.filter((row) => !row.isOutside);
  const outside = rows.filter((row) => row.isOutside);
  const isIn = (band: string) => (row: JudgedAnswer) =>
    bandOf(row.probability, thresholds) === band;
  const isAnswered = isIn('answer');
  const answers = rows.filter(isAnswered);
  return {
    answered: share(inside, isAnswered),
    clarified: share(inside, isIn('clarify')),
    escalated: share(inside, isIn('escalate')),
    wrongAnswers: share(answers, (row) => !row.isRightPage),
    incompleteAnswers: share(answers, (row) => row.isRightPage && !row.isRight),
    outsideAnswered: share(outside, isAnswered),
    outsideClarified: share(outside, isIn('clarify')),
    meanCost: meanCost(rows, thresholds),
    coverageAtRisk5: coverageAtRisk(riskCoverageCurve(rows), HIGHEST_RISK),
    outsideAuroc: measureOutsideAuroc(rows),
    calibrationError: measureCalibrationError(rows),
  };
}
