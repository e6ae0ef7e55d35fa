import type { Translator } from '../../locales/translator';
import type { Feed } from '../channels/feed';
import type { Clock } from '../clock';
import type { Agent, Disposition, Handoff, HandoffDetail, Queue } from '../contracts/desk';
import { languageSchema } from '../contracts/language';
import { Conflict, Forbidden, NotFound } from '../errors';
import type { ActivityLog, NewActivity } from '../store/activity-log';
import type { Database, DatabaseTransaction } from '../store/database';
import { writeOutsideTurn } from '../store/outside-turn';
import type { HandoffRow } from '../store/schema';
import type { Seal } from '../store/seal';
import { agentMessage, agentSentence, handoffStatus } from './desk-activities';
import { applyTransition, type TransitionRequest } from './apply-transition';
import { toHandoff } from './handoff-row';
import type { HandoffEvent } from './transitions';

export interface DeskDeps {
  readonly database: Database;
  readonly log: ActivityLog;
  readonly feed: Feed;
  readonly clock: Clock;
  readonly seal: Seal;
  readonly translator: Translator;
}

/** An agent's hold on a handoff: what every write of theirs must still find true. */
export interface Hold {
  readonly handoffId: string;
  readonly epoch: number;
}

interface Change {
  readonly agent: Agent;
  readonly handoff: HandoffRow;
  readonly event: HandoffEvent;
  readonly changes: NonNullable<TransitionRequest['changes']>;
  readonly owner: 'bot' | 'agent';
  /** What the citizen is told. */
  readonly activities: readonly NewActivity[];
}

/** What agents do. Each write is one transaction: the citizen's log, the handoff's state, its audit. */
export class DeskService {
  constructor(private readonly deps: DeskDeps) {}

  async queue(agent: Agent): Promise<Queue> {
    const rows = await this.deps.database
      .selectFrom('handoffs')
      .selectAll()
      .where((where) =>
        where.or([
          where('state', '=', 'queued'),
          where.and([where('state', '=', 'active'), where('agent_id', '=', agent.id)]),
        ]),
      )
      .orderBy('queued_at')
      .execute();
    const handoffs = rows.map((row) => this.view(row, agent));
    return {
      queued: handoffs.filter(({ state }) => state === 'queued'),
      mine: handoffs.filter(({ state }) => state === 'active'),
    };
  }

  /** A waiting conversation may be read by any agent, an active one by its own, a past one by who held it. */
  async detail(agent: Agent, handoffId: string): Promise<HandoffDetail> {
    const row = await this.find(handoffId);
    if (row.state !== 'queued' && row.agent_id !== agent.id) {
      throw new Forbidden('Another agent holds this conversation.');
    }
    const { activities } = await this.deps.log.since(row.conversation_id, 0);
    return { handoff: this.view(row, agent), transcript: [...activities] };
  }

  /** Throws Conflict where another agent was first. */
  async accept(agent: Agent, handoffId: string): Promise<Handoff> {
    const handoff = await this.find(handoffId);
    const translate = this.translateFor(handoff);
    const now = this.deps.clock.now();
    return this.change({
      agent,
      handoff,
      event: 'accept',
      owner: 'agent',
      changes: { agent_id: agent.id, epoch: handoff.epoch + 1, accepted_at: now.toISOString() },
      activities: [
        handoffStatus({ state: 'accepted', agentName: agent.displayName }),
        agentSentence(translate('handoff:agent_joined', { name: agent.displayName })),
      ],
    });
  }

  /** Back to the queue, where the citizen keeps their place. */
  async release(agent: Agent, hold: Hold): Promise<Handoff> {
    const handoff = await this.held(agent, hold);
    return this.change({
      agent,
      handoff,
      event: 'release',
      owner: 'bot',
      changes: { agent_id: null, accepted_at: null, epoch: handoff.epoch + 1 },
      activities: [
        handoffStatus({ state: 'queued' }),
        agentSentence(this.translateFor(handoff)('handoff:released')),
      ],
    });
  }

