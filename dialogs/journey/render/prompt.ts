import type { Language } from '../../../locales/language';

/** One press or key: what it is called, and what pressing it says. */
export interface PromptChoice {
  readonly label: string;
}

/** One line of the review. */
export interface ReviewLine {
  readonly label: string;
  readonly value: string;
}

/**
 * What a journey says at one turn, before any channel's form. Chat and voice are rendered from the same one.
 */
export interface JourneyPrompt {
  readonly language: Language;
  /** What comes before the question: a problem, a confirmation, the opening. */
  readonly leads: readonly string[];
  readonly question: string;
  /** What may be answered with one press or key, in order; at most nine. */
  readonly choices: readonly PromptChoice[];
  /** All answers, before they are sent. */
  readonly review: readonly ReviewLine[];
  /** Canonical value that is spelled back digit by digit, as of a telephone number. */
  readonly readBack: string | null;
}
