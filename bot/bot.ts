import type { Activity, TurnContext } from 'botbuilder';
import { DialogRunner } from '../dialogs/dialog-runner';
import type { DecisionReason, Effect } from '../dialogs/effects';
import type { DialogServices } from '../dialogs/environment';
import { toActivity } from '../dialogs/reply';
import type { Retriever } from '../knowledge/retriever';
import type { Language } from '../locales/language';
import type { BufferedAdapter } from './adapter/buffered-adapter';
import { createAnswerPort } from './answer-port';
import { concludeTurn, type Conclusion, type Speaker } from './conclude-turn';
import type { ConversationState } from './conversation-state';
import { reasonsOf } from './decision-reasons';
import { failTurn } from './fail-turn';
import { handoffActivities } from './handoff/handoff-activities';
import { maskFor } from './mask-for';
import { nextState } from './next-state';
import type { Outcome } from './outcomes';
import { routeOfTurn } from './routing/route-of-turn';
import type { Route } from './routing/routes';
import { runSteps, type FinishedSteps, type StepTrace } from './run-steps';
import type { Turn, TurnDeps } from './turn';
import { TURN_STEPS } from './turn-pipeline';

/** The conversation, as a turn finds it. */
export interface ConversationBefore {
  readonly state: ConversationState;
  readonly owner: 'bot' | 'agent';
  readonly inQueue: boolean;
}

/** All that a turn came to; nothing of it has happened until the caller commits it. */
export interface TurnResult {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly state: ConversationState;
  readonly effects: readonly Effect[];
  readonly replies: readonly Partial<Activity>[];
  /** What may be stored of the utterance. */
  readonly storedText: string;
  /** 0 to 1; null where no answer was weighed. */
  readonly confidence: number | null;
  /** What was noticed on the way to the outcome, each once. */
  readonly reasons: readonly DecisionReason[];
  readonly trace: readonly StepTrace[];
  /** Where the message went; null where the turn failed. */
  readonly route: Route | null;
  /** Set where the turn failed; for the log, never for the citizen. */
  readonly failure?: unknown;
}

export interface BotServices extends Omit<DialogServices, 'answers'> {
  /** The retriever of the moment; a turn asks once, and keeps to it whatever is swapped meanwhile. */
  readonly retriever: () => Retriever;
  readonly retentionDays: number;
}

export interface IncomingTurn {
  readonly activity: Partial<Activity>;
  readonly before: ConversationBefore;
}

export interface Bot {
  respond(adapter: BufferedAdapter, incoming: IncomingTurn): Promise<TurnResult>;
}

/** Control characters are noise of a keyboard or an attack; line breaks and tabs are text. */
function cleanText(text: string): string {
  return text.replace(/[^\P{C}\n\t\u200d]/gu, '').trim();
}

function firstTurn({ activity, before }: IncomingTurn): Turn {
  const utterance = cleanText(activity.text ?? '');
  const incoming = { ...activity, type: activity.type ?? 'message' };
  return {
    ...before,
    activity: incoming,
    utterance,
    question: utterance,
    language: before.state.language,
  };
}

function speakerOn(context: TurnContext): Speaker {
  return {
    say: async (reply) => {
      await context.sendActivity(toActivity(reply));
    },
  };
}

function storedTextOf(
  { turn }: FinishedSteps,
  { sealed, language }: Conclusion,
  { translator }: TurnDeps,
): string {
  const translate = translator(language);
  return sealed ? translate('privacy:sealed') : maskFor(turn.utterance, translate).masked;
}

type TurnOutcome = Omit<TurnResult, 'replies'>;

async function runTurn(
  context: TurnContext,
  turn: Turn,
  services: BotServices,
): Promise<TurnOutcome> {
  const state = structuredClone(turn.state);
  const { translator, retentionDays, shelf } = services;
  const retriever = services.retriever();
  const answers = createAnswerPort(() => retriever, translator);
  const dialogs = new DialogRunner({
    context,
    state: state.dialog,
    services: { ...services, answers },
  });
  const deps: TurnDeps = { translator, retentionDays, dialogs, retriever, shelf };
  const finished = await runSteps(TURN_STEPS, turn, deps);
  const conclusion = await concludeTurn(finished, deps, speakerOn(context));
  return {
    outcome: conclusion.outcome,
    language: conclusion.language,
    state: nextState(state, finished, conclusion),
    effects: [...dialogs.effects, ...conclusion.effects],
    storedText: storedTextOf(finished, conclusion, deps),
    confidence: finished.turn.confidence?.probability ?? null,
    reasons: reasonsOf(finished),
    trace: finished.trace,
    route: routeOfTurn(finished, conclusion.outcome),
  };
}

/** The assistant: one turn in, what it came to out. It holds no state between turns. */
export function createBot(services: BotServices): Bot {
  return {
    async respond(adapter, incoming) {
      const turn = firstTurn(incoming);
      try {
        return await collectTurn(adapter, incoming, (context) => runTurn(context, turn, services));
      } catch (failure) {
        return collectTurn(adapter, incoming, (context) =>
          failTurn({ turn, failure, say: speakerOn(context).say }, services),
        );
      }
    },
  };
}

async function collectTurn(
  adapter: BufferedAdapter,
  { activity }: IncomingTurn,
  run: (context: TurnContext) => Promise<TurnOutcome>,
): Promise<TurnResult> {
  let result: TurnOutcome | undefined;
  const replies = await adapter.collect(activity, async (context) => {
    result = await run(context);
    const events = handoffActivities(context, result.effects);
    if (events.length > 0) await context.sendActivities(events);
  });
  if (!result) throw new Error('A middleware swallowed the turn.');
  return { ...result, replies };
}
