import { z } from 'zod';
import { LANGUAGES, type Language } from '../locales/language';
import { topicSchema } from './follow-up/topic';

/** botbuilder-dialogs' own state: which dialogs run, and what each remembers. */
const dialogStateSchema = z.object({
  dialogStack: z.array(z.object({ id: z.string(), state: z.record(z.string(), z.unknown()) })),
});

/** What the assistant remembers of a conversation between turns. Stored as JSON; never a raw utterance. */
export const conversationStateSchema = z.object({
  language: z.enum(LANGUAGES),
  dialog: dialogStateSchema,
  /** The last question that was asked, masked: the subject of a handoff that follows. */
  lastQuestion: z.string(),
  /** The pages, by pair, that the last turn asked about; empty where it asked nothing. */
  clarifiedAbout: z.array(z.string()),
  /** What the last question was about; null before the first. */
  topic: topicSchema.nullable().default(null),
  /** Whether the last turn asked where the citizen lives. */
  askedPlace: z.boolean().default(false),
  /** How many turns in a row have not helped. */
  misses: z.int().nonnegative().default(0),
});

export type ConversationState = z.infer<typeof conversationStateSchema>;

export function newConversationState(language: Language): ConversationState {
  return {
    language,
    dialog: { dialogStack: [] },
    lastQuestion: '',
    clarifiedAbout: [],
    topic: null,
    askedPlace: false,
    misses: 0,
  };
}
