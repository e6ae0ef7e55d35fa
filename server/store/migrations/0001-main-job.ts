import { sql, type Kysely } from 'kysely';

/** A migration sees the schema of its own day, not today's. */
type AnySchema = Kysely<Record<string, Record<string, unknown>>>;

async function createConversations(db: AnySchema): Promise<void> {
  await db.schema
    .createTable('conversations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull().check(sql`owner in ('bot', 'agent')`))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('last_seq', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .execute();
  await db.schema
    .createIndex('conversations_updated')
    .on('conversations')
    .column('updated_at')
    .execute();
}

async function createActivities(db: AnySchema): Promise<void> {
  await db.schema
    .createTable('activities')
    .addColumn('conversation_id', 'text', (column) =>
      column.notNull().references('conversations.id').onDelete('cascade'),
    )
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('client_activity_id', 'text')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('activities_key', ['conversation_id', 'seq'])
    .addUniqueConstraint('activities_sent_once', ['conversation_id', 'client_activity_id'])
    .execute();
}

async function createFeedback(db: AnySchema): Promise<void> {
  await db.schema
    .createTable('feedback')
    .addColumn('conversation_id', 'text', (column) =>
      column.notNull().references('conversations.id').onDelete('cascade'),
    )
    .addColumn('activity_id', 'text', (column) => column.notNull())
    .addColumn('rating', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['conversation_id', 'activity_id'])
    .execute();
}

async function createHandoffs(db: AnySchema): Promise<void> {
  await db.schema
    .createTable('handoffs')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text', (column) =>
      column.notNull().references('conversations.id').onDelete('cascade'),
    )
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('confidence', 'double precision')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('citizen_name', 'text')
    .addColumn('epoch', 'integer', (column) => column.notNull())
    .addColumn('agent_id', 'text')
    .addColumn('lease_expires_at', 'text')
    .addColumn('disposition', 'text')
    .addColumn('queued_at', 'text', (column) => column.notNull())
    .addColumn('accepted_at', 'text')
    .addColumn('closed_at', 'text')
    .execute();
  await db.schema
    .createIndex('handoffs_queue')
    .on('handoffs')
    .columns(['state', 'queued_at'])
    .execute();
  await db.schema
    .createIndex('handoffs_conversation')
    .on('handoffs')
    .column('conversation_id')
    .execute();
}

/** Two writers can never queue one citizen twice, whatever they read before. */
async function allowOneOpenHandoff(db: AnySchema): Promise<void> {
  await sql`create unique index handoffs_one_open on handoffs (conversation_id)
            where state in ('queued', 'active')`.execute(db);
}

async function createHandoffEvents(db: AnySchema): Promise<void> {
  await db.schema
    .createTable('handoff_events')
    .addColumn('handoff_id', 'text', (column) =>
      column.notNull().references('handoffs.id').onDelete('cascade'),
    )
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('from_state', 'text')
    .addColumn('to_state', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('handoff_events_key', ['handoff_id', 'seq'])
    .execute();
}

async function createAgents(db: AnySchema): Promise<void> {
  await db.schema
    .createTable('agents')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('username', 'text', (column) => column.notNull().unique())
    .addColumn('display_name', 'text', (column) => column.notNull())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('languages', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('agent_sessions')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('agent_id', 'text', (column) =>
      column.notNull().references('agents.id').onDelete('cascade'),
    )
    .addColumn('csrf_token', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
}

export async function up(db: AnySchema): Promise<void> {
  await createConversations(db);
  await createActivities(db);
  await createFeedback(db);
  await createHandoffs(db);
  await allowOneOpenHandoff(db);
  await createHandoffEvents(db);
  await createAgents(db);
}
