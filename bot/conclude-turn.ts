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
  /** The pages, by pair, that the citizen was asked to choose from. */
  readonly clarifiedAbout: readonly string[];
}

export interface Speaker {
  say(reply: Reply): Promise<void>;
}

type Finished<Kind> = Extract<FinishedSteps['outcome'], { readonly kind: Kind }>;

async function escalate(
  { reason, reasons, subject }: Finished<'escalate'>,
  turn: Turn,
  { deps, speaker }: { readonly deps: TurnDeps; readonly speaker: Speaker },
): Promise<void> {
  if (turn.inQueue) {
    const translate = deps.translator(turn.language);
    const text = translate(
      reason === 'requested' ? 'handoff:already_waiting' : 'handoff:still_waiting',
    );
    await speaker.say({ text, language: turn.language });
    return;
  }
  const confidence = turn.confidence?.probability ?? null;
  await deps.dialogs.beginHandoff({ reason, reasons, confidence, subject }, turn);
}

function outcomeOf(reason: EscalationReason): Outcome {
  return `escalated_${reason}`;
}

/** A citizen who reads that something was removed knows what not to write next time. */
async function tellOfMasking(
  { turn, outcome }: FinishedSteps,
  { translator }: TurnDeps,
  speaker: Speaker,
): Promise<void> {
  // In a dialog it may be what was asked for, and is kept sealed.
  const isOfJourney = outcome.kind === 'journey' || outcome.kind === 'begin-journey';
  if (isOfJourney || !turn.maskedKinds?.length) return;
  const { language } = turn;
  const translate = translator(language);
  const removed = turn.maskedKinds.map((kind) => translate(`privacy:removed.${kind}`)).join(', ');
  await speaker.say({ text: translate('chat:mask_notice', { removed }), language });
}

async function sayReplies(
  { outcome, replies, language, effects = [] }: Finished<'answer' | 'refuse'>,
  turn: Turn,
  speaker: Speaker,
): Promise<Pick<Conclusion, 'outcome' | 'language' | 'effects'>> {
  for (const reply of replies) await speaker.say(reply);
  return { outcome, language: language ?? turn.language, effects };
}

/** Turns what the steps decided into sentences and effects. */
export async function concludeTurn(
  finished: FinishedSteps,
  deps: TurnDeps,
  speaker: Speaker,
): Promise<Conclusion> {
  const { turn, outcome } = finished;
  await tellOfMasking(finished, deps, speaker);
  const base = { language: turn.language, effects: [], sealed: false, clarifiedAbout: [] };
  switch (outcome.kind) {
    case 'answer':
    case 'refuse':
      return { ...base, ...(await sayReplies(outcome, turn, speaker)) };
    case 'clarify':
      await deps.dialogs.beginClarify(
        { question: turn.question, pairIds: [...outcome.pairIds] },
        turn,
      );
      return { ...base, outcome: 'clarified', clarifiedAbout: outcome.pairIds };
    case 'begin-journey':
      await deps.dialogs.beginJourney(outcome.state, turn);
      return { ...base, outcome: 'journey_begun' };
    case 'journey':
      return { ...base, outcome: outcome.outcome, sealed: outcome.sealed ?? false };
    case 'escalate':
      await escalate(outcome, turn, { deps, speaker });
      return { ...base, outcome: outcomeOf(outcome.reason) };
    default:
      return outcome satisfies never;
  }
}
