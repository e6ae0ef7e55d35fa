import { EMPTY_CONVERSATION, type Conversation, type Outgoing } from './desk-state';
import { withConversation, type Reductions } from './reduction';
import {
  appendActivities,
  countNewFromCitizen,
  isCitizenMessage,
  stillOutgoing,
} from './transcript';

export type ConversationEvent =
  | 'opened'
  | 'shelved'
  | 'activitiesArrived'
  | 'citizenTypingChanged'
  | 'draftChanged'
  | 'messageQueued'
  | 'messageSent'
  | 'messageFailed'
  | 'messageRetried'
  | 'messageWithdrawn';

function withMessage(
  conversation: Conversation,
  clientActivityId: string,
  change: Partial<Outgoing>,
): Conversation {
  const outgoing = conversation.outgoing.map((message) =>
    message.clientActivityId === clientActivityId ? { ...message, ...change } : message,
  );
  return {
    ...conversation,
    outgoing: stillOutgoing(outgoing, conversation.transcript ?? []),
  };
}

/** Puts a text that was not sent back where it can be mended, in front of what stands there. */
function withdraw(conversation: Conversation, clientActivityId: string): Conversation {
  const message = conversation.outgoing.find((one) => one.clientActivityId === clientActivityId);
  if (message === undefined) return conversation;
  const draft = [message.text, conversation.draft].filter((text) => text !== '').join('\n');
  return {
    ...conversation,
    draft,
    outgoing: conversation.outgoing.filter((one) => one !== message),
  };
}

export const CONVERSATION_EVENTS: Reductions<ConversationEvent> = {
  opened: (state, { handoffId }) => ({
    ...withConversation(state, handoffId, (before) => ({ ...before, unread: 0 })),
    selected: handoffId,
    notice: null,
  }),

  shelved: (state) => ({ ...state, selected: null, notice: null }),

  activitiesArrived: (state, { handoffId, activities }) =>
    withConversation(state, handoffId, (before) => {
      const known = before.transcript ?? [];
      const news = countNewFromCitizen(known, activities);
      const transcript = appendActivities(known, activities);
      return {
        ...before,
        /** One that was never read stays unread as a whole: a frame is not its beginning. */
        transcript: before.transcript === null ? null : transcript,
        outgoing: stillOutgoing(before.outgoing, transcript),
        unread: state.selected === handoffId ? 0 : before.unread + news,
        citizenTyping: before.citizenTyping && !activities.some(isCitizenMessage),
      };
    }),

  citizenTypingChanged: (state, { handoffId, typing }) =>
    withConversation(state, handoffId, (before) => ({ ...before, citizenTyping: typing })),

  draftChanged: (state, { handoffId, text }) =>
    withConversation(state, handoffId, (before) => ({ ...before, draft: text })),

  /** A new attempt is the answer to whatever the last one was told. */
  messageQueued: (state, { handoffId, message }) =>
    withConversation({ ...state, notice: null }, handoffId, (before) => ({
      ...before,
      draft: EMPTY_CONVERSATION.draft,
      outgoing: [...before.outgoing, message],
    })),

  messageSent: (state, { handoffId, clientActivityId, activityId }) =>
    withConversation(state, handoffId, (before) =>
      withMessage(before, clientActivityId, { status: 'sent', activityId }),
    ),

  messageFailed: (state, { handoffId, clientActivityId }) =>
    withConversation(state, handoffId, (before) =>
      withMessage(before, clientActivityId, { status: 'failed' }),
    ),

  messageRetried: (state, { handoffId, clientActivityId }) =>
    withConversation({ ...state, notice: null }, handoffId, (before) =>
      withMessage(before, clientActivityId, { status: 'sending' }),
    ),

  messageWithdrawn: (state, { handoffId, clientActivityId }) =>
    withConversation(state, handoffId, (before) => withdraw(before, clientActivityId)),
};
