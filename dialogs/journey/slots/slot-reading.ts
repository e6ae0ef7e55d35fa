import type { Language } from '../../../locales/language';
import type { Answers } from '../condition';
import type { Slot } from '../definition';

/** Why an answer was understood and still cannot be taken; its words are under `journey:problem`. */
export const SLOT_PROBLEMS = [
  'impossible_date',
  'ambiguous_date',
  'not_whole_date',
  'date_too_early',
  'date_too_late',
  'date_in_future',
  'date_before',
  'postal_code_elsewhere',
  'not_a_postal_code',
  'number_too_small',
  'number_too_large',
  'not_a_phone',
  'not_an_email',
  'not_a_reference',
  'text_too_long',
] as const;

export type SlotProblemCode = (typeof SLOT_PROBLEMS)[number];

export interface SlotProblem {
  readonly kind: 'problem';
  readonly code: SlotProblemCode;
  /** Canonical values for its words: days, province codes, numbers. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What an utterance says for a slot; null: nothing that it could hold. */
export type SlotReading = { readonly kind: 'value'; readonly value: string } | SlotProblem | null;

export interface SlotQuestion {
  readonly slot: Slot;
  /** As typed or heard. */
  readonly utterance: string;
  readonly language: Language;
  readonly today: Date;
  /** What the other slots hold. */
  readonly answers: Answers;
  /** The words of a choice's key in either language, the first of them its label. */
  readonly wordsOf: (choice: string) => readonly string[];
  /** Whether it is the one that was asked: then a bare "5" or "yes" is an answer. */
  readonly isAsked: boolean;
}

export type SlotReader = (question: SlotQuestion) => SlotReading;

export function found(value: string): SlotReading {
  return { kind: 'value', value };
}

export function problem(
  code: SlotProblemCode,
  values?: Readonly<Record<string, string>>,
): SlotProblem {
  return { kind: 'problem', code, ...(values && { values }) };
}
