import { checkAnswer } from '../guardrails/check-answer';
import type { StepOutcome, Turn } from '../turn';
import { continueWith } from './continue-turn';
import { giveUp } from './give-up';

/** Nothing passes that a guardrail blocks, or could not judge. */
export async function guardAnswer(turn: Turn): Promise<StepOutcome> {
  if (!turn.answer) return giveUp(turn);
  const { verdict } = checkAnswer(turn.answer, turn.language);
  return verdict === 'pass' ? continueWith() : giveUp(turn);
}
