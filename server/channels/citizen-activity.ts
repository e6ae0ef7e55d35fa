import { z } from 'zod';
import {
  endOfConversationValueSchema,
  EVENTS,
  feedbackSchema,
  type Activity,
} from '../contracts/activity';
import { languageSchema } from '../contracts/language';
import type { NewActivity } from '../store/activity-log';

/** What may be kept of an event's value: our own vocabulary, and nothing that a client made up. */
const KEPT_VALUES: Readonly<Record<string, z.ZodType>> = {
  [EVENTS.language]: languageSchema,
  [EVENTS.feedback]: feedbackSchema,
  [EVENTS.cancelHandoff]: z.undefined(),
};

const localeSchema = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{1,8}){0,3}$/i);

function keptEvent({ type, name = '', value }: Activity): Pick<Activity, 'name' | 'value'> {
  if (type === 'endOfConversation') {
    const ending = endOfConversationValueSchema.safeParse(value);
    return ending.success ? { value: ending.data } : {};
  }
  const kept = KEPT_VALUES[name]?.safeParse(value);
  return kept?.success ? { name, ...(kept.data !== undefined && { value: kept.data }) } : {};
}

export interface Kept {
  /** Whom the token names, whatever the activity says. */
  readonly userId: string;
  /** The utterance as it may be stored. */
  readonly text: string;
}

/**
 * What is kept of a citizen's activity: the masked text and what the service understands. Whatever
 * else a client attaches (names, values, entities) could be personal, and is dropped.
 */
export function citizenActivity(activity: Activity, { userId, text }: Kept): NewActivity {
  const clientActivityId = activity.channelData?.clientActivityID ?? null;
  const locale = localeSchema.safeParse(activity.locale);
  return {
    role: 'user',
    clientActivityId,
    activity: {
      type: activity.type,
      from: { id: userId, role: 'user' },
      ...(activity.text !== undefined && { text }),
      ...(locale.success && { locale: locale.data }),
      ...keptEvent(activity),
      ...(clientActivityId && { channelData: { clientActivityID: clientActivityId } }),
    },
  };
}
