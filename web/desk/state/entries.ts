import { z } from 'zod';
import {
  citationSchema,
  EVENTS,
  feedbackSchema,
  handoffStatusSchema,
  ROLES,
  type Activity,
  type Citation,
  type Feedback,
  type Quotation,
} from '../../../server/contracts/activity';
import { languageSchema, type Language } from '../../../server/contracts/language';

export type Author = 'citizen' | 'assistant' | 'agent';

export type Note =
  | 'queued'
  | 'accepted'
  | 'acceptedBy'
  | 'completed'
  | 'failed'
  | 'cancelled'
  | 'returned'
  | 'languageEn'
  | 'languageFr'
  | 'ratedUp'
  | 'ratedDown'
  | 'ratedDownBecause'
  | 'ended'
  | 'attachment';

/** A line of the transcript as it is read: something said, or a small note of what happened. */
export type Entry =
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly author: Author;
      readonly agentName: string;
      readonly text: string;
      readonly language: Language | null;
      /** Where words in the other language begin, and which; null where there are none. */
      readonly quotation: Quotation | null;
      readonly at: string;
      readonly citations: readonly Citation[];
    }
  | {
      readonly kind: 'note';
      readonly key: string;
      readonly note: Note;
      readonly name: string;
      /** What a rating says, and of which answer; null for every other note. */
      readonly feedback: Feedback | null;
      readonly at: string;
    };

interface NoteOf {
  readonly note: Note;
  readonly name?: string;
  readonly feedback?: Feedback;
}

const citedSchema = z.looseObject({ citation: z.array(z.unknown()) });

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

/** A citation that does not fit, or whose address is not one of the web, is left out. */
export function citationsOf({ entities = [] }: Activity): readonly Citation[] {
  const claims = entities.flatMap((entity) => citedSchema.safeParse(entity).data?.citation ?? []);
  return claims
    .flatMap((claim) => citationSchema.safeParse(claim).data ?? [])
    .filter(({ appearance }) => isWebAddress(appearance.url))
    .toSorted((one, other) => one.position - other.position);
}

function noteOfStatus(value: unknown): NoteOf | null {
  const status = handoffStatusSchema.safeParse(value);
  if (!status.success) return null;
  const { state, agentName } = status.data;
  if (state !== 'accepted' || agentName === undefined) return { note: state };
  return { note: 'acceptedBy', name: agentName };
}

function noteOfLanguage(value: unknown): NoteOf | null {
  const language = languageSchema.safeParse(value);
  if (!language.success) return null;
  return { note: language.data === 'en' ? 'languageEn' : 'languageFr' };
}

function noteOfFeedback(value: unknown): NoteOf | null {
  const feedback = feedbackSchema.safeParse(value);
  if (!feedback.success) return null;
  const { rating, reason } = feedback.data;
  const down = reason === undefined ? 'ratedDown' : 'ratedDownBecause';
  return { note: rating === 'up' ? 'ratedUp' : down, feedback: feedback.data };
}

const NOTE_OF_EVENT: Readonly<Record<string, (value: unknown) => NoteOf | null>> = {
  [EVENTS.handoffStatus]: noteOfStatus,
  [EVENTS.language]: noteOfLanguage,
  [EVENTS.feedback]: noteOfFeedback,
  [EVENTS.cancelHandoff]: () => ({ note: 'returned' }),
};

function saysNothing({ text = '', attachments = [] }: Activity): boolean {
  return text.trim() === '' && attachments.length > 0;
}

const NOTE_OF_TYPE: Readonly<Record<string, (activity: Activity) => NoteOf | null>> = {
  event: ({ name = '', value }) => NOTE_OF_EVENT[name]?.(value) ?? null,
  message: (activity) => (saysNothing(activity) ? { note: 'attachment' } : null),
  endOfConversation: () => ({ note: 'ended' }),
};

const AUTHOR_OF_ROLE: Readonly<Record<string, Author>> = {
  [ROLES.citizen]: 'citizen',
  [ROLES.assistant]: 'assistant',
  [ROLES.agent]: 'agent',
};

function languageOf({ channelData, locale = '' }: Activity): Language | null {
  const ofLocale = languageSchema.safeParse(locale.slice(0, 2)).data;
  return channelData?.guichet?.language ?? ofLocale ?? null;
}

function agentNameOf({ channelData, from }: Activity): string {
  return channelData?.guichet?.agentName ?? from.name ?? '';
}

function messageOf(activity: Activity, key: string): Entry | null {
  const { type, text = '', from, timestamp = '' } = activity;
  const author = AUTHOR_OF_ROLE[from.role ?? ''];
  if (type !== 'message' || text.trim() === '' || author === undefined) return null;
  return {
    kind: 'message',
    key,
    author,
    agentName: agentNameOf(activity),
    text,
    language: languageOf(activity),
    quotation: activity.channelData?.guichet?.quotation ?? null,
    at: timestamp,
    citations: citationsOf(activity),
  };
}

/** What of an activity an agent sees; null for what is of no use to them. */
export function entryOf(activity: Activity, index: number): Entry | null {
  const key = activity.id ?? `at-${index}`;
  const note = NOTE_OF_TYPE[activity.type]?.(activity) ?? null;
  if (note === null) return messageOf(activity, key);
  return { kind: 'note', key, name: '', feedback: null, at: activity.timestamp ?? '', ...note };
}
