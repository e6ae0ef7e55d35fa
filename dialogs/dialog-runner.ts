import type { StatePropertyAccessor, TurnContext } from 'botbuilder';
import {
  DialogSet,
  DialogTurnStatus,
  type DialogContext,
  type DialogState,
  type DialogTurnResult,
} from 'botbuilder-dialogs';
import { z } from 'zod';
import {
  CLARIFY_DIALOG,
  ClarifyDialog,
  isChoice,
  type ClarifyOptions,
} from './clarify/clarify-dialog';
import type { Language } from '../locales/language';
import { sameWords } from './commands';
import type { Effect } from './effects';
import { enterEnvironment, type DialogServices, type DialogSituation } from './environment';
import type { DialogResult } from './guided-dialog';
import { isPersonal } from './journey/definition';
import { JOURNEY_DIALOG, JourneyDialog } from './journey/journey-dialog';
import { JOURNEY_STATE, type JourneyState } from './journey/journey-state';
import { findJourney } from './journeys/journeys';
import { HANDOFF_DIALOG, HandoffDialog, type HandoffOptions } from './handoff/handoff-dialog';

/** What running a dialog came to; `idle`: none was running. */
export type DialogProgress = DialogResult | { readonly kind: 'waiting' | 'idle' };

const dialogResultSchema: z.ZodType<DialogResult> = z.object({
  kind: z.enum(['completed', 'cancelled', 'released', 'stuck']),
});

/** Slots of the handoff whose answer is personal. */
const PERSONAL_SLOTS: ReadonlySet<string> = new Set(['name']);

const slotSchema = z.object({ slot: z.string(), journey: z.string().optional() });

function isPersonalSlot({ slot, journey }: z.output<typeof slotSchema>): boolean {
  if (journey === undefined) return PERSONAL_SLOTS.has(slot);
  const asked = findJourney(journey)?.definition.slots.find(({ name }) => name === slot);
  return asked !== undefined && isPersonal(asked);
}

/** The dialogs' state is the turn's own copy: no storage of botbuilder's stands behind it. */
function accessorOf(state: DialogState): StatePropertyAccessor<DialogState> {
  return {
    get: () => Promise.resolve(state),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
  };
}

function progressOf({ status, result }: DialogTurnResult): DialogProgress {
  if (status === DialogTurnStatus.empty) return { kind: 'idle' };
  if (status === DialogTurnStatus.waiting) return { kind: 'waiting' };
  return dialogResultSchema.parse(result);
}

/** The name of the slot whose answer is personal: kept sealed, never masked, never logged; or null. */
export function personalSlotOf({ dialogStack }: DialogState): string | null {
  const state: unknown = dialogStack.at(-1)?.state;
  const asked = slotSchema.safeParse(state);
  return asked.success && isPersonalSlot(asked.data) ? asked.data.slot : null;
}

export interface DialogTurnState {
  readonly context: TurnContext;
  /** The turn's own copy. */
  readonly state: DialogState;
  readonly services: DialogServices;
}

/** Runs the dialogs of one turn over that turn's copy of their state. */
export class DialogRunner {
  /** What the dialogs want done, for the turn's commit. */
  readonly effects: Effect[] = [];
  private readonly dialogs: DialogSet;

  constructor(private readonly turn: DialogTurnState) {
    this.dialogs = new DialogSet(accessorOf(turn.state))
      .add(new HandoffDialog())
      .add(new ClarifyDialog())
      .add(new JourneyDialog(findJourney));
  }

  get personalSlot(): string | null {
    return personalSlotOf(this.turn.state);
  }

  /** Whether the utterance is a choice that the running dialog has offered to a reader of the language. */
  async isChoice(utterance: string, reader: Language): Promise<boolean> {
    const running = this.turn.state.dialogStack.at(-1);
    if (running?.id === JOURNEY_DIALOG) return this.isSlotChoice(utterance, running.state, reader);
    if (running?.id !== CLARIFY_DIALOG) return false;
    return isChoice(running.state, { utterance, reader }, this.turn.services);
  }

  /** "English", where a journey asks in which language somebody wants to be called. */
  private isSlotChoice(utterance: string, state: unknown, reader: Language): boolean {
    const stored = JOURNEY_STATE.safeParse(state);
    const definition = stored.success ? findJourney(stored.data.journey)?.definition : undefined;
    const slot = definition?.slots.find(({ name }) => name === stored.data?.slot);
    const translate = this.turn.services.translator(reader);
    return (slot?.choices ?? []).some((choice) =>
      sameWords(
        utterance,
        translate(
          `journey-${definition?.id ?? ''}:slots.${slot?.name ?? ''}.choices.${choice}.label`,
        ),
      ),
    );
  }

  /** Hands the utterance to the dialog that runs. */
  async proceed(situation: DialogSituation): Promise<DialogProgress> {
    return progressOf(await (await this.open(situation)).continueDialog());
  }

  async beginHandoff(options: HandoffOptions, situation: DialogSituation): Promise<DialogProgress> {
    return this.begin({ id: HANDOFF_DIALOG, options }, situation);
  }

  async beginClarify(options: ClarifyOptions, situation: DialogSituation): Promise<DialogProgress> {
    return this.begin({ id: CLARIFY_DIALOG, options }, situation);
  }

  /** From the beginning, or from a state that was saved. */
  async beginJourney(state: JourneyState, situation: DialogSituation): Promise<DialogProgress> {
    return this.begin({ id: JOURNEY_DIALOG, options: state }, situation);
  }

  /** Asks the running dialog's question again, in the situation's language. False: none runs. */
  async reprompt(situation: DialogSituation): Promise<boolean> {
    const dialog = await this.open(situation);
    if (!dialog.activeDialog) return false;
    await dialog.repromptDialog();
    return true;
  }

  /** Ends whatever runs, saying nothing. */
  clear(): void {
    this.turn.state.dialogStack.length = 0;
  }

  private async begin(
    { id, options }: { readonly id: string; readonly options: object },
    situation: DialogSituation,
  ): Promise<DialogProgress> {
    this.clear();
    return progressOf(await (await this.open(situation)).beginDialog(id, options));
  }

  private open(situation: DialogSituation): Promise<DialogContext> {
    const { context, services } = this.turn;
    enterEnvironment(context, {
      ...services,
      language: situation.language,
      utterance: situation.utterance,
      question: situation.question,
      inQueue: situation.inQueue,
      translate: services.translator(situation.language),
      effects: this.effects,
    });
    return this.dialogs.createContext(context);
  }
}
