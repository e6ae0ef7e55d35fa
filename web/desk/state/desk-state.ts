import type { Activity } from '../../../server/contracts/activity';
import type { Agent, Handoff } from '../../../server/contracts/desk';
import type { Language } from '../../../server/contracts/language';

/** Why the sign-in page is shown with a message; `ended` when a session ran out during work. */
export type SignInProblem =
  | { readonly kind: 'wrong' | 'unreachable' | 'failed' | 'ended' }
  | { readonly kind: 'throttled'; readonly seconds: number | null };

/** A message on its way to the citizen. It leaves this list when the conversation shows it. */
export interface Outgoing {
  readonly clientActivityId: string;
  readonly text: string;
  readonly status: 'sending' | 'sent' | 'failed';
  /** The activity's id, once the service has written it. */
  readonly activityId: string | null;
}

export interface Conversation {
  /** Null until it has been read. */
  readonly transcript: readonly Activity[] | null;
  readonly draft: string;
  readonly outgoing: readonly Outgoing[];
  /** The citizen's messages that this agent has not had before their eyes. */
  readonly unread: number;
  readonly citizenTyping: boolean;
}

export const NOTICES = [
  'takenByOther',
  'noLongerYours',
  'forbidden',
  'missing',
  'unreachable',
  'failed',
  'throttled',
  'returned',
  'closed',
  'noLongerHeld',
] as const;

export type NoticeText = (typeof NOTICES)[number];

export interface Notice {
  readonly id: number;
  readonly tone: 'information' | 'problem';
  readonly text: NoticeText;
}

export type Dialog = 'help' | 'close' | 'signOut';

export interface DeskState {
  readonly language: Language;
  readonly shortcuts: boolean;
  readonly phase: 'starting' | 'signing-in' | 'working';
  readonly signingIn: boolean;
  readonly signInProblem: SignInProblem | null;
  /** Kept when a session ends, so that the same agent finds their drafts again. */
  readonly agent: Agent | null;
  readonly online: boolean;
  /** False until the queue has been read once. */
  readonly queueKnown: boolean;
  readonly handoffs: Readonly<Record<string, Handoff>>;
  /** Ids, longest wait first. */
  readonly queued: readonly string[];
  readonly mine: readonly string[];
  readonly conversations: Readonly<Record<string, Conversation>>;
  readonly selected: string | null;
  /** Ids of handoffs that wait for the service's answer to a button. */
  readonly busy: readonly string[];
  readonly notice: Notice | null;
  readonly noticesShown: number;
  readonly dialog: Dialog | null;
}

export interface Preferences {
  readonly language: Language;
  readonly shortcuts: boolean;
}

export const EMPTY_CONVERSATION: Conversation = {
  transcript: null,
  draft: '',
  outgoing: [],
  unread: 0,
  citizenTyping: false,
};

/** What belongs to one agent's work: gone when they sign out. */
const NO_WORK = {
  agent: null,
  online: true,
  queueKnown: false,
  handoffs: {},
  queued: [],
  mine: [],
  conversations: {},
  selected: null,
  busy: [],
  notice: null,
  noticesShown: 0,
  dialog: null,
} as const;

export function initialState(preferences: Preferences): DeskState {
  return {
    language: preferences.language,
    shortcuts: preferences.shortcuts,
    phase: 'starting',
    signingIn: false,
    signInProblem: null,
    ...NO_WORK,
  };
}

export function withoutWork(state: DeskState): DeskState {
  return { ...state, ...NO_WORK };
}
