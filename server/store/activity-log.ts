import { activitySchema, type Activity } from '../contracts/activity';
import type { Database, DatabaseTransaction } from './database';
import type { ActivityRow } from './schema';

export interface NewActivity {
  readonly role: 'user' | 'bot' | 'agent';
  readonly clientActivityId: string | null;
  readonly activity: Activity;
}

export interface Append {
  readonly conversationId: string;
  readonly afterSeq: number;
  readonly activities: readonly NewActivity[];
  readonly now: Date;
}

const SEQ_DIGITS = 7;

/** What is read of a log at once: a conversation may have any number of activities. */
const PAGE_ROWS = 200;

/** As the hosted Direct Line forms it: `conversation|0000012`. */
export function activityId(conversationId: string, seq: number): string {
  return `${conversationId}|${String(seq).padStart(SEQ_DIGITS, '0')}`;
}

function addressed({ conversationId, now }: Append, activity: Activity, seq: number): Activity {
  return {
    ...activity,
    id: activityId(conversationId, seq),
    timestamp: now.toISOString(),
    conversation: { id: conversationId },
  };
}

/** Appends to the log, which nothing ever changes. Returns the activities with their ids. */
export async function appendActivities(
  transaction: DatabaseTransaction,
  append: Append,
): Promise<Activity[]> {
  const written = append.activities.map(({ activity }, index) =>
    addressed(append, activity, append.afterSeq + index + 1),
  );
  if (written.length === 0) return [];
  const rows = append.activities.map(({ role, clientActivityId, activity }, index) => ({
    conversation_id: append.conversationId,
    seq: append.afterSeq + index + 1,
    client_activity_id: clientActivityId,
    role,
    type: activity.type,
    body: JSON.stringify(written[index]),
    created_at: append.now.toISOString(),
  }));
  await transaction.insertInto('activities').values(rows).execute();
  return written;
}

function toActivity(row: Pick<ActivityRow, 'body'>): Activity {
  return activitySchema.parse(JSON.parse(row.body));
}

export interface LogPage {
  readonly activities: readonly Activity[];
  /** The last one's number; the same as asked where there is nothing new. */
  readonly seq: number;
  /** Whether another page follows: ask again from `seq`. */
  readonly more: boolean;
}

/** Reads conversation logs. */
export class ActivityLog {
  constructor(private readonly database: Database) {}

  /** The next page of what came after `seq` (0: from the beginning), in order. */
  async since(conversationId: string, seq: number): Promise<LogPage> {
    const rows = await this.database
      .selectFrom('activities')
      .select(['seq', 'body'])
      .where('conversation_id', '=', conversationId)
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(PAGE_ROWS)
      .execute();
    return {
      activities: rows.map(toActivity),
      seq: rows.at(-1)?.seq ?? seq,
      more: rows.length === PAGE_ROWS,
    };
  }

  /** The whole log, for those who show all of it. */
  async all(conversationId: string): Promise<Activity[]> {
    let page = await this.since(conversationId, 0);
    const activities = [...page.activities];
    while (page.more) {
      page = await this.since(conversationId, page.seq);
      activities.push(...page.activities);
    }
    return activities;
  }

  /** The id of what a client sent under its own id before, or null. */
  async sentBefore(conversationId: string, clientActivityId: string): Promise<string | null> {
    const row = await this.database
      .selectFrom('activities')
      .select('seq')
      .where('conversation_id', '=', conversationId)
      .where('client_activity_id', '=', clientActivityId)
      .executeTakeFirst();
    return row ? activityId(conversationId, row.seq) : null;
  }
}
