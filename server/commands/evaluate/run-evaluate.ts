import { writeFileSync } from 'node:fs';

import { describeUsage, parseCommandLine, UsageError, type CommandLine } from './command-line';
import type { EvaluationKind } from './evaluation-kind';
import { runOwnEvaluation } from './own-evaluation';

/** Where the command writes; standard output and standard error in life. */
export interface CommandStreams {
  out(text: string): void;
  err(text: string): void;
}

async function carryOut(
  { kind, options, json, detailsFile }: CommandLine,
  kinds: readonly EvaluationKind[],
): Promise<string> {
  const result = await (kind ? kind.run(options) : runOwnEvaluation(kinds));
  if (detailsFile !== undefined)
    writeFileSync(detailsFile, result.details.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return json ? JSON.stringify(result.report) : result.text;
}

/** Runs the command and returns its exit code: 0 done, 1 failed, 2 wrong use. */
export async function runEvaluate(
  args: readonly string[],
  kinds: readonly EvaluationKind[],
  { out, err }: CommandStreams,
): Promise<number> {
  try {
    out(await carryOut(parseCommandLine(args, kinds), kinds));
    return 0;
  } catch (error) {
    err(error instanceof Error ? error.message : String(error));
    if (!(error instanceof UsageError)) return 1;
    err(describeUsage(kinds));
    return 2;
  }
}
