import type { HandoffState } from '../contracts/desk';
import { Conflict } from '../errors';
import type { DatabaseTransaction } from '../store/database';
import type { HandoffRow } from '../store/schema';
import { handoffStateOf } from './handoff-row';
import { transition, type HandoffEvent } from './transitions';

export interface TransitionRequest {
  readonly handoff: HandoffRow;
  readonly event: HandoffEvent;
  /** An agent's id, 'citizen' or 'system'. */
  readonly actor: string;
  readonly now: Date;
  /** Columns that change with the state. */
  readonly changes?: Partial<
    Pick<
      HandoffRow,
      'agent_id' | 'lease_expires_at' | 'accepted_at' | 'closed_at' | 'disposition' | 'epoch'
    >
  >;
}

async function swapState(
  transaction: DatabaseTransaction,
  { handoff, changes }: TransitionRequest,
  to: HandoffState,
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('handoffs')
    .set({ ...changes, state: to })
    .where('id', '=', handoff.id)
    .where('state', '=', handoff.state)
    .where('epoch', '=', handoff.epoch)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict('Somebody else changed this conversation first.');
}

/** Writes the audit row of a change of state. */
export async function recordHandoffEvent(
  transaction: DatabaseTransaction,
  event: {
    readonly handoffId: string;
    readonly event: string;
    readonly from: HandoffState | null;
    readonly to: HandoffState;
    readonly actor: string;
    readonly now: Date;
  },
): Promise<void> {
  const { count } = await transaction
    .selectFrom('handoff_events')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('handoff_id', '=', event.handoffId)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('handoff_events')
    .values({
      handoff_id: event.handoffId,
      seq: count + 1,
      event: event.event,
      from_state: event.from,
      to_state: event.to,
      actor: event.actor,
      at: event.now.toISOString(),
    })
    .execute();
}

/**
 * Applies an event in the caller's transaction, with its audit row. Throws {@link Conflict} where the
 * table does not allow it, or the row has changed since it was read.
 */
export async function applyTransition(
  transaction: DatabaseTransaction,
  request: TransitionRequest,
): Promise<HandoffState> {
  const { handoff, event, actor, now } = request;
  const from = handoffStateOf(handoff);
  const to = transition(from, event);
  if (!to) throw new Conflict(`A conversation that is ${from} cannot ${event}.`);
  await swapState(transaction, request, to);
  await recordHandoffEvent(transaction, { handoffId: handoff.id, event, from, to, actor, now });
  return to;
}
