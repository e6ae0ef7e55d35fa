import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import {
  CANCELLED,
  GuidedDialog,
  turnOf,
  type DialogStep,
  type DialogTurn,
} from '../guided-dialog';
import { environmentOf, type DialogEnvironment } from '../environment';
import type { Reply } from '../reply';
import { concludeJourney } from './conclude-journey';
import type { Journey } from './journey';
import { advance, beginState, type JourneyMove } from './journey-machine';
import { JOURNEY_STATE, migrateState, type JourneyState } from './journey-state';
import { askingOf } from './journey-reader';
import { describePrompt, reviewOf } from './render/describe-prompt';
import { listAnswers, renderChat } from './render/chat-renderer';
import { readOpening, understand, type Understood } from './understand';

export const JOURNEY_DIALOG = 'journey';

export type FindJourney = (id: string) => Journey | undefined;

type Step = DialogStep<JourneyState>;

/** Walks a citizen through a service, as its definition says. */
export class JourneyDialog extends GuidedDialog<JourneyState> {
  protected readonly stateSchema = JOURNEY_STATE;

  constructor(private readonly find: FindJourney) {
    super(JOURNEY_DIALOG);
  }

  /** `options`: a state to go on from, as a journey that was saved, or that of a journey's beginning. */
  override async beginDialog(dc: DialogContext, options: JourneyState): Promise<DialogTurnResult> {
    const environment = environmentOf(dc.context);
    const journey = this.find(options.journey);
    if (!journey) return dc.endDialog({ kind: 'released' });
    const { definition } = journey;
    const { translate, language } = environment;
    const turn = turnOf(dc.context);
    await turn.say({ text: translate(`journey-${definition.id}:intro`), language });
    const { values, notice } = readOpening(definition, options, turn);
    const stored = migrateState(options, definition);
    const { state } = advance(definition, stored, { kind: 'filled', values });
    if (notice !== null) await turn.say({ text: notice, language });
    return super.beginDialog(dc, state);
  }

  protected async ask(
    state: JourneyState,
    environment: DialogEnvironment,
    leads: readonly string[],
  ): Promise<Reply> {
    const { definition } = this.journeyOf(state);
    return renderChat(describePrompt(askingOf(definition, state, environment), leads));
  }

  protected async receive(stored: JourneyState, turn: DialogTurn): Promise<Step> {
    const journey = this.find(stored.journey);
    if (!journey) return { next: 'end', result: { kind: 'released' } };
    const state = migrateState(stored, journey.definition);
    const understood = await understand(journey.definition, state, turn);
    return this.act(understood, { journey, state, turn });
  }

  protected async cancel(turn: DialogTurn, stored: JourneyState): Promise<Step> {
    const journey = this.find(stored.journey);
    if (!journey || stored.mode === 'confirm-cancel') return this.cancelled(turn);
    return this.move(advance(journey.definition, stored, { kind: 'cancel' }), {
      journey,
      turn,
      leads: [],
    });
  }

  private journeyOf({ journey }: JourneyState): Journey {
    const found = this.find(journey);
    if (!found) throw new Error(`There is no journey "${journey}".`);
    return found;
  }

  private async act(
    understood: Understood,
    { journey, state, turn }: { journey: Journey; state: JourneyState; turn: DialogTurn },
  ): Promise<Step> {
    const { environment } = turn;
    const { leads = [] } = understood;
    switch (understood.kind) {
      case 'input':
        return this.move(advance(journey.definition, state, understood.input), {
          journey,
          turn,
          leads,
        });
      case 'say-again':
        return { next: 'ask', state: { ...state, misses: 0 }, leads };
      case 'answered':
        await turn.say(understood.reply);
        return { next: 'ask', state: { ...state, misses: 0 }, leads };
      case 'review':
        return {
          next: 'ask',
          state: { ...state, misses: 0 },
          leads: answersIn(journey, state, environment),
        };
      case 'save':
        return this.save(state, turn);
      default:
        return understood satisfies never;
    }
  }

  private async move(
    { next, state }: JourneyMove,
    { journey, turn, leads }: { journey: Journey; turn: DialogTurn; leads: readonly string[] },
  ): Promise<Step> {
    if (next === 'ask') return { next, state, leads };
    if (next === 'cancelled') return this.cancelled(turn);
    if (next === 'stuck') return { next: 'end', result: { kind: 'stuck' } };
    await turn.say(await concludeJourney(journey, state, turn.environment));
    return { next: 'end', result: { kind: 'completed' } };
  }

  private async cancelled(turn: DialogTurn): Promise<Step> {
    const { language, translate } = turn.environment;
    await turn.say({ text: translate('journey:cancel.done'), language });
    return CANCELLED;
  }

  private async save(state: JourneyState, turn: DialogTurn): Promise<Step> {
    const { language, translate, shelf, effects } = turn.environment;
    const { code, effect } = shelf.save(state);
    effects.push(effect);
    await turn.say({ text: translate('journey:save.done', { code }), language });
    return { next: 'end', result: { kind: 'completed' } };
  }
}

/** What was answered so far, as one text; none before the first answer. */
function answersIn(
  { definition }: Journey,
  state: JourneyState,
  environment: DialogEnvironment,
): string[] {
  const answers = reviewOf(askingOf(definition, state, environment));
  return answers.length === 0 ? [] : [listAnswers(answers, environment.language)];
}

export function stateToBegin({ definition }: Journey): JourneyState {
  return beginState(definition);
}
