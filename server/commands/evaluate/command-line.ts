import { parseArgs } from 'node:util';

import type { EvaluationKind, EvaluationOption, EvaluationOptions } from './evaluation-kind';

/** A command line that cannot be carried out; the message is one line. */
export class UsageError extends Error {}

export interface CommandLine {
  /** Undefined: all kinds, on the project's own questions. */
  readonly kind: EvaluationKind | undefined;
  readonly options: EvaluationOptions;
  readonly json: boolean;
  readonly detailsFile: string | undefined;
}

const COMMON: readonly EvaluationOption[] = [
  { name: 'json', type: 'boolean', required: false },
  { name: 'details', type: 'string', required: false },
];

function describeOption({ name, type, required }: EvaluationOption): string {
  const text = type === 'string' ? `--${name} FILE` : `--${name}`;
  return required ? text : `[${text}]`;
}

function usageOf(kind: EvaluationKind): string {
  return [kind.name, ...kind.options.map(describeOption)].join(' ');
}

/** The usage line of one kind, or of all. */
export function describeUsage(kinds: readonly EvaluationKind[]): string {
  return `Usage: npm run evaluate -- [${kinds.map(usageOf).join(' | ')}] [--json] [--details FILE]`;
}

function parse(args: readonly string[], options: readonly EvaluationOption[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(options.map(({ name, type }) => [name, { type }])),
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function checkRequired(kind: EvaluationKind, options: EvaluationOptions): void {
  const missing = kind.options.find(({ name, required }) => required && !options[name]);
  if (missing) throw new UsageError(`${kind.name} needs ${describeOption(missing)}.`);
}

function findKind(name: string, kinds: readonly EvaluationKind[]): EvaluationKind {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (!kind) throw new UsageError(`There is no evaluation of the kind "${name}".`);
  return kind;
}

/** Reads the arguments after the command's name. Throws UsageError. */
export function parseCommandLine(
  args: readonly string[],
  kinds: readonly EvaluationKind[],
): CommandLine {
  // The kind comes first, because the options that may follow depend on it.
  const [first] = args;
  const isNamed = first !== undefined && !first.startsWith('-');
  const kind = isNamed ? findKind(first, kinds) : undefined;
  const rest = isNamed ? args.slice(1) : args;
  const { values, positionals } = parse(rest, [...COMMON, ...(kind?.options ?? [])]);
  if (positionals.length > 0)
    throw new UsageError(`"${positionals.join(' ')}" is one word too many.`);
  if (kind) checkRequired(kind, values);
  const { json, details, ...options } = values;
  return {
    kind,
    options,
    json: json === true,
    detailsFile: typeof details === 'string' ? details : undefined,
  };
}
