import type { DialogRunner } from '../dialogs/dialog-runner';
import type { JourneyState } from '../dialogs/journey/journey-state';
import type { ShelfPort } from '../dialogs/ports';
import type { DecisionReason, Effect, EscalationReason } from '../dialogs/effects';
import type { MissKind } from '../dialogs/misses';
import type { Reply } from '../dialogs/reply';
import type { Confidence } from '../knowledge/confidence/confidence';
import type { Retrieval, Retriever } from '../knowledge/retriever';
import type { Language } from '../locales/language';
import type { Translator } from '../locales/translator';
import type { AddressedAnswer } from './address-answer';
import type { ConversationState } from './conversation-state';
import type { PersonalInformationKind } from './guardrails/personal-information/kind';
import type { Outcome } from './outcomes';
import type { Route } from './routing/routes';

/** What a citizen's client sent, whatever the channel. */
export interface IncomingActivity {
  readonly type: string;
  readonly text?: string | undefined;
  readonly name?: string | undefined;
  readonly value?: unknown;
  readonly locale?: string | undefined;
}

/** What steps find out, one after the other. */
export interface TurnFacts {
  /** The language of this turn. */
  readonly language: Language;
  /** The utterance with personal information masked: all that is retrieved with, stored or shown. */
  readonly question: string;
  readonly maskedKinds?: readonly PersonalInformationKind[];
  /** Written in neither English nor French; `tag` (BCP 47) where we can tell in which. */
  readonly otherLanguage?: { readonly tag: string | undefined };
  /** What is searched with, where it is not the question itself: a follow-up with its topic. */
  readonly searched?: string;
  /** Whether the turn says that the one before did not help, and how. */
  readonly miss?: MissKind;
  /** Where the question goes; absent before it has been searched for. */
  readonly route?: Route;
  /** Says too little to be searched for well. */
  readonly isVague?: boolean;
  readonly retrieval?: Retrieval;
  readonly answer?: AddressedAnswer;
  readonly confidence?: Confidence;
}

/** One turn. Nothing changes it: a step that finds something out returns facts for the next. */
export interface Turn extends TurnFacts {
  readonly activity: IncomingActivity;
  /** As typed; in memory only. */
  readonly utterance: string;
  readonly state: ConversationState;
  readonly owner: 'bot' | 'agent';
  readonly inQueue: boolean;
}

/** How a turn may end, or `continue`. */
export type StepOutcome =
  | {
      readonly kind: 'continue';
      readonly facts?: Partial<TurnFacts>;
      /** For the trace: a code of ours, never a word of the citizen's. */
      readonly note?: string;
    }
  | {
      readonly kind: 'answer' | 'refuse';
      readonly outcome: Outcome;
      readonly replies: readonly Reply[];
      readonly effects?: readonly Effect[];
      /** Where the turn changes the conversation's language. */
      readonly language?: Language;
      readonly miss?: MissKind;
      /** Where the turn went, where its outcome does not tell. */
      readonly route?: Route;
      /** Whether the citizen was asked where they live. */
      readonly asksPlace?: boolean;
    }
  | { readonly kind: 'clarify'; readonly pairIds: readonly string[] }
  | { readonly kind: 'begin-journey'; readonly state: JourneyState }
  | {
      readonly kind: 'journey';
      readonly outcome: Outcome;
      /** True where the utterance was a personal answer, kept sealed. */
      readonly sealed?: boolean;
    }
  | {
      readonly kind: 'escalate';
      readonly reason: EscalationReason;
      /** What an agent is told of how it came to this. */
      readonly reasons: readonly DecisionReason[];
      readonly subject: string;
    };

export interface TurnDeps {
  readonly translator: Translator;
  readonly retriever: Retriever;
  readonly dialogs: DialogRunner;
  readonly retentionDays: number;
  readonly shelf: ShelfPort;
}

export interface NamedStep {
  readonly name: string;
  readonly run: (turn: Turn, deps: TurnDeps) => Promise<StepOutcome>;
}
