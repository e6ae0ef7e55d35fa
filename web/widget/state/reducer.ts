import type { Feedback } from '../../../server/contracts/activity';
import type { Language } from '../../../server/contracts/language';
import type { CloseReason } from '../connection/conversation';
import type { ReceivedActivity } from '../connection/received-activity';
import { initialState, runningHandoffOf, type ChatState, type Delivery } from './chat-state';
import { receive, withRating } from './received';

/** What can happen, and what each carries. */
export interface ChatEvents {
  started: { readonly language: Language };
  online: object;
  offline: object;
  received: { readonly activities: readonly ReceivedActivity[] };
  said: { readonly id: string; readonly text: string; readonly timestamp: string };
  retried: { readonly id: string };
  delivered: { readonly id: string };
  undelivered: { readonly id: string };
  throttled: { readonly seconds: number };
  languageSwitched: { readonly language: Language };
  rated: { readonly feedback: Feedback };
  typingFaded: object;
  closed: { readonly reason: CloseReason };
  erased: object;
}

type Reduction<K extends keyof ChatEvents> = (state: ChatState, event: ChatEvents[K]) => ChatState;

/** A message that came back as an echo is sent, whatever became of the answer to its request. */
function withDelivery(state: ChatState, id: string, delivery: Delivery): ChatState {
  const entries = state.entries.map((entry) =>
    entry.author === 'citizen' && entry.id === id && entry.delivery !== 'sent'
      ? { ...entry, delivery }
      : entry,
  );
  return { ...state, entries };
}

function say(state: ChatState, said: ChatEvents['said']): ChatState {
  return {
    ...state,
    handoff: runningHandoffOf(state),
    entries: [...state.entries, { ...said, author: 'citizen', delivery: 'sending', echoed: false }],
  };
}

/** The whole of the behaviour: every event, and the state that follows it. */
const REDUCTIONS: { readonly [K in keyof ChatEvents]: Reduction<K> } = {
  started: (_, { language }) => ({ ...initialState(language), phase: 'open' }),
  online: (state) => ({ ...state, link: 'online' }),
  offline: (state) => ({ ...state, link: 'reconnecting', typing: null }),
  received: (state, { activities }) => activities.reduce(receive, state),
  said: say,
  retried: (state, { id }) => withDelivery(state, id, 'sending'),
  delivered: (state, { id }) => withDelivery(state, id, 'sent'),
  undelivered: (state, { id }) => withDelivery(state, id, 'failed'),
  throttled: (state, { seconds }) => ({ ...state, throttledSeconds: seconds }),
  languageSwitched: (state, { language }) => ({ ...state, language }),
  rated: (state, { feedback }) => withRating(state, feedback),
  typingFaded: (state) => ({ ...state, typing: null }),
  closed: (state, { reason }) => ({ ...state, phase: reason, typing: null, handoff: null }),
  erased: ({ language }) => ({ ...initialState(language), phase: 'erased' }),
};

export function reduce<K extends keyof ChatEvents>(
  state: ChatState,
  type: K,
  event: ChatEvents[K],
): ChatState {
  return REDUCTIONS[type](state, event);
}
