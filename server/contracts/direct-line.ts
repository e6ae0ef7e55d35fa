import { z } from 'zod';
import { activitySchema } from './activity';
import { idSchema } from './id';

/** Direct Line 3.0, https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference */

export const startConversationBodySchema = z.looseObject({
  locale: z.string().max(35).optional(),
  /** The reference client sends an empty user where its page named none. */
  user: z.looseObject({ id: idSchema.optional() }).optional(),
});

export const conversationSchema = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number().int(),
  streamUrl: z.string().optional(),
});

export type ConversationGrant = z.infer<typeof conversationSchema>;

export const activitySetSchema = z.object({
  activities: z.array(activitySchema),
  /** Absent on frames that carry only transient activities (typing). */
  watermark: z.string().optional(),
});

export type ActivitySet = z.infer<typeof activitySetSchema>;

export const resourceResponseSchema = z.object({ id: z.string() });

/** The body of every refusal, on every path of ours. */
export const errorBodySchema = z.object({
  error: z.object({ code: z.string(), message: z.string() }),
});

export type ErrorBody = z.infer<typeof errorBodySchema>;
