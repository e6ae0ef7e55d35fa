import { composeAnswer } from '../../knowledge/compose/extractive-composer';
import { assessConfidence } from '../../knowledge/confidence/confidence';
import { addressAnswer } from '../address-answer';
import { countMisses } from '../repair/misses';
import { isRephrased } from '../repair/rephrasing';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** "[SIN]" says what was taken out; no page is about it. A message that was nothing else is searched as it is. */
function withoutLabels(question: string): string {
  const words = question.replace(/\[[^\]]*\]/g, ' ').trim();
  return words === '' ? question : words;
}

export async function retrievePassages(turn: Turn, { retriever }: TurnDeps): Promise<StepOutcome> {
  const searched = withoutLabels(turn.searched ?? turn.question);
  return continueWith({ retrieval: await retriever.retrieve(searched, turn.language) });
}

/** The same question in other words: the answer to the first did not help. */
export async function noticeRephrasing(turn: Turn): Promise<StepOutcome> {
  if (turn.miss || turn.searched !== undefined || !isRephrased(turn)) return continueWith();
  return { kind: 'continue', facts: { miss: 'rephrased' }, note: 'rephrased' };
}

export async function composeFromPassages(
  { retrieval, language }: Turn,
  { retriever }: TurnDeps,
): Promise<StepOutcome> {
  const answer = retrieval && composeAnswer(retrieval);
  return continueWith(answer ? { answer: await addressAnswer(answer, language, retriever) } : {});
}

/** A correction that leads to another page is news; one that leads to the same page again is one more miss. */
function missesOf({ state, miss, retrieval }: Turn): number {
  const isElsewhere = retrieval?.documents[0]?.document.pairId !== state.topic?.pairId;
  return miss === 'corrected' && isElsewhere ? 0 : countMisses(state.misses, miss);
}

/** Measures how likely the composed answer is right. No answer: none. */
export async function weighAnswer(turn: Turn): Promise<StepOutcome> {
  const { retrieval } = turn;
  return continueWith(
    retrieval ? { confidence: assessConfidence(retrieval, { misses: missesOf(turn) }) } : {},
  );
}
