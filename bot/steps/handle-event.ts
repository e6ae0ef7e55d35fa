import { z } from 'zod';
import type { Reply } from '../../dialogs/reply';
import { LANGUAGES } from '../../locales/language';
import { EVENT_NAMES, FEEDBACK_REASONS } from '../event-names';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';
import { leaveDesk } from './leave-desk';
import { switchLanguage } from './switch-language';
import { welcome } from './welcome';

const languageSchema = z.enum(LANGUAGES);
const feedbackSchema = z.object({
  activityId: z.string().max(200),
  rating: z.enum(['up', 'down']),
  reason: z.enum(FEEDBACK_REASONS).optional(),
});
const endSchema = z.object({ erase: z.boolean().default(false) }).prefault({});

const IGNORED: StepOutcome = { kind: 'answer', outcome: 'ignored', replies: [] };

function offerAgent({ language }: Turn, { translator }: TurnDeps): Reply {
  const translate = translator(language);
  return {
    text: translate('chat:feedback.down'),
    language,
    quickReplies: [translate('chat:talk_to_agent')],
  };
}

function recordFeedback(turn: Turn, deps: TurnDeps): StepOutcome {
  const feedback = feedbackSchema.safeParse(turn.activity.value);
  if (!feedback.success) return IGNORED;
  const { activityId, rating, reason } = feedback.data;
  return {
    kind: 'answer',
    outcome: 'recorded_feedback',
    // The reason follows in an event of its own: thanking once is enough.
    replies: rating === 'down' && !reason ? [offerAgent(turn, deps)] : [],
    ...(rating === 'down' && !reason && { miss: 'rated_down' as const }),
    effects: [{ kind: 'feedback_given', activityId, rating, ...(reason && { reason }) }],
  };
}

function endConversation(turn: Turn): StepOutcome {
  const parsed = endSchema.safeParse(turn.activity.value);
  const erase = parsed.success && parsed.data.erase;
  return {
    kind: 'answer',
    outcome: 'ended',
    replies: [],
    effects: [{ kind: 'conversation_ended', erase }],
  };
}

async function handleNamedEvent(turn: Turn, deps: TurnDeps): Promise<StepOutcome> {
  switch (turn.activity.name) {
    case EVENT_NAMES.language: {
      const language = languageSchema.safeParse(turn.activity.value);
      return language.success ? switchLanguage(language.data, turn, deps) : IGNORED;
    }
    case EVENT_NAMES.feedback:
      return recordFeedback(turn, deps);
    case EVENT_NAMES.cancelHandoff:
      return turn.inQueue || turn.owner === 'agent' ? leaveDesk(turn, deps) : IGNORED;
    default:
      return IGNORED;
  }
}

/** While an agent has the conversation the assistant takes note, asks nothing more, and says nothing. */
async function takeNote(turn: Turn, deps: TurnDeps): Promise<StepOutcome> {
  deps.dialogs.clear();
  const outcome = await handleNamedEvent(turn, deps);
  return outcome.kind === 'answer' ? { ...outcome, replies: [] } : outcome;
}

/** Buttons and the beginning and end of a conversation: everything that is not a sentence. */
export async function handleEvent(turn: Turn, deps: TurnDeps): Promise<StepOutcome> {
  switch (turn.activity.type) {
    case 'message':
      return continueWith();
    case 'conversationUpdate':
      return turn.owner === 'bot' ? welcome(turn, deps) : IGNORED;
    case 'endOfConversation':
      return endConversation(turn);
    case 'event': {
      const leaving = turn.activity.name === EVENT_NAMES.cancelHandoff;
      return turn.owner === 'agent' && !leaving
        ? takeNote(turn, deps)
        : handleNamedEvent(turn, deps);
    }
    default:
      return IGNORED;
  }
}
