import { z } from 'zod';
import type { Language } from '../../../locales/language';
import { EVENTS, type Activity } from '../../contracts/activity';

/** In every form: proof that we made it, and an id of its own, so that it runs once. */
const signature = { token: z.string().max(100), id: z.uuid() };

export const endFormSchema = z.object(signature);

export const chatFormSchema = z.discriminatedUnion('action', [
  z.object({ ...signature, action: z.literal('say'), text: z.string() }),
  z.object({ ...signature, action: z.literal('language') }),
  z.object({ ...signature, action: z.literal('leave') }),
  z.object({
    ...signature,
    action: z.literal('rate'),
    activityId: z.string().max(200),
    rating: z.enum(['up', 'down']),
  }),
]);

export type ChatForm = z.infer<typeof chatFormSchema>;

export interface FormSender {
  readonly userId: string;
  /** The language of the page that the form stood in. */
  readonly language: Language;
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}

function contentOf(form: ChatForm, language: Language): Pick<Activity, 'type'> & Partial<Activity> {
  switch (form.action) {
    case 'say':
      return { type: 'message', text: form.text.replace(/\r\n/g, '\n') };
    case 'language':
      return { type: 'event', name: EVENTS.language, value: otherLanguage(language) };
    case 'leave':
      return { type: 'event', name: EVENTS.cancelHandoff };
    case 'rate': {
      const { activityId, rating } = form;
      return { type: 'event', name: EVENTS.feedback, value: { activityId, rating } };
    }
    default:
      return form satisfies never;
  }
}

/** What a citizen pressed, as the activity that any other client would send. */
export function toActivity(form: ChatForm, { userId, language }: FormSender): Activity {
  return {
    ...contentOf(form, language),
    from: { id: userId, role: 'user' },
    locale: `${language}-CA`,
    channelData: { clientActivityID: form.id },
  };
}
