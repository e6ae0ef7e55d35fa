import { OUT_OF_SCOPE, type IntentRow } from '../../knowledge/classify/intent/intent-rows';
import { measureAuroc } from '../../knowledge/evaluate/auroc';
import { percentile } from '../../knowledge/evaluate/ranking-metrics';
import { splitOf } from '../../knowledge/evaluate/split';
import type { BenchRecognition, IntentEngine } from './engine';
import type { IntentSet } from './intent-sets';

export interface IntentMeasurement {
  readonly accuracy: number;
  readonly auroc: number | null;
  readonly recallAt5PercentRejection: number | null;
  readonly trainSeconds: number;
  readonly p50Microseconds: number;
  readonly p99Microseconds: number;
}

interface Answered extends BenchRecognition {
  readonly row: IntentRow;
  readonly microseconds: number;
}

const REJECTION = 0.05;

function isInScope({ label }: IntentRow): boolean {
  return label !== OUT_OF_SCOPE;
}

async function askAll(engine: IntentEngine, rows: readonly IntentRow[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const row of rows) {
    const utterance = { text: row.question, language: row.lang };
    const start = performance.now();
    const recognition = await engine.recognise(utterance);
    answers.push({ ...recognition, row, microseconds: (performance.now() - start) * 1000 });
  }
  return answers;
}

/** The threshold comes from the tuning half, so that it has not seen the rows that it is measured on. */
function recallAtRejection(tuning: readonly Answered[], outside: readonly Answered[]) {
  const scores = tuning.map(({ score }) => score).sort((a, b) => a - b);
  const threshold = scores[Math.floor(REJECTION * scores.length)];
  if (outside.length === 0 || threshold === undefined) return null;
  return outside.filter(({ score }) => score < threshold).length / outside.length;
}

function judge(answers: readonly Answered[]) {
  const half = (name: string) => answers.filter(({ row }) => splitOf(row.id) === name);
  const [tuning, test] = [half('tuning'), half('test')];
  const inside = test.filter(({ row }) => isInScope(row));
  const outside = test.filter(({ row }) => !isInScope(row));
  const right = inside.filter(({ intent, row }) => intent === row.label).length;
  return {
    accuracy: right / Math.max(1, inside.length),
    auroc: measureAuroc(
      inside.map(({ score }) => score),
      outside.map(({ score }) => score),
    ),
    recallAt5PercentRejection: recallAtRejection(
      tuning.filter(({ row }) => isInScope(row)),
      outside,
    ),
  };
}

/** Trains on the rows in scope; calibrates on the tuning half of `test` and measures on the other. */
export async function measureEngine(
  engine: IntentEngine,
  { train, test }: IntentSet,
): Promise<IntentMeasurement> {
  const tuning = test.filter((row) => splitOf(row.id) === 'tuning' && isInScope(row));
  const start = performance.now();
  await engine.train(train.filter(isInScope), tuning);
  const trainSeconds = (performance.now() - start) / 1000;
  await askAll(engine, test);
  const answers = await askAll(engine, test);
  const times = answers.map(({ microseconds }) => microseconds);
  return {
    ...judge(answers),
    trainSeconds,
    p50Microseconds: percentile(times, 0.5),
    p99Microseconds: percentile(times, 0.99),
  };
}
