import { join, relative } from 'node:path';

import type { Benchmark } from '../benchmark';
import { describeMachine } from '../retrieval/machine';
import { readIntentSets } from './intent-sets';
import { measureEngine } from './measure-engine';
import { readOptions, USAGE, type IntentOptions } from './options';
import { toMarkdown } from './report';
import type { IntentResult, IntentResultRow } from './result';
import { storeResult } from './store';

const FOLDER = join(__dirname, '..');

async function compare(
  { entries, shared }: IntentOptions,
  progress: (text: string) => void,
): Promise<IntentResult> {
  const date = new Date().toISOString();
  const rows: IntentResultRow[] = [];
  for (const set of readIntentSets(shared))
    for (const { id, name, create } of entries) {
      const measurement = await measureEngine(create(), set);
      rows.push({ set: set.name, engine: id, measurement });
      progress(`${set.name}: ${name}: accuracy ${measurement.accuracy.toFixed(3)}`);
    }
  return {
    benchmark: 'intents',
    date,
    machine: describeMachine(),
    engines: entries.map(({ id, name, version, setup }) => ({ id, name, version, setup })),
    rows,
  };
}

/** Our intent recogniser beside those that one would pick today. */
export const intents: Benchmark = {
  name: 'intents',
  options: USAGE,
  async run(args, { out, err }) {
    const options = readOptions(args);
    const result = await compare(options, err);
    out(options.json ? JSON.stringify(result) : toMarkdown(result));
    if (options.store) err(`Wrote ${relative(process.cwd(), storeResult(FOLDER, result))}.`);
  },
};
