import { composeAnswer } from '../../knowledge/compose/extractive-composer';
import { assessConfidence } from '../../knowledge/confidence/confidence';
import { addressAnswer } from '../address-answer';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

export async function retrievePassages(turn: Turn, { retriever }: TurnDeps): Promise<StepOutcome> {
  return continueWith({ retrieval: await retriever.retrieve(turn.question, turn.language) });
}

export async function composeFromPassages(
  { retrieval, language }: Turn,
  { retriever }: TurnDeps,
): Promise<StepOutcome> {
  const answer = retrieval && composeAnswer(retrieval);
  return continueWith(answer ? { answer: await addressAnswer(answer, language, retriever) } : {});
}

/** Measures how likely the composed answer is right. No answer: none. */
export async function weighAnswer({ retrieval }: Turn): Promise<StepOutcome> {
  return continueWith(retrieval ? { confidence: assessConfidence(retrieval) } : {});
}
