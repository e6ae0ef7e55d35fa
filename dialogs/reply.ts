import { ActionTypes, ActivityTypes, InputHints, type Activity } from 'botbuilder';
import type { Language } from '../locales/language';

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** One message to a citizen, before any channel's own form. */
export interface Reply {
  readonly text: string;
  readonly language: Language;
  readonly sources?: readonly Source[];
  /** Sentences that a citizen may send with one press. */
  readonly quickReplies?: readonly string[];
  /** Whether thumbs make sense on it. */
  readonly ratable?: boolean;
  readonly expectsInput?: boolean;
}

function citationEntity(sources: readonly Source[]) {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    citation: sources.map(({ title, url }, index) => ({
      '@type': 'Claim',
      position: index + 1,
      appearance: { '@type': 'DigitalDocument', name: title, url },
    })),
  };
}

/** The reply as a Bot Framework activity: citations in schema.org terms, quick replies as suggested actions. */
export function toActivity(reply: Reply): Partial<Activity> {
  const { sources = [], quickReplies = [] } = reply;
  return {
    type: ActivityTypes.Message,
    text: reply.text,
    locale: reply.language === 'fr' ? 'fr-CA' : 'en-CA',
    inputHint: reply.expectsInput ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    channelData: { guichet: { language: reply.language, ratable: reply.ratable ?? false } },
    ...(sources.length > 0 && { entities: [citationEntity(sources)] }),
    ...(quickReplies.length > 0 && {
      suggestedActions: {
        to: [],
        actions: quickReplies.map((title) => ({ type: ActionTypes.ImBack, title, value: title })),
      },
    }),
  };
}
