import type { Activity as BotActivity } from 'botbuilder';
import { activitySchema, type Activity } from '../contracts/activity';
import { ASSISTANT } from './direct-line/direct-line-adapter';

/** What of a client's activity the bot is told; what else it carries stays in the log. */
export function toBotActivity(
  activity: Activity,
  conversation: { readonly id: string; readonly channel: string; readonly userId: string },
): Partial<BotActivity> {
  return {
    type: activity.type,
    channelId: conversation.channel,
    from: { id: conversation.userId, name: '', role: 'user' },
    recipient: { ...ASSISTANT },
    conversation: { id: conversation.id, isGroup: false, conversationType: '', name: '' },
    ...(activity.text !== undefined && { text: activity.text }),
    ...(activity.name !== undefined && { name: activity.name }),
    ...(activity.locale !== undefined && { locale: activity.locale }),
    ...(activity.value !== undefined && { value: activity.value }),
  };
}

/** A bot's activity as the wire has it: dates as text, nothing undefined. */
export function toWireActivity(activity: Partial<BotActivity>): Activity {
  return activitySchema.parse(JSON.parse(JSON.stringify(activity)));
}
