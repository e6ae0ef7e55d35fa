import type { Conclusion } from './conclude-turn';
import type { ConversationState } from './conversation-state';
import { missOf } from './decision-reasons';
import { addsToTopic } from './follow-up/follow-up';
import type { Topic } from './follow-up/topic';
import { countMisses } from './repair/misses';
import type { FinishedSteps } from './run-steps';

/** What the next question may lean on: a follow-up that only asks for the price leaves the topic as it was. */
function topicAfter({ turn, outcome }: FinishedSteps): Topic | null {
  const { state, question, searched, language, retrieval } = turn;
  const isAnswered = outcome.kind === 'answer' && outcome.outcome === 'answered';
  const pairId = retrieval?.documents[0]?.document.pairId;
  if (pairId === undefined) return state.topic;
  if (searched === undefined) return { question, pairId, isAnswered };
  const changed = state.topic === null || addsToTopic(question, language);
  const asked = changed ? searched : (state.topic?.question ?? question);
  return { question: asked, pairId, isAnswered };
}

/** An answer that nobody complained of ends a row of misses; what is neither leaves it as it is. */
function missesAfter(finished: FinishedSteps): number {
  const { turn, outcome } = finished;
  const miss = missOf(finished);
  if (miss !== undefined) return countMisses(turn.state.misses, miss);
  return outcome.kind === 'answer' && outcome.outcome === 'answered' ? 0 : turn.state.misses;
}

/** What the conversation remembers after a turn. */
export function nextState(
  state: ConversationState,
  finished: FinishedSteps,
  { language, clarifiedAbout }: Conclusion,
): ConversationState {
  const { turn } = finished;
  return {
    ...state,
    language,
    lastQuestion: turn.retrieval ? turn.question : state.lastQuestion,
    clarifiedAbout: [...clarifiedAbout],
    topic: topicAfter(finished),
    askedPlace: finished.outcome.kind === 'answer' && finished.outcome.asksPlace === true,
    misses: missesAfter(finished),
  };
}
