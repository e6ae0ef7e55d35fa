import { checkAnswer } from '../guardrails/check-answer';
import type { StepOutcome, Turn } from '../turn';
import { continueWith } from './continue-turn';
import { giveUp } from './give-up';

/** Nothing passes that a guardrail blocks, or could not judge. */
export async function guardAnswer(turn: Turn): Promise<StepOutcome> {
  const { answer, retrieval, language } = turn;
  if (!answer || !retrieval) return giveUp(turn);
  const { verdict } = checkAnswer(answer, retrieval, language);
  return verdict === 'pass' ? continueWith() : giveUp(turn);
}
