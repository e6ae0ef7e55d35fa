import { countMisses, MISSES_BEFORE_A_PERSON } from '../repair/misses';
import type { StepOutcome, Turn } from '../turn';

/** Whether what was asked or answered before did not help either, and it is still about that. */
export function isSecondMiss({ state, retrieval, miss }: Turn): boolean {
  if (countMisses(state.misses, miss) >= MISSES_BEFORE_A_PERSON) return true;
  const documents = retrieval?.documents ?? [];
  return documents.some(({ document }) => state.clarifiedAbout.includes(document.pairId));
}

/** Not sure enough to answer: a person. After a clarifying question that did not help, say so. */
export function giveUp(turn: Turn): StepOutcome {
  const reason = isSecondMiss(turn) ? 'repeated_failure' : 'low_confidence';
  return { kind: 'escalate', reason, subject: turn.question };
}
