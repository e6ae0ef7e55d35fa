import type { EventData, EventName } from './desk-event';
import { EMPTY_CONVERSATION, type Conversation, type DeskState } from './desk-state';

/** A row a event: the state before and what happened give the state after. */
export type Reductions<Names extends EventName> = {
  readonly [Name in Names]: (state: DeskState, data: EventData[Name]) => DeskState;
};

export function conversationOf(state: DeskState, handoffId: string): Conversation {
  return state.conversations[handoffId] ?? EMPTY_CONVERSATION;
}

export function withConversation(
  state: DeskState,
  handoffId: string,
  change: (conversation: Conversation) => Conversation,
): DeskState {
  const changed = change(conversationOf(state, handoffId));
  return { ...state, conversations: { ...state.conversations, [handoffId]: changed } };
}
