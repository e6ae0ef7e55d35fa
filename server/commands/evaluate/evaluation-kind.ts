import type { Interval } from '../../../knowledge/evaluate/paired-difference';

/** An option of a kind, given as `--name VALUE`, or `--name` alone where it is a flag. */
export interface EvaluationOption {
  readonly name: string;
  readonly type: 'string' | 'boolean';
  readonly required: boolean;
}

export type EvaluationOptions = Readonly<Record<string, string | boolean | undefined>>;

export interface EvaluationResult {
  /** The JSON object that `--json` prints; its shape is a promise to those who measure. */
  readonly report: object;
  /** One row a case, for `--details FILE`. */
  readonly details: readonly object[];
  /** What is printed without `--json`. */
  readonly text: string;
}

/** Figures of one measurement on the project's own questions, in both languages; names are the same in both. */
export interface OwnFigures {
  readonly title: string;
  readonly en: Readonly<Record<string, number>>;
  readonly fr: Readonly<Record<string, number>>;
  /** 95 % intervals of differences, French less English, where they were worked out. */
  readonly intervals?: Readonly<Record<string, Interval>>;
}

/** One kind of evaluation: a file of this folder and a line of the registry. */
export interface EvaluationKind {
  readonly name: string;
  readonly options: readonly EvaluationOption[];
  /** Throws an Error that says what to change where a file does not fit. */
  run(options: EvaluationOptions): EvaluationResult | Promise<EvaluationResult>;
  /** Its part of `evaluate` without a kind. */
  measureOwn?(): readonly OwnFigures[] | Promise<readonly OwnFigures[]>;
}

/** The value of a required string option; the command line has been checked before. */
export function requiredOption(options: EvaluationOptions, name: string): string {
  const value = options[name];
  if (typeof value !== 'string') throw new Error(`--${name} is missing`);
  return value;
}
