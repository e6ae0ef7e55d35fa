import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { percentile } from '../../knowledge/evaluate/ranking-metrics';
import type { EngineEntry } from './engine';
import type { Measurement, SpeedQuestion } from './measure-engine';
import { writeDocuments, writeJob } from './measured-job';
import { readPassages } from './passage-corpus';
import { measureInProcess, type Limits, type Outcome } from './pinned-process';

export const LIMITS: Limits = { minutes: 10, memoryGb: 8 };

/** Enough for every question of a fast engine; a slow one is timed on those that it gets to. */
const ASKING_SECONDS = 60;

export interface SpeedRow {
  readonly engine: string;
  /** Passages, half of them in each language. */
  readonly size: number;
  /** Medians over the repetitions; null where the engine failed. */
  readonly median: Measurement | null;
  readonly repetitions: readonly Measurement[];
  readonly failure: string | null;
}

export interface SpeedPlan {
  readonly entries: readonly EngineEntry[];
  readonly sizes: readonly number[];
  readonly repetitions: number;
  readonly shared: string;
  readonly questions: readonly SpeedQuestion[];
  /** Whether the measured processes can be held to one core. */
  readonly pinned: boolean;
  readonly progress: (text: string) => void;
}

/** The engines from a later one on with each repetition, so that none is always first or after the same one. */
export function rotate<Item>(items: readonly Item[], repetition: number): Item[] {
  const start = repetition % Math.max(1, items.length);
  return [...items.slice(start), ...items.slice(0, start)];
}

function medianOf(measurements: readonly Measurement[]): Measurement {
  const median = (name: keyof Measurement) =>
    percentile(
      measurements.map((measurement) => measurement[name]),
      0.5,
    );
  return {
    buildSeconds: median('buildSeconds'),
    p50Ms: median('p50Ms'),
    p99Ms: median('p99Ms'),
    ownP99Ms: median('ownP99Ms'),
    acrossP99Ms: median('acrossP99Ms'),
    questions: median('questions'),
    residentMb: median('residentMb'),
    peakMb: median('peakMb'),
  };
}

function toRow(engine: string, size: number, outcomes: readonly Outcome[]): SpeedRow {
  const repetitions = outcomes.flatMap((outcome) =>
    outcome.kind === 'measured' ? [outcome.measurement] : [],
  );
  const failed = outcomes.find((outcome) => outcome.kind === 'failed');
  return {
    engine,
    size,
    median: failed || repetitions.length === 0 ? null : medianOf(repetitions),
    repetitions,
    failure: failed?.reason ?? null,
  };
}

function describeOutcome(outcome: Outcome): string {
  if (outcome.kind === 'failed') return outcome.reason;
  const { buildSeconds, p50Ms, p99Ms, ownP99Ms } = outcome.measurement;
  return `built in ${buildSeconds.toFixed(1)} s, p50 ${p50Ms.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms (${ownP99Ms.toFixed(2)} in one language)`;
}

async function measureSize(plan: SpeedPlan, size: number, folder: string): Promise<SpeedRow[]> {
  const documentsFile = join(folder, `${size}.jsonl`);
  plan.progress(`speed: reading ${size} passages`);
  writeDocuments(documentsFile, readPassages(plan.shared, size));
  const outcomes = new Map<string, Outcome[]>(plan.entries.map(({ id }) => [id, []]));
  for (let repetition = 0; repetition < plan.repetitions; repetition++)
    for (const { id, name } of rotate(plan.entries, repetition)) {
      const known = outcomes.get(id) ?? [];
      // What has failed once would only take its time again.
      if (known.some(({ kind }) => kind === 'failed')) continue;
      const jobFile = join(folder, 'job.json');
      const { questions } = plan;
      writeJob(jobFile, {
        engine: id,
        documentsFile,
        questions: [...questions],
        askingSeconds: ASKING_SECONDS,
      });
      const outcome = await measureInProcess(jobFile, LIMITS, plan.pinned);
      known.push(outcome);
      const turn = `${repetition + 1} of ${plan.repetitions}`;
      plan.progress(`speed: ${size} passages, ${turn}, ${name}: ${describeOutcome(outcome)}`);
    }
  return plan.entries.map(({ id }) => toRow(id, size, outcomes.get(id) ?? []));
}

/** Measures every engine at every size, each in a process of its own, `repetitions` times in rotated order. */
export async function measureSpeed(plan: SpeedPlan): Promise<SpeedRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-bench-'));
  try {
    const rows: SpeedRow[] = [];
    for (const size of plan.sizes) rows.push(...(await measureSize(plan, size, folder)));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
