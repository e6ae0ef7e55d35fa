import { z } from 'zod';
import { idSchema, keySchema } from './id';
import { languageSchema } from './language';

/**
 * The wire type of the project: the Bot Framework activity, as far as we use it.
 * Unknown properties pass through, so that any Direct Line client keeps its own.
 * https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
 */

export const MAX_UTTERANCE_CHARACTERS = 10_000;

const accountSchema = z.looseObject({
  id: idSchema,
  name: z.string().max(200).optional(),
  role: z.string().optional(),
});

const cardActionSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  value: z.unknown().optional(),
});

/** A citation in schema.org terms, as Bot Framework clients render it. */
export const citationSchema = z.object({
  '@type': z.literal('Claim'),
  position: z.number().int(),
  appearance: z.looseObject({
    '@type': z.literal('DigitalDocument'),
    name: z.string(),
    url: z.string(),
    abstract: z.string().optional(),
    /** BCP 47. */
    inLanguage: z.string().optional(),
    /** The passage that is quoted. */
    identifier: z.string().optional(),
    /** The sentences of the message that come from the passage, as they stand in its text. */
    hasPart: z
      .array(z.object({ '@type': z.literal('Quotation'), text: z.string() }))
      .readonly()
      .optional(),
  }),
});

/** Words of a message that are in the other language: from `start` (UTF-16 code units) to the text's end. */
export const quotationSchema = z.object({
  language: languageSchema,
  start: z.int().nonnegative(),
});

/** What Guichet says of its own messages; other clients may ignore it. */
export const guichetDataSchema = z.object({
  outcome: z.string().optional(),
  language: languageSchema.optional(),
  quotation: quotationSchema.optional(),
  /** True on messages that a citizen may rate. */
  ratable: z.boolean().optional(),
  /** The agent's display name, on messages that an agent wrote. */
  agentName: z.string().optional(),
});

export const channelDataSchema = z.looseObject({
  clientActivityID: idSchema.optional(),
  guichet: guichetDataSchema.optional(),
});

export const activitySchema = z.looseObject({
  type: keySchema(50),
  id: idSchema.optional(),
  timestamp: z.string().optional(),
  channelId: z.string().optional(),
  from: accountSchema,
  conversation: z.looseObject({ id: idSchema }).optional(),
  locale: z.string().max(35).optional(),
  text: z.string().optional(),
  name: z.string().max(100).optional(),
  value: z.unknown().optional(),
  inputHint: z.string().optional(),
  replyToId: idSchema.optional(),
  suggestedActions: z
    .looseObject({ actions: z.array(cardActionSchema), to: z.array(z.string()).optional() })
    .optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).optional(),
  channelData: channelDataSchema.optional(),
});

export type Activity = z.infer<typeof activitySchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type GuichetData = z.infer<typeof guichetDataSchema>;

/** Who wrote an activity, by `from.role`. */
export const ROLES = { citizen: 'user', assistant: 'bot', agent: 'agent' } as const;

/** Names of the event activities that the widget and the service exchange. */
export const EVENTS = {
  /** citizen → bot; `value`: 'en' | 'fr' */
  language: 'guichet.language',
  /** citizen → bot; `value`: feedbackSchema */
  feedback: 'guichet.feedback',
  /** citizen → bot: leave the queue or the agent, go on with the assistant */
  cancelHandoff: 'guichet.handoff.cancel',
  /** bot → client; `value`: handoffStatusSchema */
  handoffStatus: 'handoff.status',
  /** bot → any desk, per the Bot Framework handoff protocol */
  handoffInitiate: 'handoff.initiate',
} as const;

export const FEEDBACK_REASONS = [
  'wrong',
  'unclear',
  'incomplete',
  'not_my_question',
  'other',
] as const;

export const feedbackSchema = z.object({
  activityId: idSchema,
  rating: z.enum(['up', 'down']),
  reason: z.enum(FEEDBACK_REASONS).optional(),
});

export type Feedback = z.infer<typeof feedbackSchema>;

/** `queued` is ours; the others are the Bot Framework's. */
export const handoffStatusSchema = z.object({
  state: z.enum(['queued', 'accepted', 'completed', 'failed', 'cancelled']),
  agentName: z.string().optional(),
  /** 1 is next; only with `queued`. */
  position: z.number().int().positive().optional(),
});

export type HandoffStatus = z.infer<typeof handoffStatusSchema>;

/** Sent by the client to end; with `erase`, everything that was said is deleted. */
export const endOfConversationValueSchema = z.object({ erase: z.boolean().optional() });
