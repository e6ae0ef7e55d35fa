import { assessConfidence } from '../../knowledge/confidence/confidence';
import type { Retriever } from '../../knowledge/retriever';
import { addsToTopic, carryOver, isFollowUp } from '../follow-up/follow-up';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** "And my tax refund?" begins like a follow-up, and is answered as it stands; "how much?" never is. */
async function standsAlone({ question, language }: Turn, retriever: Retriever): Promise<boolean> {
  if (!addsToTopic(question, language)) return false;
  return assessConfidence(await retriever.retrieve(question, language)).band === 'answer';
}

/** A question that leans on the one before is searched with its topic, unless it is answered without. */
export async function rewriteFollowUp(turn: Turn, { retriever }: TurnDeps): Promise<StepOutcome> {
  const { question, language, state } = turn;
  if (state.topic === null || !isFollowUp(question, language)) return continueWith();
  if (await standsAlone(turn, retriever)) return continueWith();
  return {
    kind: 'continue',
    facts: { searched: carryOver(question, state.topic) },
    note: `carried over: ${state.topic.pairId}`,
  };
}
