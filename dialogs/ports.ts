import type { Language } from '../locales/language';
import type { DecisionReason, EscalationReason, HandoffRequested } from './effects';
import type { Reply } from './reply';

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
}

/** Closes a personal answer so that only the desk, with this installation's key, opens it. */
export interface SealPort {
  seal(plain: string): string;
}
