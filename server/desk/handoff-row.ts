import { handoffSchema, type Handoff, type HandoffState } from '../contracts/desk';
import type { HandoffRow } from '../store/schema';
import type { Seal } from '../store/seal';

export function handoffStateOf({ state }: Pick<HandoffRow, 'state'>): HandoffState {
  return handoffSchema.shape.state.parse(state);
}

/** The row as the console sees it. The name is opened only for the agent who holds the conversation. */
export function toHandoff(
  row: HandoffRow,
  viewer: { readonly agentId: string; readonly seal: Seal },
): Handoff {
  const mine = row.agent_id === viewer.agentId;
  return handoffSchema.parse({
    id: row.id,
    conversationId: row.conversation_id,
    language: row.language,
    state: row.state,
    reason: row.reason,
    reasons: JSON.parse(row.reasons),
    confidence: row.confidence,
    subject: row.subject,
    citizenName: mine && row.citizen_name ? viewer.seal.open(row.citizen_name) : null,
    epoch: row.epoch,
    agentId: row.agent_id,
    queuedAt: row.queued_at,
    acceptedAt: row.accepted_at,
    closedAt: row.closed_at,
  });
}
