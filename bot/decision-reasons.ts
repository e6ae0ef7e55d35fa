import type { DecisionReason } from '../dialogs/effects';
import type { MissKind } from '../dialogs/misses';
import type { FinishedSteps } from './run-steps';
import type { Turn } from './turn';

/** Whether it is still about what the last turn asked to have made clear. What searches for nothing has no other subject. */
export function isAskedBefore({ state, retrieval }: Turn): boolean {
  const { clarifiedAbout } = state;
  if (!retrieval) return clarifiedAbout.length > 0;
  return retrieval.documents.some(({ document }) => clarifiedAbout.includes(document.pairId));
}

/** What nothing was searched for is known by the turns before it alone. */
function doubtsOf({ confidence, state }: Turn): readonly DecisionReason[] {
  if (confidence) return confidence.reasons;
  return state.misses > 0 ? ['missed_before'] : [];
}

/** All that an agent who takes over is told of what the turn noticed, each once. */
export function noticedIn(turn: Turn): readonly DecisionReason[] {
  const asked = isAskedBefore(turn) ? (['asked_before'] as const) : [];
  return [...doubtsOf(turn), ...(turn.miss ? [turn.miss] : []), ...asked];
}

/** How the turn says that the one before did not help: heard on the way, or all that it was. */
export function missOf({ turn, outcome }: FinishedSteps): MissKind | undefined {
  return turn.miss ?? (outcome.kind === 'answer' ? outcome.miss : undefined);
}

/** Why a turn ended as it did. */
export function reasonsOf(finished: FinishedSteps): readonly DecisionReason[] {
  const { turn, outcome } = finished;
  if (outcome.kind === 'escalate') return outcome.reasons;
  const miss = missOf(finished);
  return [...(turn.confidence?.reasons ?? []), ...(miss ? [miss] : [])];
}
