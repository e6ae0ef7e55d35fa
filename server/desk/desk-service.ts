import type { Translate, Translator } from '../../locales/translator';
import type { Feed } from '../channels/feed';
import type { Clock } from '../clock';
import type { Activity } from '../contracts/activity';
import type { Agent, Disposition, Handoff, HandoffDetail, Queue } from '../contracts/desk';
import { Conflict, Forbidden } from '../errors';
import type { ActivityLog, NewActivity } from '../store/activity-log';
import type { Database } from '../store/database';
import { writeOutsideTurn } from '../store/outside-turn';
import type { HandoffRow } from '../store/schema';
import type { Seal } from '../store/seal';
import { applyTransition, type TransitionRequest } from './apply-transition';
import { agentMessage, agentSentence, handoffStatus } from './desk-activities';
import { toHandoff } from './handoff-row';
import { HandoffStore, type Hold } from './handoff-store';
import { leaseFrom, Leases } from './leases';
import type { HandoffEvent } from './transitions';

export interface DeskDeps {
  readonly database: Database;
  readonly log: ActivityLog;
  readonly feed: Feed;
  readonly clock: Clock;
  readonly seal: Seal;
  readonly translator: Translator;
}

interface Change {
  readonly handoff: HandoffRow;
  readonly event: HandoffEvent;
  /** An agent's id, or 'system'. */
  readonly actor: string;
  readonly changes: NonNullable<TransitionRequest['changes']>;
  readonly owner: 'bot' | 'agent';
  /** What the citizen is told. */
  readonly activities: readonly NewActivity[];
  readonly now: Date;
}

/** What agents do. Each write is one transaction: the citizen's log, the handoff's state, its audit. */
export class DeskService {
  readonly leases: Leases;
  private readonly handoffs: HandoffStore;

  constructor(private readonly deps: DeskDeps) {
    this.handoffs = new HandoffStore(deps.database);
    this.leases = new Leases(deps.database, deps.clock);
  }

  async queue(agent: Agent): Promise<Queue> {
    const rows = await this.handoffs.openFor(agent);
    const handoffs = rows.map((row) => this.view(row, agent));
    return {
      queued: handoffs.filter(({ state }) => state === 'queued'),
      mine: handoffs.filter(({ state }) => state === 'active'),
    };
  }

  /**
   * A waiting conversation may be read by any agent, an active one by its own, a past one by who held
   * it: as far as it went while they did.
   */
  async detail(agent: Agent, handoffId: string): Promise<HandoffDetail> {
    const row = await this.handoffs.find(handoffId);
    if (row.state !== 'queued' && row.agent_id !== agent.id) {
      throw new Forbidden('Another agent holds this conversation.');
    }
    const activities = await this.deps.log.all(row.conversation_id);
    return { handoff: this.view(row, agent), transcript: untilClosed(activities, row) };
  }

  /** Throws Conflict where another agent was first. */
  async accept(agent: Agent, handoffId: string): Promise<Handoff> {
    const handoff = await this.handoffs.find(handoffId);
    const translate = await this.translateFor(handoff);
    const now = this.deps.clock.now();
    return this.changeFor(agent, {
      handoff,
      event: 'accept',
      actor: agent.id,
      now,
      owner: 'agent',
      changes: {
        agent_id: agent.id,
        epoch: handoff.epoch + 1,
        accepted_at: now.toISOString(),
        lease_expires_at: leaseFrom(now),
      },
      activities: [
        handoffStatus({ state: 'accepted', agentName: agent.displayName }),
        agentSentence(translate('handoff:agent_joined', { name: agent.displayName })),
      ],
    });
  }

  /** Back to the queue, where the citizen keeps their place. */
  async release(agent: Agent, hold: Hold): Promise<Handoff> {
    const handoff = await this.handoffs.held(agent, hold);
    return this.changeFor(agent, await this.releasing(handoff, agent.id));
  }

