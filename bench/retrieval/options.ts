import { parseArgs } from 'node:util';
import { z } from 'zod';

import { WrongBenchmarkUse } from '../benchmark';
import type { EngineEntry } from './engine';
import { ENGINES } from './engines';

export const USAGE =
  '[--sizes 20000,200000] [--shared ../shared/data] [--repetitions 3] [--engines ID,…] [--only quality|speed] [--json] [--no-store]';

const PARTS = ['quality', 'speed'] as const;

const COUNT = z.coerce.number().int().positive();

const OPTIONS = z.object({
  sizes: z.string().transform((list) => z.array(COUNT).parse(list.split(','))),
  shared: z.string().min(1),
  repetitions: COUNT,
  engines: z.string().optional(),
  only: z.enum(PARTS).optional(),
  json: z.boolean(),
  'no-store': z.boolean(),
});

export interface RetrievalOptions {
  readonly sizes: readonly number[];
  readonly shared: string;
  readonly repetitions: number;
  readonly entries: readonly EngineEntry[];
  readonly parts: ReadonlySet<(typeof PARTS)[number]>;
  readonly json: boolean;
  /** What leaves out engines or parts is never stored: it would stand where the whole result belongs. */
  readonly store: boolean;
}

function readValues(args: readonly string[]): unknown {
  return parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '20000,200000' },
      shared: { type: 'string', default: '../shared/data' },
      repetitions: { type: 'string', default: '3' },
      engines: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      'no-store': { type: 'boolean', default: false },
    },
  }).values;
}

function chooseEngines(list: string | undefined): readonly EngineEntry[] {
  if (list === undefined) return ENGINES;
  const ids = list.split(',');
  const known = ENGINES.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new Error(`--engines: ${unknown.join(', ')} is not one of ${known.join(', ')}.`);
  return ENGINES.filter(({ id }) => ids.includes(id));
}

/** Reads the arguments of the benchmark. Throws WrongBenchmarkUse where they do not fit. */
export function readOptions(args: readonly string[]): RetrievalOptions {
  try {
    const { engines, only, 'no-store': noStore, ...rest } = OPTIONS.parse(readValues(args));
    return {
      ...rest,
      entries: chooseEngines(engines),
      parts: new Set(only ? [only] : PARTS),
      store: !noStore && engines === undefined && only === undefined,
    };
  } catch (error) {
    if (error instanceof z.ZodError) {
      const problems = error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
      throw new WrongBenchmarkUse(problems.join('\n'));
    }
    throw new WrongBenchmarkUse(error instanceof Error ? error.message : String(error));
  }
}
