import type { Feedback, HandoffStatus } from '../../../server/contracts/activity';
import type { Language } from '../../../server/contracts/language';
import type { Quotation, QuickReply, Source } from '../connection/received-activity';

/** `offer`: no language has been chosen, and nothing is sent or kept. */
export type Phase = 'offer' | 'open' | 'expired' | 'ended' | 'erased';
export type Link = 'connecting' | 'online' | 'reconnecting';
export type Delivery = 'sending' | 'sent' | 'failed';

export interface CitizenEntry {
  readonly author: 'citizen';
  /** The client activity id, or the activity's own where it came from elsewhere. */
  readonly id: string;
  readonly text: string;
  readonly timestamp: string;
  readonly delivery: Delivery;
  /** The service has written it, and so given it its place among the others. */
  readonly echoed: boolean;
}

export interface ReceivedEntry {
  readonly author: 'assistant' | 'agent';
  readonly id: string;
  readonly text: string;
  readonly timestamp: string;
  readonly language: Language;
  readonly quotation: Quotation | undefined;
  readonly agentName: string;
  readonly ratable: boolean;
  readonly sources: readonly Source[];
  readonly quickReplies: readonly QuickReply[];
}

export type Entry = CitizenEntry | ReceivedEntry;

/** Who is writing, other than the citizen. */
export type Typing = ReceivedEntry['author'];

/** All that the widget shows, but for what is being written and what is unfolded. */
export interface ChatState {
  readonly phase: Phase;
  readonly link: Link;
  readonly language: Language;
  readonly entries: readonly Entry[];
  readonly typing: Typing | null;
  readonly handoff: HandoffStatus | null;
  /** By the id of the rated activity. */
  readonly ratings: Readonly<Record<string, Feedback>>;
  /** Seconds that the service asked to wait; 0 when it does not. */
  readonly throttledSeconds: number;
}

export function initialState(language: Language): ChatState {
  return {
    phase: 'offer',
    link: 'connecting',
    language,
    entries: [],
    typing: null,
    handoff: null,
    ratings: {},
    throttledSeconds: 0,
  };
}

/** Choices stand below the last message alone, and go when the citizen has spoken. */
export function quickRepliesOf({ phase, entries }: ChatState): readonly QuickReply[] {
  const last = entries.at(-1);
  return phase !== 'open' || last === undefined || last.author === 'citizen'
    ? []
    : last.quickReplies;
}

/** The handoff that still goes on: the news of an ended one is gone once the citizen speaks again. */
export function runningHandoffOf({ handoff }: ChatState): HandoffStatus | null {
  return handoff?.state === 'queued' || handoff?.state === 'accepted' ? handoff : null;
}
