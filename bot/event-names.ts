/** The events that a citizen's client sends. A test holds them equal to the server's contracts. */
export const EVENT_NAMES = {
  language: 'guichet.language',
  feedback: 'guichet.feedback',
  cancelHandoff: 'guichet.handoff.cancel',
} as const;

/** Why an answer did not help, as the widget offers it; free text could be personal. */
export const FEEDBACK_REASONS = [
  'wrong',
  'unclear',
  'incomplete',
  'not_my_question',
  'other',
] as const;
