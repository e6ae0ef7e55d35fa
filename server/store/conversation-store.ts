import type { ConversationState } from '../../bot/conversation-state';
import { conversationStateSchema } from '../../bot/conversation-state';
import type { Clock } from '../clock';
import type { Activity } from '../contracts/activity';
import { Conflict, NotFound } from '../errors';
import { appendActivities, type NewActivity } from './activity-log';
import type { Database, DatabaseTransaction } from './database';
import type { ConversationRow } from './schema';

export interface Conversation {
  readonly id: string;
  readonly userId: string;
  readonly channel: string;
  readonly owner: 'bot' | 'agent';
  readonly inQueue: boolean;
  readonly state: ConversationState;
  /** What a commit must find unchanged. */
  readonly version: number;
  readonly lastSeq: number;
}

export interface NewConversation {
  readonly id: string;
  readonly userId: string;
  readonly channel: string;
  readonly state: ConversationState;
}

export interface TurnCommit {
  readonly conversation: Conversation;
  readonly state: ConversationState;
  readonly activities: readonly NewActivity[];
  /** The turn's effects, in the same transaction. */
  readonly effects: (transaction: DatabaseTransaction) => Promise<void>;
}

function toConversation(row: ConversationRow, inQueue: boolean): Conversation {
  return {
    id: row.id,
    userId: row.user_id,
    channel: row.channel,
    owner: row.owner === 'agent' ? 'agent' : 'bot',
    inQueue,
    state: conversationStateSchema.parse(JSON.parse(row.state)),
    version: row.version,
    lastSeq: row.last_seq,
  };
}

/** Conversations and their state. The state changes only by {@link commitTurn}, compare-and-swap. */
export class ConversationStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** False where it exists already: somebody else began it first. */
  async create({ id, userId, channel, state }: NewConversation): Promise<boolean> {
    const now = this.clock.now().toISOString();
    const { numInsertedOrUpdatedRows } = await this.database
      .insertInto('conversations')
      .values({
        id,
        user_id: userId,
        channel,
        language: state.language,
        owner: 'bot',
        state: JSON.stringify(state),
        version: 1,
        last_seq: 0,
        created_at: now,
        updated_at: now,
        ended_at: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }

  /** Whether a conversation has ever had this id, ended ones included. */
  async exists(id: string): Promise<boolean> {
    const row = await this.database
      .selectFrom('conversations')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Throws {@link NotFound} where it never was, has been erased, or has ended. */
  async load(id: string): Promise<Conversation> {
    const row = await this.database
      .selectFrom('conversations')
      .selectAll()
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (!row) throw new NotFound('This conversation does not exist, or has ended.');
    const queued = await this.database
      .selectFrom('handoffs')
      .select('id')
      .where('conversation_id', '=', id)
      .where('state', '=', 'queued')
      .executeTakeFirst();
    return toConversation(row, queued !== undefined);
  }

  /**
   * A turn's one commit: its activities, the new state and its effects, or nothing. Throws
   * {@link Conflict} where another turn, or the desk, was first: load again and run the turn again.
   */
  async commitTurn(turn: TurnCommit): Promise<Activity[]> {
    const now = this.clock.now();
    return this.database.transaction().execute(async (transaction) => {
      await this.swapState(transaction, turn, now);
      const written = await appendActivities(transaction, {
        conversationId: turn.conversation.id,
        afterSeq: turn.conversation.lastSeq,
        activities: turn.activities,
        now,
      });
      await turn.effects(transaction);
      return written;
    });
  }

  private async swapState(
    transaction: DatabaseTransaction,
    { conversation, state, activities }: TurnCommit,
    now: Date,
  ): Promise<void> {
    const { numUpdatedRows } = await transaction
      .updateTable('conversations')
      .set({
        state: JSON.stringify(state),
        language: state.language,
        version: conversation.version + 1,
        last_seq: conversation.lastSeq + activities.length,
        updated_at: now.toISOString(),
      })
      .where('id', '=', conversation.id)
      .where('version', '=', conversation.version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Conflict('Another turn changed this conversation first.');
  }
}
