import {
  Dialog,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
} from 'botbuilder-dialogs';
import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import { commandIn, type DialogCommand } from './commands';
import { environmentOf, type DialogEnvironment } from './environment';
import { toActivity, type Reply } from './reply';

/**
 * How a dialog ends. `released`: it did not want the utterance, the rest of the turn may have it. `stuck`: no
 * answer fitted, however often it asked.
 */
export interface DialogResult {
  readonly kind: 'completed' | 'cancelled' | 'released' | 'stuck';
}

export type DialogStep<State> =
  | {
      readonly next: 'ask';
      readonly state: State;
      /** What is said before the question. */
      readonly leads?: readonly string[];
    }
  | { readonly next: 'end'; readonly result: DialogResult };

export const CANCELLED = { next: 'end', result: { kind: 'cancelled' } } as const;

/**
 * The one policy that every dialog shares: cancel, repeat and a change of language work anywhere, an
 * answer that does not fit is never forced. A dialog says what it asks, and what an answer does.
 * Its state is plain data, named, never a step's index, so that a deploy cannot corrupt it.
 */
export abstract class GuidedDialog<State extends object> extends Dialog {
  /** The shape of the stored state: what does not fit ends the dialog instead of corrupting it. */
  protected abstract readonly stateSchema: z.ZodType<State>;

  /** The question to ask now, after what is to be said before it. */
  protected abstract ask(
    state: State,
    environment: DialogEnvironment,
    leads: readonly string[],
  ): Promise<Reply>;

  /** What an answer does. */
  protected abstract receive(state: State, turn: DialogTurn): Promise<DialogStep<State>>;

  /** What to say and do when the citizen cancels. */
  protected abstract cancel(turn: DialogTurn, state: State): Promise<DialogStep<State>>;

  override async beginDialog(dc: DialogContext, state?: object): Promise<DialogTurnResult> {
    return this.askNow(dc, this.stateSchema.parse(state));
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const stored = this.stateSchema.safeParse(dc.activeDialog?.state);
    if (!stored.success) return dc.endDialog({ kind: 'released' });
    const turn = turnOf(dc.context);
    if (turn.command === 'repeat') return this.askNow(dc, stored.data);
    const step =
      turn.command === 'cancel'
        ? await this.cancel(turn, stored.data)
        : await this.receive(stored.data, turn);
    return step.next === 'ask'
      ? this.askNow(dc, step.state, step.leads)
      : dc.endDialog(step.result);
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const stored = this.stateSchema.safeParse(instance.state);
    if (stored.success)
      await turnOf(context).say(await this.ask(stored.data, environmentOf(context), []));
  }

  private async askNow(
    dc: DialogContext,
    state: State,
    leads: readonly string[] = [],
  ): Promise<DialogTurnResult> {
    if (dc.activeDialog) dc.activeDialog.state = state;
    await turnOf(dc.context).say(await this.ask(state, environmentOf(dc.context), leads));
    return Dialog.EndOfTurn;
  }
}

/** One utterance, as a dialog meets it. */
export interface DialogTurn {
  readonly environment: DialogEnvironment;
  readonly command: DialogCommand | null;
  say(reply: Reply): Promise<void>;
}

export function turnOf(context: TurnContext): DialogTurn {
  const environment = environmentOf(context);
  return {
    environment,
    command: commandIn(environment.utterance),
    say: async (reply) => {
      await context.sendActivity(toActivity(reply));
    },
  };
}
