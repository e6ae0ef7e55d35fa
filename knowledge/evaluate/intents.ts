import {
  trainIntentRecogniser,
  type IntentExample,
  type TrainedIntentRecogniser,
} from '../classify/intent/intent-recogniser';
import { OUT_OF_SCOPE, type IntentRow } from '../classify/intent/intent-rows';
import { measureAuroc } from './auroc';
import { measureCalibrationError, type JudgedAnswer } from './confidence-metrics';
import { percentile } from './ranking-metrics';

export interface IntentReport {
  /** Share of the in-scope rows whose intent is predicted; null where there is none. */
  readonly accuracy: number | null;
  /** Expected calibration error of the probabilities of the in-scope rows, ten bins. */
  readonly ece: number | null;
  /** Null where no row is out of scope, or none in scope. */
  readonly oos: {
    readonly auroc: number | null;
    /** Share of the out-of-scope rows rejected at the threshold that rejects 5 % of the held-out in-scope rows. */
    readonly recallAt5PercentRejection: number | null;
  };
  readonly trainSeconds: number;
  readonly predictMicroseconds: { readonly p50: number; readonly p99: number };
}

export interface RecognisedRow {
  readonly id: string;
  readonly predicted: string;
  /** Higher: more like an utterance that is in scope. */
  readonly score: number;
  readonly accepted: boolean;
  readonly probability: number;
}

export interface IntentEvaluation {
  readonly report: IntentReport;
  readonly details: readonly RecognisedRow[];
}

export interface IntentRows {
  readonly train: readonly IntentRow[];
  readonly test: readonly IntentRow[];
  /** Calibrates and sets the threshold; absent, a tenth of `train` does. */
  readonly validation?: readonly IntentRow[] | undefined;
  /** Whether `oos` rows are learnt from, as an intent like the others. */
  readonly oosClass?: boolean;
}

/** The share of the in-scope rows that the threshold rejects. */
const REJECTION = 0.05;

function toExamples(rows: readonly IntentRow[]): IntentExample[] {
  return rows.map(({ question, label }) => ({ utterance: question, intent: label }));
}

function isInScope({ label }: IntentRow): boolean {
  return label !== OUT_OF_SCOPE;
}

function train({ train: rows, validation, oosClass }: IntentRows): TrainedIntentRecogniser {
  const examples = toExamples(oosClass ? rows : rows.filter(isInScope));
  const heldOut = validation && toExamples(validation.filter(isInScope));
  return trainIntentRecogniser(examples, heldOut ? { heldOut } : {});
}

interface Judged extends RecognisedRow {
  readonly inScope: boolean;
  readonly isRight: boolean;
  readonly microseconds: number;
}

function judge(recogniser: TrainedIntentRecogniser, threshold: number, row: IntentRow): Judged {
  const start = performance.now();
  const { intents, familiarity, probability } = recogniser.recognise(row.question);
  const microseconds = (performance.now() - start) * 1000;
  const predicted = intents[0]?.intent ?? OUT_OF_SCOPE;
  const [outside, inside] = [true, false].map(
    (isOutside) => intents.find(({ intent }) => (intent === OUT_OF_SCOPE) === isOutside)?.logit,
  );
  // Where `oos` is a class, what is like its examples is familiar too, and yet out of scope.
  const score =
    outside === undefined ? familiarity : Math.min(familiarity, (inside ?? -Infinity) - outside);
  return {
    id: row.id,
    predicted,
    score,
    accepted: predicted !== OUT_OF_SCOPE && score >= threshold,
    probability,
    inScope: isInScope(row),
    isRight: predicted === row.label,
    microseconds,
  };
}

function share(rows: readonly Judged[], holds: (row: Judged) => boolean): number | null {
  return rows.length === 0 ? null : rows.filter(holds).length / rows.length;
}

function toJudgedAnswer({ probability, isRight, inScope }: Judged): JudgedAnswer {
  return {
    probability,
    isRight,
    isRightPage: isRight,
    isAmongChoices: isRight,
    isOutside: !inScope,
  };
}

function measure(judged: readonly Judged[], trainSeconds: number): IntentReport {
  const inside = judged.filter(({ inScope }) => inScope);
  const outside = judged.filter(({ inScope }) => !inScope);
  const times = judged.map(({ microseconds }) => microseconds);
  const scoresOf = (rows: readonly Judged[]) => rows.map(({ score }) => score);
  return {
    accuracy: share(inside, ({ isRight }) => isRight),
    ece: inside.length === 0 ? null : measureCalibrationError(inside.map(toJudgedAnswer)),
    oos: {
      auroc: measureAuroc(scoresOf(inside), scoresOf(outside)),
      recallAt5PercentRejection: share(outside, ({ accepted }) => !accepted),
    },
    trainSeconds,
    predictMicroseconds: { p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
  };
}

/**
 * Trains on the rows in scope and recognises each test row alone. Every row is recognised once before
 * it is timed. Throws an Error where nothing can be trained on.
 */
export function evaluateIntents(rows: IntentRows): IntentEvaluation {
  const start = performance.now();
  const recogniser = train(rows);
  const trainSeconds = (performance.now() - start) / 1000;
  for (const { question } of rows.test) recogniser.recognise(question);
  const threshold = recogniser.familiarityAt(REJECTION);
  const judged = rows.test.map((row) => judge(recogniser, threshold, row));
  return {
    report: measure(judged, trainSeconds),
    details: judged.map(({ id, predicted, score, accepted, probability }) => ({
      id,
      predicted,
      score,
      accepted,
      probability,
    })),
  };
}
