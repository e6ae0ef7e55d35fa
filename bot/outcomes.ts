/** Every way a turn can end. Code, metrics, desk and evaluation share this one list. */
export const OUTCOMES = [
  'answered',
  'answered_small_talk',
  'answered_emergency',
  'answered_crisis',
  'answered_greeting',
  'answered_language_switch',
  'clarified',
  'journey_continued',
  'journey_completed',
  'journey_cancelled',
  'refused_no_words',
  'refused_too_long',
  'refused_other_language',
  'escalated_requested',
  'escalated_low_confidence',
  'escalated_repeated_failure',
  'escalated_emergency',
  'escalated_crisis',
  'escalated_failure',
  'delivered_to_agent',
  'recorded_feedback',
  'ended',
  'ignored',
  'failed_internal',
] as const;

export type Outcome = (typeof OUTCOMES)[number];
