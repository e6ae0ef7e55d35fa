import type { Document } from '../../knowledge/document';
import { percentile } from '../../knowledge/evaluate/ranking-metrics';
import type { Language } from '../../knowledge/language';
import type { BenchQuestion, Engine } from './engine';

/** A question and the language of the documents that it is put to. */
export interface SpeedQuestion extends BenchQuestion {
  readonly target: Language;
}

export interface Measurement {
  readonly buildSeconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** How many questions were timed: fewer than were given where the time for them ran out. */
  readonly questions: number;
  /** Growth of the resident memory from before the documents were read to after they were let go. */
  readonly residentMb: number;
  /** The most resident memory that the process ever had, the documents and the runtime included. */
  readonly peakMb: number;
}

export interface MeasureOptions {
  readonly readDocuments: () => readonly Document[];
  readonly questions: readonly SpeedQuestion[];
  /** Asking stops after this long; the warm-up stops after a fifth of it. */
  readonly askingSeconds: number;
}

const LIMIT = 10;
const MEGABYTE = 1024 * 1024;

/** Node gives it where it is started with --expose-gc, as the measured process is. */
function collectGarbage(): void {
  for (let pass = 0; pass < 3; pass++) globalThis.gc?.();
}

function residentMb(): number {
  collectGarbage();
  return process.memoryUsage.rss() / MEGABYTE;
}

async function timedAsking(
  engine: Engine,
  questions: readonly SpeedQuestion[],
  seconds: number,
): Promise<number[]> {
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    if (start > end) break;
    await engine.search(question, question.target, LIMIT);
    times.push(performance.now() - start);
  }
  return times;
}

/** The documents are local to this function, so that afterwards only what the engine keeps is alive. */
async function timedBuild(engine: Engine, readDocuments: MeasureOptions['readDocuments']) {
  const documents = readDocuments();
  const start = performance.now();
  await engine.build(documents);
  return (performance.now() - start) / 1000;
}

/** Builds the engine, warms it up with all the questions, and then times each of them in this process. */
export async function measureEngine(
  engine: Engine,
  { readDocuments, questions, askingSeconds }: MeasureOptions,
): Promise<Measurement> {
  const before = residentMb();
  const buildSeconds = await timedBuild(engine, readDocuments);
  const residentGrowth = residentMb() - before;
  await timedAsking(engine, questions, askingSeconds / 5);
  const times = await timedAsking(engine, questions, askingSeconds);
  return {
    buildSeconds,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    questions: times.length,
    residentMb: residentGrowth,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}
