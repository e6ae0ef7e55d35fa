import { z } from 'zod';
import { activitySchema } from './activity';
import { idSchema, keySchema } from './id';
import { languageSchema } from './language';

/** The agents' interface: `/api/desk/...`. Every POST, PUT and DELETE carries `x-csrf-token` from the session. */

export const AGENT_ROLES = ['agent', 'supervisor', 'editor', 'administrator'] as const;

export const agentSchema = z.object({
  id: z.string(),
  username: z.string(),
  displayName: z.string(),
  role: z.enum(AGENT_ROLES),
  languages: z.array(languageSchema).min(1),
});

export const signInBodySchema = z.object({
  username: keySchema(100).min(1),
  password: z.string().min(1).max(200),
});

export const sessionSchema = z.object({ agent: agentSchema, csrfToken: z.string() });

export const HANDOFF_STATES = ['queued', 'active', 'closed', 'abandoned'] as const;

/** Why the citizen came to the desk: typed, never guessed from the assistant's words. */
export const HANDOFF_REASONS = [
  'requested',
  'low_confidence',
  'repeated_failure',
  'emergency',
  'crisis',
  'failure',
] as const;

/** What the assistant noticed before it called an agent: beside the one reason, none or several. */
export const DECISION_REASONS = [
  'nothing_found',
  'unknown_words',
  'few_words_covered',
  'close_rivals',
  'one_word_question',
  'clear_match',
  'missed_before',
  'corrected',
  'rejected',
  'rephrased',
  'frustrated',
  'rated_down',
  'asked_before',
  'no_source',
  'guarded',
] as const;

export const DISPOSITIONS = ['resolved', 'unresolved', 'referred', 'no_response'] as const;

export const handoffSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  language: languageSchema,
  state: z.enum(HANDOFF_STATES),
  reason: z.enum(HANDOFF_REASONS),
  reasons: z.array(z.enum(DECISION_REASONS)),
  /** 0 to 1: the assistant's confidence in the answer that it withheld; null where none was measured. */
  confidence: z.number().nullable(),
  /** The question that led here, masked; empty where none was asked. */
  subject: z.string(),
  /** What the citizen gave for the agent, unsealed for the agent who accepted only. */
  citizenName: z.string().nullable(),
  /** Rises with every claim; an agent's writes carry it. */
  epoch: z.number().int(),
  agentId: z.string().nullable(),
  /** ISO 8601, UTC. */
  queuedAt: z.string(),
  acceptedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
});

export type Agent = z.infer<typeof agentSchema>;
export type Session = z.infer<typeof sessionSchema>;
export type Handoff = z.infer<typeof handoffSchema>;
export type HandoffState = (typeof HANDOFF_STATES)[number];
export type HandoffReason = (typeof HANDOFF_REASONS)[number];
export type DecisionReason = (typeof DECISION_REASONS)[number];
export type Disposition = (typeof DISPOSITIONS)[number];

/** GET /api/desk/queue: waiting citizens, longest wait first, and the caller's own active ones. */
export const queueSchema = z.object({
  queued: z.array(handoffSchema),
  mine: z.array(handoffSchema),
});

export type Queue = z.infer<typeof queueSchema>;

/** GET /api/desk/handoffs/:id */
export const handoffDetailSchema = z.object({
  handoff: handoffSchema,
  transcript: z.array(activitySchema),
});

export type HandoffDetail = z.infer<typeof handoffDetailSchema>;

/** POST .../messages */
export const agentMessageBodySchema = z.object({
  epoch: z.number().int(),
  text: z.string().trim().min(1).max(4000),
  /** Chosen by the console: sending it twice writes it once. */
  clientActivityId: idSchema.min(1),
});

/** POST .../release (back to the queue) and .../typing */
export const epochBodySchema = z.object({ epoch: z.number().int() });

/** POST .../close */
export const closeBodySchema = z.object({
  epoch: z.number().int(),
  disposition: z.enum(DISPOSITIONS),
});

/** Frames of the WebSocket /api/desk/stream, server → console. It sends nothing back. */
export const deskFrameSchema = z.discriminatedUnion('type', [
  /** Something in the queue changed: fetch it again. */
  z.object({ type: z.literal('queue') }),
  /** New activities in a conversation that this agent holds or looks at. */
  z.object({
    type: z.literal('activities'),
    handoffId: z.string(),
    activities: z.array(activitySchema),
  }),
  z.object({ type: z.literal('typing'), handoffId: z.string() }),
]);

export type DeskFrame = z.infer<typeof deskFrameSchema>;
