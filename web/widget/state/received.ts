import type { Feedback, HandoffStatus } from '../../../server/contracts/activity';
import { EVENTS, FEEDBACK_REASONS } from '../connection/events';
import { languageOf, type ReceivedActivity } from '../connection/received-activity';
import { recordOf, stringOf } from '../connection/record';
import {
  runningHandoffOf,
  type ChatState,
  type CitizenEntry,
  type Entry,
  type ReceivedEntry,
} from './chat-state';

const HANDOFF_STATES: readonly HandoffStatus['state'][] = [
  'queued',
  'accepted',
  'completed',
  'failed',
  'cancelled',
];

function citizenEntryOf(activity: ReceivedActivity): CitizenEntry {
  return {
    author: 'citizen',
    id: activity.clientActivityId ?? activity.id,
    text: activity.text,
    timestamp: activity.timestamp,
    delivery: 'sent',
    echoed: true,
  };
}

function receivedEntryOf(activity: ReceivedActivity, state: ChatState): ReceivedEntry {
  return {
    author: activity.author === 'agent' ? 'agent' : 'assistant',
    id: activity.id,
    text: activity.text,
    timestamp: activity.timestamp,
    language: activity.language ?? state.language,
    quotation: activity.quotation,
    agentName: activity.agentName ?? '',
    ratable: activity.ratable,
    sources: activity.sources,
    quickReplies: activity.quickReplies,
  };
}

function isOnItsWay(entry: Entry): boolean {
  return entry.author === 'citizen' && !entry.echoed;
}

/**
 * Keeps the order of the service's log: an activity that comes twice takes its own place, and what
 * is still on its way stays below all that has been written.
 */
function place(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const at = entries.findIndex((each) => each.id === entry.id && !isOnItsWay(each));
  if (at !== -1) return entries.with(at, entry);
  const others = entries.filter(({ id }) => id !== entry.id);
  return [...others.filter((each) => !isOnItsWay(each)), entry, ...others.filter(isOnItsWay)];
}

/** Once the citizen has spoken, the interface follows the language in which the assistant answers. */
function followedLanguage(state: ChatState, { author, language }: ReceivedActivity) {
  const spoken = state.entries.some((entry) => entry.author === 'citizen');
  return author === 'assistant' && spoken ? (language ?? state.language) : state.language;
}

function receiveMessage(state: ChatState, activity: ReceivedActivity): ChatState {
  if (activity.author === 'citizen') {
    const entries = place(state.entries, citizenEntryOf(activity));
    return { ...state, entries, handoff: runningHandoffOf(state) };
  }
  return {
    ...state,
    typing: null,
    language: followedLanguage(state, activity),
    entries: place(state.entries, receivedEntryOf(activity, state)),
  };
}

function receiveTyping(state: ChatState, { author }: ReceivedActivity): ChatState {
  return author === 'citizen' ? state : { ...state, typing: author };
}

function handoffStatusOf(value: unknown): HandoffStatus | null {
  const record = recordOf(value);
  const state = HANDOFF_STATES.find((known) => known === record.state);
  if (state === undefined) return null;
  const agentName = stringOf(record.agentName);
  return {
    state,
    ...(agentName !== undefined && { agentName }),
    ...(typeof record.position === 'number' && { position: record.position }),
  };
}

function feedbackOf(value: unknown): Feedback | null {
  const { activityId, rating, reason } = recordOf(value);
  const id = stringOf(activityId);
  if (id === undefined || (rating !== 'up' && rating !== 'down')) return null;
  const known = FEEDBACK_REASONS.find((candidate) => candidate === reason);
  return { activityId: id, rating, ...(known !== undefined && { reason: known }) };
}

export function withRating(state: ChatState, feedback: Feedback): ChatState {
  return { ...state, ratings: { ...state.ratings, [feedback.activityId]: feedback } };
}

/** Events by name; the citizen's own come back when a conversation is taken up again. */
function receiveEvent(state: ChatState, { name, value }: ReceivedActivity): ChatState {
  switch (name) {
    case EVENTS.handoffStatus:
      return { ...state, handoff: handoffStatusOf(value) ?? state.handoff };
    case EVENTS.feedback: {
      const feedback = feedbackOf(value);
      return feedback === null ? state : withRating(state, feedback);
    }
    case EVENTS.language:
      return { ...state, language: languageOf(value) ?? state.language };
    default:
      return state;
  }
}

function receiveEnd(state: ChatState): ChatState {
  return state.phase === 'open' ? { ...state, phase: 'ended', typing: null, handoff: null } : state;
}

const RECEIVERS: Readonly<
  Record<string, (state: ChatState, activity: ReceivedActivity) => ChatState>
> = {
  message: receiveMessage,
  typing: receiveTyping,
  event: receiveEvent,
  endOfConversation: receiveEnd,
};

/** The state after an activity. What the widget does not know leaves it as it is. */
export function receive(state: ChatState, activity: ReceivedActivity): ChatState {
  return RECEIVERS[activity.type]?.(state, activity) ?? state;
}
