import { EventFactory, type Activity, type TurnContext } from 'botbuilder';
import type { Effect, HandoffRequested } from '../../dialogs/effects';

/** The Bot Framework's handoff protocol adds nothing for a queue: `queued` and `cancelled` are ours. */
type HandoffStatusState = 'queued' | 'cancelled';

function initiation(
  context: TurnContext,
  { handoffId, language, reason, confidence, subject }: HandoffRequested,
): Partial<Activity> {
  const value = { handoffId, language, reason, confidence, subject };
  return EventFactory.createHandoffInitiation(context, value);
}

function status(
  context: TurnContext,
  state: HandoffStatusState,
  details: { readonly position?: number } = {},
): Partial<Activity> {
  const event = EventFactory.createHandoffStatus(context.activity.conversation, state);
  return { ...event, value: { state, ...details } };
}

/** What any desk, and the citizen's own client, are told of a turn's effects on the queue. */
export function handoffActivities(
  context: TurnContext,
  effects: readonly Effect[],
): Partial<Activity>[] {
  return effects.flatMap((effect) => {
    if (effect.kind === 'handoff_cancelled') return [status(context, 'cancelled')];
    if (effect.kind !== 'handoff_requested') return [];
    const { position } = effect;
    return [initiation(context, effect), status(context, 'queued', { position })];
  });
}
