import type { DecisionReason } from '../../dialogs/effects';
import { isAskedBefore, noticedIn } from '../decision-reasons';
import { countMisses, MISSES_BEFORE_A_PERSON } from '../repair/misses';
import type { StepOutcome, Turn } from '../turn';

/** Whether what was asked or answered before did not help either, and it is still about that. */
export function isSecondMiss(turn: Turn): boolean {
  return countMisses(turn.state.misses, turn.miss) >= MISSES_BEFORE_A_PERSON || isAskedBefore(turn);
}

/**
 * Not sure enough to answer: a person. After a clarifying question that did not help, say so.
 * `against`: what else speaks against the answer that was found.
 */
export function giveUp(turn: Turn, against: readonly DecisionReason[] = []): StepOutcome {
  const reason = isSecondMiss(turn) ? 'repeated_failure' : 'low_confidence';
  return {
    kind: 'escalate',
    reason,
    reasons: [...noticedIn(turn), ...against],
    subject: turn.question,
  };
}
