import { ActionTypes, ActivityTypes, InputHints, type Activity } from 'botbuilder';
import type { Language } from '../locales/language';
import { citationEntity } from './citation';

/** A page that a message links to. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly language?: Language;
  /** The passage that the message quotes from it. */
  readonly passageId?: string;
  /** The sentences that it quotes, as they stand in the message. */
  readonly quotes?: readonly string[];
}

/** Words of a message that are in the other language. */
export interface Quotation {
  readonly language: Language;
  /** Where they begin in the text, in UTF-16 code units; they go on to its end. */
  readonly start: number;
}

/** One message to a citizen, before any channel's own form. */
export interface Reply {
  readonly text: string;
  readonly language: Language;
  readonly quotation?: Quotation;
  readonly sources?: readonly Source[];
  /** Sentences that a citizen may send with one press. */
  readonly quickReplies?: readonly string[];
  /** Whether thumbs make sense on it. */
  readonly ratable?: boolean;
  readonly expectsInput?: boolean;
}

/** The reply as a Bot Framework activity: citations in schema.org terms, quick replies as suggested actions. */
export function toActivity(reply: Reply): Partial<Activity> {
  const { language, ratable = false, quotation, sources = [], quickReplies = [] } = reply;
  return {
    type: ActivityTypes.Message,
    text: reply.text,
    locale: language === 'fr' ? 'fr-CA' : 'en-CA',
    inputHint: reply.expectsInput ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    channelData: { guichet: { language, ratable, ...(quotation && { quotation }) } },
    ...(sources.length > 0 && { entities: [citationEntity(sources)] }),
    ...(quickReplies.length > 0 && {
      suggestedActions: {
        to: [],
        actions: quickReplies.map((title) => ({ type: ActionTypes.ImBack, title, value: title })),
      },
    }),
  };
}
