import { z } from 'zod';

/** What the conversation is about: what a question that leans on the one before leans on. */
export const topicSchema = z.object({
  /** Masked: the question, with what earlier follow-ups added to it. */
  question: z.string(),
  /** The page that answered it, or was the likeliest, by pair. */
  pairId: z.string(),
  /** Whether it was answered, and not asked about or handed over. */
  isAnswered: z.boolean(),
});

export type Topic = z.infer<typeof topicSchema>;