  async close(agent: Agent, hold: Hold, disposition: Disposition): Promise<Handoff> {
    const handoff = await this.held(agent, hold);
    const now = this.deps.clock.now();
    return this.change({
      agent,
      handoff,
      event: 'close',
      owner: 'bot',
      changes: { disposition, closed_at: now.toISOString() },
      activities: [
        handoffStatus({ state: 'completed' }),
        agentSentence(this.translateFor(handoff)('handoff:closed')),
      ],
    });
  }

  /** Sent twice under one `clientActivityId`, it is written once. Returns its id. */
  async say(
    agent: Agent,
    hold: Hold,
    message: { readonly text: string; readonly clientActivityId: string },
  ): Promise<string> {
    const { conversation_id: conversationId } = await this.held(agent, hold);
    const before = await this.deps.log.sentBefore(conversationId, message.clientActivityId);
    if (before) return before;
    const now = this.deps.clock.now();
    const written = await this.deps.database.transaction().execute(async (transaction) => {
      const activities = [agentMessage(agent, message)];
      const appended = await writeOutsideTurn(transaction, { conversationId, activities, now });
      await this.requireStillHeld(transaction, agent, hold);
      return appended;
    });
    this.deps.feed.log.send(conversationId);
    return written[0]?.id ?? '';
  }

  async isTyping(agent: Agent, hold: Hold): Promise<void> {
    const { conversation_id: conversationId } = await this.held(agent, hold);
    this.deps.feed.typing.send({ conversationId, by: 'agent' });
  }

  private async change(change: Change): Promise<Handoff> {
    const { agent, handoff, event, changes, owner, activities } = change;
    const now = this.deps.clock.now();
    const conversationId = handoff.conversation_id;
    // The conversation first, as a turn does: two writers then wait for each other, never in a ring.
    const state = await this.deps.database.transaction().execute(async (transaction) => {
      await writeOutsideTurn(transaction, { conversationId, activities, now, owner });
      return applyTransition(transaction, { handoff, event, actor: agent.id, now, changes });
    });
    this.deps.feed.log.send(conversationId);
    this.deps.feed.queue.send();
    return this.view({ ...handoff, ...changes, state }, agent);
  }

  private async find(handoffId: string): Promise<HandoffRow> {
    const row = await this.deps.database
      .selectFrom('handoffs')
      .selectAll()
      .where('id', '=', handoffId)
      .executeTakeFirst();
    if (!row) throw new NotFound('This conversation does not exist, or has been erased.');
    return row;
  }

  /** The handoff, where the agent still holds it. Throws Forbidden or Conflict where not. */
  private async held(agent: Agent, { handoffId, epoch }: Hold): Promise<HandoffRow> {
    const row = await this.find(handoffId);
    if (row.agent_id !== agent.id) throw new Forbidden('You do not hold this conversation.');
    if (row.epoch !== epoch || row.state !== 'active') {
      throw new Conflict('This conversation has changed since: it is no longer yours to write to.');
    }
    return row;
  }

  private async requireStillHeld(
    transaction: DatabaseTransaction,
    agent: Agent,
    { handoffId, epoch }: Hold,
  ): Promise<void> {
    const row = await transaction
      .selectFrom('handoffs')
      .select('id')
      .where('id', '=', handoffId)
      .where('agent_id', '=', agent.id)
      .where('epoch', '=', epoch)
      .where('state', '=', 'active')
      .executeTakeFirst();
    if (!row) throw new Conflict('This conversation is no longer yours to write to.');
  }

  private view(row: HandoffRow, agent: Agent): Handoff {
    return toHandoff(row, { agentId: agent.id, seal: this.deps.seal });
  }

  private translateFor({ language }: HandoffRow) {
    return this.deps.translator(languageSchema.parse(language));
  }
}
