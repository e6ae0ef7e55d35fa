import type { Language } from '../locales/language';
import type {
  CaseOpened,
  DecisionReason,
  EscalationReason,
  HandoffRequested,
  JourneySaved,
} from './effects';
import type { JourneyState } from './journey/journey-state';
import type { Reply, Source } from './reply';

export interface EscalationRequest {
  readonly language: Language;
  readonly reason: EscalationReason;
  /** Each at most once; empty where nothing was noticed. */
  readonly reasons: readonly DecisionReason[];
  /** 0 to 1; null where no answer was weighed. */
  readonly confidence: number | null;
  /** Masked. */
  readonly subject: string;
}

export interface Escalation {
  /** To be committed with the sentence that promises the transfer. */
  readonly effect: HandoffRequested;
  /** Whether an agent who speaks the language is at the desk now. */
  readonly agentPresent: boolean;
}

/** A desk, ours or another's. */
export interface EscalationPort {
  prepare(request: EscalationRequest): Promise<Escalation>;
}

export interface NamedPage {
  readonly title: string;
  readonly language: Language;
}

/**
 * Pages that a dialog may name and answer from, each known by its pair: the page in the language that
 * is asked for, or in the other one where the subject has no other.
 */
export interface AnswerPort {
  pageOf(pairId: string, language: Language): Promise<NamedPage | null>;
  /** A reply in the language, whatever the page's. */
  answerFrom(pairId: string, question: string, language: Language): Promise<Reply | null>;
  /** An answer to a question that is asked in between; null where it would not be sure. */
  answer(question: string, language: Language): Promise<Reply | null>;
  /** The page as a message cites it. */
  sourceOf(pairId: string, language: Language): Promise<Source | null>;
}

/** Closes a personal answer so that only the desk, with this installation's key, opens it. */
export interface SealPort {
  seal(plain: string): string;
  /** Null where it was sealed with another key. */
  open(sealed: string): string | null;
}

export interface ClockPort {
  now(): Date;
}

export interface CaseRequest {
  /** The journey that it comes from. */
  readonly journey: string;
  readonly department: string;
  readonly subject: string;
  readonly language: Language;
  /** Canonical values by slot, personal ones as they were given. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface PreparedCase {
  /** What the citizen quotes. */
  readonly reference: string;
  /** To be committed with the sentence that gives the reference. */
  readonly effect: CaseOpened;
}

/** Opens cases at departments. */
export interface CasePort {
  prepare(request: CaseRequest): PreparedCase;
}

export interface ShelvedJourney {
  /** What the citizen comes back with. */
  readonly code: string;
  readonly effect: JourneySaved;
}

/** Keeps journeys for later. */
export interface ShelfPort {
  save(state: JourneyState): ShelvedJourney;
  /** Null where there is none of that code, or its time is over. */
  find(code: string): Promise<JourneyState | null>;
}
