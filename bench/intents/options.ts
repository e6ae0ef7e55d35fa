import { parseArgs } from 'node:util';

import { WrongBenchmarkUse } from '../benchmark';
import type { IntentEngineEntry } from './engine';
import { ENGINES } from './engines';

export const USAGE = '[--shared ../shared/data] [--engines ID,…] [--json] [--no-store]';

export interface IntentOptions {
  readonly shared: string;
  readonly entries: readonly IntentEngineEntry[];
  readonly json: boolean;
  /** What leaves out engines is never stored: it would stand where the whole result belongs. */
  readonly store: boolean;
}

function readValues(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        shared: { type: 'string', default: '../shared/data' },
        engines: { type: 'string' },
        json: { type: 'boolean', default: false },
        'no-store': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new WrongBenchmarkUse(error instanceof Error ? error.message : String(error));
  }
}

function chooseEngines(list: string | undefined): readonly IntentEngineEntry[] {
  if (list === undefined) return ENGINES;
  const ids = list.split(',');
  const known = ENGINES.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new WrongBenchmarkUse(
      `--engines: ${unknown.join(', ')} is not one of ${known.join(', ')}.`,
    );
  return ENGINES.filter(({ id }) => ids.includes(id));
}

/** Reads the arguments of the benchmark. Throws WrongBenchmarkUse where they do not fit. */
export function readOptions(args: readonly string[]): IntentOptions {
  const { shared, engines, json, 'no-store': noStore } = readValues(args);
  return {
    shared,
    entries: chooseEngines(engines),
    json,
    store: !noStore && engines === undefined,
  };
}
