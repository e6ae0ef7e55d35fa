import type { Effect, EscalationReason } from '../dialogs/effects';
import type { Reply } from '../dialogs/reply';
import type { Language } from '../locales/language';
import type { Outcome } from './outcomes';
import type { FinishedSteps } from './run-steps';
import type { Turn, TurnDeps } from './turn';

export interface Conclusion {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly effects: readonly Effect[];
  /** True where what was typed must not be stored, masked or not. */
  readonly sealed: boolean;
}

export interface Speaker {
  say(reply: Reply): Promise<void>;
}

type Finished<Kind> = Extract<FinishedSteps['outcome'], { readonly kind: Kind }>;

async function escalate(
  { reason, subject }: Finished<'escalate'>,
  turn: Turn,
  { deps, speaker }: { readonly deps: TurnDeps; readonly speaker: Speaker },
): Promise<void> {
  if (turn.inQueue) {
    const translate = deps.translator(turn.language);
    await speaker.say({ text: translate('handoff:still_waiting'), language: turn.language });
    return;
  }
  const confidence = turn.confidence?.probability ?? null;
  await deps.dialogs.beginHandoff({ reason, confidence, subject }, turn);
}

function outcomeOf(reason: EscalationReason): Outcome {
  return `escalated_${reason}`;
}

/** A citizen who reads that something was removed knows what not to write next time. */
async function tellOfMasking(
  { maskedKinds = [], language }: Turn,
  { translator }: TurnDeps,
  speaker: Speaker,
): Promise<void> {
  if (maskedKinds.length === 0) return;
  await speaker.say({ text: translator(language)('chat:mask_notice'), language });
}

/** Turns what the steps decided into sentences and effects. */
export async function concludeTurn(
  { turn, outcome }: FinishedSteps,
  deps: TurnDeps,
  speaker: Speaker,
): Promise<Conclusion> {
  await tellOfMasking(turn, deps, speaker);
  const base = { language: turn.language, effects: [], sealed: false };
  switch (outcome.kind) {
    case 'answer':
    case 'refuse':
      for (const reply of outcome.replies) await speaker.say(reply);
      return {
        ...base,
        outcome: outcome.outcome,
        language: outcome.language ?? turn.language,
        effects: outcome.effects ?? [],
      };
    case 'clarify':
      await deps.dialogs.beginClarify(
        { question: turn.question, pairIds: [...outcome.pairIds] },
        turn,
      );
      return { ...base, outcome: 'clarified' };
    case 'journey':
      return { ...base, outcome: outcome.outcome, sealed: outcome.sealed ?? false };
    case 'escalate':
      await escalate(outcome, turn, { deps, speaker });
      return { ...base, outcome: outcomeOf(outcome.reason) };
    default:
      return outcome satisfies never;
  }
}
