import type { Activity, ConversationReference } from 'botbuilder';
import { BufferedAdapter } from '../../../bot/adapter/buffered-adapter';

export const DIRECT_LINE_CHANNEL = 'directline';

export const ASSISTANT = { id: 'guichet', name: 'Guichet', role: 'bot' } as const;

/** Direct Line in our own process: there is no service between the bot and its clients. */
export class DirectLineAdapter extends BufferedAdapter {
  protected address(
    activity: Partial<Activity>,
    reference: Partial<ConversationReference>,
  ): Partial<Activity> {
    const { conversation } = reference;
    return {
      ...activity,
      channelId: DIRECT_LINE_CHANNEL,
      from: ASSISTANT,
      ...(conversation && { conversation }),
    };
  }
}
