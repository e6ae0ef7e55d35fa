import type { ColumnType, Selectable } from 'kysely';

/**
 * One schema for SQLite and PostgreSQL: text, integers, and times as ISO 8601 in UTC, which sort as
 * text. Bodies are JSON; they go through zod when they are read.
 */

type WrittenOnce<T> = ColumnType<T, T, never>;

export interface ConversationTable {
  id: WrittenOnce<string>;
  user_id: WrittenOnce<string>;
  channel: WrittenOnce<string>;
  language: string;
  /** 'bot' or 'agent': who answers. Only an agent's accept and its end change it. */
  owner: string;
  state: string;
  /** Rises with every commit: a writer that read an older one has lost, and runs its turn again. */
  version: number;
  last_seq: number;
  created_at: WrittenOnce<string>;
  updated_at: string;
  ended_at: string | null;
}

export interface ActivityTable {
  conversation_id: WrittenOnce<string>;
  /** 1, 2, 3… within the conversation: the watermark. */
  seq: WrittenOnce<number>;
  /** The client's own id of what it sent: a retry finds the first one. */
  client_activity_id: WrittenOnce<string | null>;
  role: WrittenOnce<string>;
  type: WrittenOnce<string>;
  body: WrittenOnce<string>;
  created_at: WrittenOnce<string>;
}

export interface FeedbackTable {
  conversation_id: WrittenOnce<string>;
  activity_id: WrittenOnce<string>;
  rating: string;
  reason: string | null;
  created_at: string;
}

export interface HandoffTable {
  id: WrittenOnce<string>;
  conversation_id: WrittenOnce<string>;
  language: WrittenOnce<string>;
  state: string;
  reason: WrittenOnce<string>;
  /** JSON array of codes: what the assistant noticed. */
  reasons: WrittenOnce<string>;
  confidence: WrittenOnce<number | null>;
  subject: string;
  /** Sealed with the key of this installation; null where the citizen gave none. */
  citizen_name: string | null;
  epoch: number;
  agent_id: string | null;
  /** While active: an agent whose console has been away until then loses the conversation. */
  lease_expires_at: string | null;
  disposition: string | null;
  queued_at: WrittenOnce<string>;
  accepted_at: string | null;
  closed_at: string | null;
}

/** The audit of a handoff: one row a transition, in the transition's own transaction. */
export interface HandoffEventTable {
  handoff_id: WrittenOnce<string>;
  /** 1, 2, 3… within the handoff. */
  seq: WrittenOnce<number>;
  event: WrittenOnce<string>;
  from_state: WrittenOnce<string | null>;
  to_state: WrittenOnce<string>;
  /** An agent's id, 'citizen' or 'system'. */
  actor: WrittenOnce<string>;
  at: WrittenOnce<string>;
}

export interface AgentTable {
  id: WrittenOnce<string>;
  username: WrittenOnce<string>;
  display_name: string;
  password_hash: string;
  role: string;
  /** JSON array of languages. */
  languages: string;
  created_at: WrittenOnce<string>;
}

export interface AgentSessionTable {
  /** SHA-256 of the cookie: who reads the table cannot sign in with it. */
  token_hash: WrittenOnce<string>;
  agent_id: WrittenOnce<string>;
  csrf_token: WrittenOnce<string>;
  expires_at: string;
}

export interface CaseTable {
  id: WrittenOnce<string>;
  /** What the citizen quotes. */
  reference: WrittenOnce<string>;
  /** Where it was opened; the conversation may be gone before it. */
  conversation_id: WrittenOnce<string>;
  journey: WrittenOnce<string>;
  department: WrittenOnce<string>;
  subject: WrittenOnce<string>;
  language: WrittenOnce<string>;
  status: string;
  /** JSON, sealed with the key of this installation. */
  answers: WrittenOnce<string>;
  created_at: WrittenOnce<string>;
  updated_at: string;
}

/** Appended to, never changed. */
export interface CaseEventTable {
  case_id: WrittenOnce<string>;
  event: WrittenOnce<string>;
  actor: WrittenOnce<string>;
  created_at: WrittenOnce<string>;
}

export interface SavedJourneyTable {
  /** SHA-256 of the code, in hexadecimal. */
  code_hash: WrittenOnce<string>;
  /** Where it was saved; erasing that conversation erases it too. */
  conversation_id: WrittenOnce<string>;
  /** JSON, sealed. */
  state: WrittenOnce<string>;
  expires_at: WrittenOnce<string>;
}

export interface Schema {
  conversations: ConversationTable;
  activities: ActivityTable;
  feedback: FeedbackTable;
  handoffs: HandoffTable;
  handoff_events: HandoffEventTable;
  agents: AgentTable;
  agent_sessions: AgentSessionTable;
  cases: CaseTable;
  case_events: CaseEventTable;
  saved_journeys: SavedJourneyTable;
}

export type ConversationRow = Selectable<ConversationTable>;
export type ActivityRow = Selectable<ActivityTable>;
export type HandoffRow = Selectable<HandoffTable>;
export type AgentRow = Selectable<AgentTable>;
