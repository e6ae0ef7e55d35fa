import type { Language } from '../../locales/language';
import type { Answers } from './condition';

/** A value in a text, put into words by the language of the reader. */
export type LineValue =
  | string
  | number
  | { readonly date: string }
  /** In dollars. */
  | { readonly money: number }
  /** A province's code. */
  | { readonly province: string }
  /** A canonical value as its slot prints it. */
  | { readonly slot: string }
  /** What differs by language, as a telephone number. */
  | Readonly<Record<Language, string>>;

/** A text of the journey's locale file: `outcome.KEY`. */
export interface Line {
  readonly key: string;
  readonly values?: Readonly<Record<string, LineValue>>;
}

export type OutcomeBlock =
  | { readonly kind: 'text'; readonly line: Line }
  | {
      readonly kind: 'list';
      readonly title: Line;
      readonly items: readonly Line[];
      readonly isOrdered?: boolean;
    };

/** What is opened at a department; it gets a reference number. */
export interface CaseOrder {
  readonly department: string;
  /** What is asked for: "callback", "complaint"… */
  readonly subject: string;
}

/** What a journey comes to. */
export interface JourneyOutcome {
  readonly blocks: readonly OutcomeBlock[];
  /** Pages of the content, by pair, that it rests on: cited below. */
  readonly pages: readonly string[];
  readonly case?: CaseOrder;
}

export interface JourneyFacts {
  /** Those that count; personal ones as they were given. */
  readonly answers: Answers;
  /** ISO 8601. */
  readonly today: string;
}

/** Works out what a journey comes to, from answers alone. Pure. */
export type Conclude = (facts: JourneyFacts) => JourneyOutcome;

export function text(key: string, values?: Line['values']): OutcomeBlock {
  return { kind: 'text', line: line(key, values) };
}

export function line(key: string, values?: Line['values']): Line {
  return { key, ...(values && { values }) };
}

export function list(title: string, items: readonly (Line | string)[]): OutcomeBlock {
  const lines = items.map((item) => (typeof item === 'string' ? line(item) : item));
  return { kind: 'list', title: line(title), items: lines };
}

export function steps(title: string, items: readonly (Line | string)[]): OutcomeBlock {
  const block = list(title, items);
  return block.kind === 'list' ? { ...block, isOrdered: true } : block;
}
