import type { StepOutcome, Turn } from '../turn';

/** Not sure enough to answer: a person. After a clarifying question that did not help, say so. */
export function giveUp({ state, question }: Turn): StepOutcome {
  const reason = state.lastOutcome === 'clarified' ? 'repeated_failure' : 'low_confidence';
  return { kind: 'escalate', reason, subject: question };
}
