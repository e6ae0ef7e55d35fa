import type { DecisionReason } from '../../dialogs/effects';
import { checkAnswer } from '../guardrails/check-answer';
import type { Verdict } from '../guardrails/verdict';
import type { StepOutcome, Turn } from '../turn';
import { continueWith } from './continue-turn';
import { giveUp } from './give-up';

/** A page without an address can be mended by whoever keeps the content; the rest is a fault of ours. */
function reasonsAgainst({ reasons }: Verdict): DecisionReason[] {
  const hasNoSource = reasons.includes('no_source');
  const isGuarded = !hasNoSource || reasons.length > 1;
  return [
    ...(hasNoSource ? ['no_source' as const] : []),
    ...(isGuarded ? ['guarded' as const] : []),
  ];
}

/** Nothing passes that a guardrail blocks, or could not judge. */
export async function guardAnswer(turn: Turn): Promise<StepOutcome> {
  const { answer, retrieval, language } = turn;
  if (!answer || !retrieval) return giveUp(turn);
  const verdict = checkAnswer(answer, retrieval, language);
  return verdict.verdict === 'pass' ? continueWith() : giveUp(turn, reasonsAgainst(verdict));
}
