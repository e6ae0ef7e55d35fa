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
  /** Of questions put to documents in their own language. */
  readonly ownP99Ms: number;
  /** Of questions put to documents in the other language, where most engines find little to score. */
  readonly acrossP99Ms: number;
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

interface TimedQuestion {
  readonly isAcross: boolean;
  readonly milliseconds: number;
}

async function timedAsking(
  engine: Engine,
  questions: readonly SpeedQuestion[],
  seconds: number,
): Promise<TimedQuestion[]> {
  const end = performance.now() + seconds * 1000;
  const times: TimedQuestion[] = [];
  for (const question of questions) {
    const start = performance.now();
    if (start > end) break;
    await engine.search(question, question.target, LIMIT);
    const milliseconds = performance.now() - start;
    times.push({ isAcross: question.target !== question.language, milliseconds });
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

function percentilesOf(times: readonly TimedQuestion[]) {
  const all = times.map(({ milliseconds }) => milliseconds);
  const of = (isAcross: boolean) => all.filter((_, at) => times[at]?.isAcross === isAcross);
  return {
    p50Ms: percentile(all, 0.5),
    p99Ms: percentile(all, 0.99),
    ownP99Ms: percentile(of(false), 0.99),
    acrossP99Ms: percentile(of(true), 0.99),
  };
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
    ...percentilesOf(times),
    questions: times.length,
    residentMb: residentGrowth,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}
