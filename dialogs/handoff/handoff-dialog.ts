import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import { ESCALATION_REASONS, type DecisionReason, type EscalationReason } from '../effects';
import type { DialogEnvironment } from '../environment';
import { environmentOf } from '../environment';
import {
  CANCELLED,
  GuidedDialog,
  turnOf,
  type DialogStep,
  type DialogTurn,
} from '../guided-dialog';
import type { Escalation } from '../ports';
import type { Reply } from '../reply';
import { nameIn } from './name-in';

export const HANDOFF_DIALOG = 'handoff';

const handoffStateSchema = z.object({
  reason: z.enum(ESCALATION_REASONS),
  confidence: z.number().nullable(),
  /** Masked; empty until the citizen has said what it is about. */
  subject: z.string(),
  slot: z.enum(['subject', 'name']),
});

type HandoffState = z.infer<typeof handoffStateSchema>;

export interface HandoffOptions {
  readonly reason: EscalationReason;
  readonly reasons: readonly DecisionReason[];
  readonly confidence: number | null;
  readonly subject: string;
}

/**
 * Puts the citizen into the queue at once, then asks, while they wait, what an agent would want to
 * know. Nothing that they leave unanswered costs them their place.
 */
export class HandoffDialog extends GuidedDialog<HandoffState> {
  protected readonly stateSchema = handoffStateSchema;

  constructor() {
    super(HANDOFF_DIALOG);
  }

  override async beginDialog(
    dc: DialogContext,
    options: HandoffOptions,
  ): Promise<DialogTurnResult> {
    const environment = environmentOf(dc.context);
    const escalation = await environment.escalation.prepare({
      ...options,
      language: environment.language,
    });
    environment.effects.push(escalation.effect);
    await turnOf(dc.context).say(announce(escalation, options, environment));
    return super.beginDialog(dc, { ...options, slot: options.subject ? 'name' : 'subject' });
  }

  protected async ask(
    state: HandoffState,
    { language, translate }: DialogEnvironment,
  ): Promise<Reply> {
    return {
      text: translate(`handoff:ask.${state.slot}`),
      language,
      quickReplies: [translate('handoff:skip'), translate('handoff:cancel')],
      expectsInput: true,
    };
  }

  protected async receive(
    state: HandoffState,
    turn: DialogTurn,
  ): Promise<DialogStep<HandoffState>> {
    if (!turn.environment.inQueue) return { next: 'end', result: { kind: 'released' } };
    return state.slot === 'subject' ? this.receiveSubject(state, turn) : this.receiveName(turn);
  }

  protected async cancel(turn: DialogTurn): Promise<DialogStep<HandoffState>> {
    const { language, translate, effects } = turn.environment;
    effects.push({ kind: 'handoff_cancelled' });
    await turn.say({ text: translate('handoff:cancelled'), language });
    return CANCELLED;
  }

  private async receiveSubject(
    state: HandoffState,
    { environment, command }: DialogTurn,
  ): Promise<DialogStep<HandoffState>> {
    if (command === 'skip') return { next: 'ask', state: { ...state, slot: 'name' } };
    const subject = environment.question;
    environment.effects.push({ kind: 'handoff_described', subject });
    return { next: 'ask', state: { ...state, subject, slot: 'name' } };
  }

  private async receiveName(turn: DialogTurn): Promise<DialogStep<HandoffState>> {
    const { environment, command } = turn;
    const { language, translate, utterance } = environment;
    const name = command === 'skip' ? null : nameIn(utterance);
    if (command !== 'skip' && name === null) return { next: 'end', result: { kind: 'released' } };
    if (name !== null) {
      environment.effects.push({
        kind: 'handoff_described',
        sealedName: environment.seal.seal(name),
      });
    }
    await turn.say({ text: translate('handoff:waiting'), language });
    return { next: 'end', result: { kind: 'completed' } };
  }
}

function announce(
  { effect, agentPresent }: Escalation,
  { reason }: HandoffOptions,
  { language, translate }: DialogEnvironment,
): Reply {
  const sentences = [
    translate(`handoff:because.${reason}`),
    translate('handoff:queued', { count: effect.position }),
    translate(agentPresent ? 'handoff:agent_present' : 'handoff:no_agent_now'),
  ];
  return { text: sentences.join(' '), language };
}