  /** Gives back to the queue whoever is held by an agent that is no longer there. Returns how many. */
  async reclaim(): Promise<number> {
    const expired = await this.leases.expired();
    for (const handoff of expired) {
      const change = await this.releasing(handoff, 'system');
      await this.change(change).catch(ignoreConflict);
    }
    return expired.length;
  }

  async close(agent: Agent, hold: Hold, disposition: Disposition): Promise<Handoff> {
    const handoff = await this.handoffs.held(agent, hold);
    const translate = await this.translateFor(handoff);
    const now = this.deps.clock.now();
    return this.changeFor(agent, {
      handoff,
      event: 'close',
      actor: agent.id,
      now,
      owner: 'bot',
      changes: { disposition, closed_at: now.toISOString() },
      activities: [
        handoffStatus({ state: 'completed' }),
        agentSentence(translate('handoff:closed')),
      ],
    });
  }

  /** Sent twice under one `clientActivityId`, it is written once. Returns its id. */
  async say(
    agent: Agent,
    hold: Hold,
    message: { readonly text: string; readonly clientActivityId: string },
  ): Promise<string> {
    const { conversation_id: conversationId } = await this.handoffs.held(agent, hold);
    const before = await this.deps.log.sentBefore(conversationId, message.clientActivityId);
    if (before) return before;
    const now = this.deps.clock.now();
    const written = await this.deps.database.transaction().execute(async (transaction) => {
      const activities = [agentMessage(agent, message)];
      const appended = await writeOutsideTurn(transaction, { conversationId, activities, now });
      await this.handoffs.requireStillHeld(transaction, agent, hold);
      return appended;
    });
    this.deps.feed.log.send(conversationId);
    return written[0]?.id ?? '';
  }

  async isTyping(agent: Agent, hold: Hold): Promise<void> {
    const { conversation_id: conversationId } = await this.handoffs.held(agent, hold);
    this.deps.feed.typing.send({ conversationId, by: 'agent' });
  }

  private async releasing(handoff: HandoffRow, actor: string): Promise<Change> {
    const translate = await this.translateFor(handoff);
    return {
      handoff,
      event: 'release',
      actor,
      now: this.deps.clock.now(),
      owner: 'bot',
      changes: {
        agent_id: null,
        accepted_at: null,
        lease_expires_at: null,
        epoch: handoff.epoch + 1,
      },
      activities: [
        handoffStatus({ state: 'queued' }),
        agentSentence(translate('handoff:released')),
      ],
    };
  }

  private async changeFor(agent: Agent, change: Change): Promise<Handoff> {
    return this.view(await this.change(change), agent);
  }

  private async change(change: Change): Promise<HandoffRow> {
    const { handoff, event, actor, changes, owner, activities, now } = change;
    const conversationId = handoff.conversation_id;
    // The conversation first, as a turn does: two writers then wait for each other, never in a ring.
    const state = await this.deps.database.transaction().execute(async (transaction) => {
      await writeOutsideTurn(transaction, { conversationId, activities, now, owner });
      return applyTransition(transaction, { handoff, event, actor, now, changes });
    });
    this.deps.feed.log.send(conversationId);
    this.deps.feed.queue.send();
    return { ...handoff, ...changes, state };
  }

  private view(row: HandoffRow, agent: Agent): Handoff {
    return toHandoff(row, { agentId: agent.id, seal: this.deps.seal });
  }

  private async translateFor(handoff: HandoffRow): Promise<Translate> {
    return this.deps.translator(await this.handoffs.languageOf(handoff));
  }
}

/** What came after is between the citizen and whoever serves them now. */
function untilClosed(activities: readonly Activity[], { closed_at }: HandoffRow): Activity[] {
  if (closed_at === null) return [...activities];
  return activities.filter(({ timestamp = '' }) => timestamp <= closed_at);
}

/** Somebody else was first: the agent came back, or the citizen left. */
function ignoreConflict(error: unknown): void {
  if (!(error instanceof Conflict)) throw error;
}
