import type { Activity } from '../../../server/contracts/activity';
import type { Agent, Handoff, HandoffDetail, Queue } from '../../../server/contracts/desk';
import type { Language } from '../../../server/contracts/language';
import type { Dialog, Notice, Outgoing, SignInProblem } from './desk-state';

interface AtHandoff {
  readonly handoffId: string;
}

interface AtMessage extends AtHandoff {
  readonly clientActivityId: string;
}

/** Everything that can happen to the console, by name, with what comes along. */
export interface EventData {
  sessionMissing: Record<never, never>;
  signInStarted: Record<never, never>;
  signInRefused: { readonly problem: SignInProblem };
  signedIn: { readonly agent: Agent };
  sessionEnded: Record<never, never>;
  signedOut: Record<never, never>;

  queueRead: { readonly queue: Queue };
  detailRead: { readonly detail: HandoffDetail };
  handoffChanged: { readonly handoff: Handoff };
  handoffGone: AtHandoff;
  busyChanged: AtHandoff & { readonly busy: boolean };

  opened: AtHandoff;
  shelved: Record<never, never>;
  activitiesArrived: AtHandoff & { readonly activities: readonly Activity[] };
  citizenTypingChanged: AtHandoff & { readonly typing: boolean };

  draftChanged: AtHandoff & { readonly text: string };
  messageQueued: AtHandoff & { readonly message: Outgoing };
  messageSent: AtMessage & { readonly activityId: string };
  messageFailed: AtMessage;
  messageRetried: AtMessage;
  messageWithdrawn: AtMessage;

  connectionChanged: { readonly online: boolean };
  noticeShown: Omit<Notice, 'id'>;
  noticeDismissed: Record<never, never>;
  dialogOpened: { readonly dialog: Dialog };
  dialogClosed: Record<never, never>;
  languageChosen: { readonly language: Language };
  shortcutsChosen: { readonly shortcuts: boolean };
}

export type EventName = keyof EventData;

/** One event, its name in `type`; the generic form ties a name to its data. */
export type DeskEvent<Name extends EventName = EventName> = {
  [N in Name]: { readonly type: N; readonly data: EventData[N] };
}[Name];
