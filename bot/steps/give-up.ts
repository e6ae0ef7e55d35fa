import type { StepOutcome, Turn } from '../turn';

/** Whether the citizen was asked what they meant in the turn before, and it is still about that. */
export function isSecondMiss({ state, retrieval }: Turn): boolean {
  const documents = retrieval?.documents ?? [];
  return documents.some(({ document }) => state.clarifiedAbout.includes(document.pairId));
}

/** Not sure enough to answer: a person. After a clarifying question that did not help, say so. */
export function giveUp(turn: Turn): StepOutcome {
  const reason = isSecondMiss(turn) ? 'repeated_failure' : 'low_confidence';
  return { kind: 'escalate', reason, subject: turn.question };
}
