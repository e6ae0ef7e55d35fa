import type { Activity } from '../../../server/contracts/activity';
import type { Agent, Handoff } from '../../../server/contracts/desk';
import type { DeskEvent, EventData, EventName } from '../../../web/desk/state/desk-event';
import { initialState, type DeskState, type Outgoing } from '../../../web/desk/state/desk-state';
import { reduce } from '../../../web/desk/state/reduce';

export const AGENT: Agent = {
  id: 'agent-1',
  username: 'luc',
  displayName: 'Luc Roy',
  role: 'agent',
  languages: ['fr'],
};

export const handoffOf = (change: Partial<Handoff> = {}): Handoff => ({
  id: 'h1',
  conversationId: 'c1',
  language: 'fr',
  state: 'queued',
  reason: 'requested',
  reasons: [],
  confidence: null,
  subject: 'Comment renouveler mon passeport?',
  citizenName: null,
  epoch: 1,
  agentId: null,
  queuedAt: '2026-03-02T15:00:00.000Z',
  acceptedAt: null,
  closedAt: null,
  ...change,
});

export const heldOf = (change: Partial<Handoff> = {}): Handoff =>
  handoffOf({ state: 'active', agentId: AGENT.id, epoch: 2, ...change });

export const saidBy = (
  role: 'user' | 'bot' | 'agent',
  id: string,
  more: Partial<Activity> = {},
) => ({
  type: 'message',
  id,
  from: { id: role, role },
  text: `text of ${id}`,
  ...more,
});

export const outgoingOf = (change: Partial<Outgoing> = {}): Outgoing => ({
  clientActivityId: 'mine-1',
  text: 'Bonjour',
  status: 'sending',
  activityId: null,
  ...change,
});

export function event<Name extends EventName>(type: Name, data: EventData[Name]): DeskEvent<Name> {
  return { type, data };
}

export const stateAfter = (...events: readonly DeskEvent[]): DeskState =>
  events.reduce<DeskState>(
    (state, happened) => reduce(state, happened),
    initialState({ language: 'en', shortcuts: true }),
  );

export const signedIn = event('signedIn', { agent: AGENT });
