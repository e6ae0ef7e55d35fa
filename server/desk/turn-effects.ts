import type { Effect, HandoffRequested } from '../../dialogs/effects';
import { eraseCases, openCase } from '../cases/apply-case';
import { shelveJourney } from '../cases/journey-shelf';
import type { DatabaseTransaction } from '../store/database';
import type { HandoffRow } from '../store/schema';
import { applyTransition, recordHandoffEvent } from './apply-transition';

interface EffectContext {
  readonly conversationId: string;
  readonly now: Date;
}

async function openHandoff(
  transaction: DatabaseTransaction,
  { conversationId }: EffectContext,
): Promise<HandoffRow | undefined> {
  return transaction
    .selectFrom('handoffs')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('state', 'in', ['queued', 'active'])
    .executeTakeFirst();
}

async function queueHandoff(
  transaction: DatabaseTransaction,
  { handoffId, language, reason, reasons, confidence, subject }: HandoffRequested,
  { conversationId, now }: EffectContext,
): Promise<void> {
  await transaction
    .insertInto('handoffs')
    .values({
      id: handoffId,
      conversation_id: conversationId,
      language,
      state: 'queued',
      reason,
      reasons: JSON.stringify(reasons),
      confidence,
      subject,
      citizen_name: null,
      epoch: 0,
      agent_id: null,
      lease_expires_at: null,
      disposition: null,
      queued_at: now.toISOString(),
      accepted_at: null,
      closed_at: null,
    })
    .execute();
  const event = {
    handoffId,
    event: 'request',
    from: null,
    to: 'queued',
    actor: 'citizen',
  } as const;
  await recordHandoffEvent(transaction, { ...event, now });
}

async function describeHandoff(
  transaction: DatabaseTransaction,
  { subject, sealedName }: Extract<Effect, { kind: 'handoff_described' }>,
  context: EffectContext,
): Promise<void> {
  const handoff = await openHandoff(transaction, context);
  if (!handoff) return;
  await transaction
    .updateTable('handoffs')
    .set({ ...(subject && { subject }), ...(sealedName && { citizen_name: sealedName }) })
    .where('id', '=', handoff.id)
    .execute();
}

async function leaveDesk(
  transaction: DatabaseTransaction,
  event: 'cancel' | 'end',
  context: EffectContext,
): Promise<void> {
  const handoff = await openHandoff(transaction, context);
  if (!handoff) return;
  const { now } = context;
  const changes = { closed_at: now.toISOString() };
  await applyTransition(transaction, { handoff, event, actor: 'citizen', now, changes });
  await transaction
    .updateTable('conversations')
    .set({ owner: 'bot' })
    .where('id', '=', context.conversationId)
    .execute();
}

async function endConversation(
  transaction: DatabaseTransaction,
  erase: boolean,
  context: EffectContext,
): Promise<void> {
  await leaveDesk(transaction, 'end', context);
  const { conversationId, now } = context;
  if (erase) {
    await eraseCases(transaction, context);
    await transaction.deleteFrom('conversations').where('id', '=', conversationId).execute();
    return;
  }
  await transaction
    .updateTable('conversations')
    .set({ ended_at: now.toISOString() })
    .where('id', '=', conversationId)
    .execute();
}

async function recordFeedback(
  transaction: DatabaseTransaction,
  { activityId, rating, reason }: Extract<Effect, { kind: 'feedback_given' }>,
  { conversationId, now }: EffectContext,
): Promise<void> {
  if (!activityId.startsWith(`${conversationId}|`)) return;
  const opinion = { rating, reason: reason ?? null, created_at: now.toISOString() };
  await transaction
    .insertInto('feedback')
    .values({ conversation_id: conversationId, activity_id: activityId, ...opinion })
    .onConflict((conflict) =>
      conflict.columns(['conversation_id', 'activity_id']).doUpdateSet(opinion),
    )
    .execute();
}

async function applyEffect(
  transaction: DatabaseTransaction,
  effect: Effect,
  context: EffectContext,
): Promise<void> {
  switch (effect.kind) {
    case 'handoff_requested':
      return queueHandoff(transaction, effect, context);
    case 'handoff_described':
      return describeHandoff(transaction, effect, context);
    case 'handoff_cancelled':
      return leaveDesk(transaction, 'cancel', context);
    case 'feedback_given':
      return recordFeedback(transaction, effect, context);
    case 'case_opened':
      return openCase(transaction, effect, context);
    case 'journey_saved':
      return shelveJourney(transaction, effect, context);
    case 'conversation_ended':
      return endConversation(transaction, effect.erase, context);
    default:
      return effect satisfies never;
  }
}

/** Applies what a turn wants done, in order, in the turn's own transaction. */
export async function applyEffects(
  transaction: DatabaseTransaction,
  effects: readonly Effect[],
  context: EffectContext,
): Promise<void> {
  for (const effect of effects) await applyEffect(transaction, effect, context);
}
