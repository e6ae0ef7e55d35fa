import { join, relative } from 'node:path';

import type { Benchmark } from '../benchmark';
import { SETUPS } from './engine';
import { describeMachine } from './machine';
import type { SpeedQuestion } from './measure-engine';
import { readOptions, USAGE, type RetrievalOptions } from './options';
import { canPin } from './pinned-process';
import { measureQuality } from './quality';
import { toMarkdown } from './report';
import type { QualityRow, RetrievalResult } from './result';
import { readRetrievalSets, type RetrievalSet } from './retrieval-sets';
import { LIMITS, measureSpeed } from './speed';
import { storeResult } from './store';

const FOLDER = join(__dirname, '..');

type Progress = (text: string) => void;

async function compareQuality(
  { entries, parts }: RetrievalOptions,
  sets: readonly RetrievalSet[],
  progress: Progress,
): Promise<QualityRow[]> {
  const rows: QualityRow[] = [];
  if (!parts.has('quality')) return rows;
  for (const { id, name, setups, create } of entries)
    for (const setup of SETUPS) {
      if (setups[setup] === undefined) continue;
      const quality = await measureQuality(() => create(setup), sets);
      rows.push({ engine: id, setup, ...quality });
      const test = quality.mean.test['recall@1'].toFixed(3);
      progress(`quality: ${name}, ${setup} setup: recall@1 ${test} on the test half`);
    }
  return rows;
}

/** Each public question once. */
function speedQuestions(sets: readonly RetrievalSet[]): SpeedQuestion[] {
  return sets
    .filter(({ inMean }) => inMean)
    .flatMap(({ questions }) => questions)
    .map(({ question, lang, target_lang: target = lang }) => ({
      text: question,
      language: lang,
      target,
    }));
}

async function compare(options: RetrievalOptions, progress: Progress): Promise<RetrievalResult> {
  const { entries, sizes, repetitions, shared, parts } = options;
  const date = new Date().toISOString();
  const sets = readRetrievalSets(shared);
  const questions = speedQuestions(sets);
  const pinned = canPin();
  const plan = { entries, sizes, repetitions, shared, questions, pinned, progress };
  return {
    benchmark: 'retrieval',
    date,
    machine: describeMachine(),
    method: { repetitions, questions: questions.length, pinned, limits: LIMITS },
    engines: entries.map(({ id, name, version, setups }) => ({ id, name, version, setups })),
    quality: await compareQuality(options, sets, progress),
    speed: parts.has('speed') ? await measureSpeed(plan) : [],
  };
}

/** Our retriever beside the engines that one would pick today: quality on public questions, speed and memory. */
export const retrieval: Benchmark = {
  name: 'retrieval',
  options: USAGE,
  async run(args, { out, err }) {
    const options = readOptions(args);
    const result = await compare(options, err);
    out(options.json ? JSON.stringify(result) : toMarkdown(result));
    if (options.store) err(`Wrote ${relative(process.cwd(), storeResult(FOLDER, result))}.`);
  },
};
