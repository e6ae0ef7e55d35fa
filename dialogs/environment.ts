import type { TurnContext } from 'botbuilder';
import type { Language } from '../locales/language';
import type { Translate, Translator } from '../locales/translator';
import type { Effect } from './effects';
import type { AnswerPort, CasePort, ClockPort, EscalationPort, SealPort, ShelfPort } from './ports';

/** What a dialog asks others to decide or to do. */
export interface DialogServices {
  readonly translator: Translator;
  readonly escalation: EscalationPort;
  readonly answers: AnswerPort;
  readonly seal: SealPort;
  readonly cases: CasePort;
  readonly shelf: ShelfPort;
  readonly clock: ClockPort;
}

/** What a turn brings to a dialog. */
export interface DialogSituation {
  readonly language: Language;
  /** As typed, for a slot that keeps it sealed. */
  readonly utterance: string;
  /** With personal information masked, for everything else. */
  readonly question: string;
  /** Whether the citizen waits for an agent now. */
  readonly inQueue: boolean;
}

/** All that a dialog has during one turn; nothing of it outlives the turn. */
export interface DialogEnvironment extends DialogSituation, DialogServices {
  readonly translate: Translate;
  /** Collects what the turn's commit will apply. */
  readonly effects: Effect[];
}

const ENVIRONMENT = Symbol('dialog environment');

export function enterEnvironment(context: TurnContext, environment: DialogEnvironment): void {
  context.turnState.set(ENVIRONMENT, environment);
}

export function environmentOf(context: TurnContext): DialogEnvironment {
  const environment = context.turnState.get<DialogEnvironment | undefined>(ENVIRONMENT);
  if (!environment) throw new Error('A dialog ran outside a turn.');
  return environment;
}
