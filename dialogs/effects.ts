import { CONFIDENCE_REASONS } from '../knowledge/confidence/confidence';
import type { Language } from '../locales/language';
import { MISS_KINDS } from './misses';

/** Why a citizen goes to the desk; typed, so that nobody has to read it out of a sentence. */
export const ESCALATION_REASONS = [
  'requested',
  'low_confidence',
  'repeated_failure',
  'emergency',
  'crisis',
  'failure',
] as const;

export type EscalationReason = (typeof ESCALATION_REASONS)[number];

/**
 * What the assistant noticed on its way to a decision, beside the one reason of an escalation: codes, for the
 * agent who takes over.
 */
export const DECISION_REASONS = [
  ...CONFIDENCE_REASONS,
  ...MISS_KINDS,
  /** A clarifying question did not help. */
  'asked_before',
  /** The page that was found has no address to cite. */
  'no_source',
  /** Another guardrail blocked the answer. */
  'guarded',
] as const;

export type DecisionReason = (typeof DECISION_REASONS)[number];

export interface HandoffRequested {
  readonly kind: 'handoff_requested';
  readonly handoffId: string;
  readonly language: Language;
  readonly reason: EscalationReason;
  /** Each at most once; empty where nothing was noticed. */
  readonly reasons: readonly DecisionReason[];
  /** 0 to 1; null where no answer was weighed. */
  readonly confidence: number | null;
  /** The question that led here, masked; may be empty. */
  readonly subject: string;
  /** The place in the queue that the citizen was told; 1 is next. */
  readonly position: number;
}

export interface CaseOpened {
  readonly kind: 'case_opened';
  readonly caseId: string;
  readonly reference: string;
  readonly journey: string;
  readonly department: string;
  readonly subject: string;
  readonly language: Language;
  /** The answers as JSON, sealed. */
  readonly sealedAnswers: string;
}

export interface JourneySaved {
  readonly kind: 'journey_saved';
  /** Of the code that the citizen was given: the code itself is kept nowhere. */
  readonly codeHash: string;
  readonly sealedState: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/**
 * What a turn does to the world. Nothing happens when one is made: all are applied in the turn's one
 * commit, with its sentences, or not at all.
 */
export type Effect =
  | HandoffRequested
  | CaseOpened
  | JourneySaved
  | { readonly kind: 'handoff_described'; readonly subject?: string; readonly sealedName?: string }
  | { readonly kind: 'handoff_cancelled' }
  | {
      readonly kind: 'feedback_given';
      readonly activityId: string;
      readonly rating: 'up' | 'down';
      readonly reason?: string;
    }
  | { readonly kind: 'conversation_ended'; readonly erase: boolean };
