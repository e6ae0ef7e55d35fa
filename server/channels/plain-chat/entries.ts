import { z } from 'zod';
import type { Language } from '../../../locales/language';
import {
  EVENTS,
  ROLES,
  citationSchema,
  feedbackSchema,
  type Activity,
  type Quotation,
} from '../../contracts/activity';
import { languageSchema } from '../../contracts/language';

export interface Source {
  readonly title: string;
  readonly url: string;
  /** Null where it is not known. */
  readonly language: Language | null;
}

/** One message as the page shows it. */
export interface Entry {
  readonly id: string;
  /** The name of its place in the page. */
  readonly anchor: string;
  readonly author: 'citizen' | 'assistant' | 'agent';
  /** An agent's; else empty. */
  readonly agentName: string;
  /** Null where it is not known: what a citizen writes may be in any. */
  readonly language: Language | null;
  readonly text: string;
  /** Where words in the other language begin, and which; null where there are none. */
  readonly quotation: Quotation | null;
  readonly sources: readonly Source[];
  readonly quickReplies: readonly string[];
  readonly ratable: boolean;
  readonly rated: boolean;
}

const messageEntitySchema = z.looseObject({
  '@type': z.literal('Message'),
  citation: z.array(citationSchema),
});

/** `conversation|0000012` stands at `m12`. */
export function anchorOf(activityId: string, after = 0): string {
  return `m${Number(activityId.split('|').at(-1)) + after}`;
}

function sourcesOf({ entities = [] }: Activity): Source[] {
  return entities
    .map((entity) => messageEntitySchema.safeParse(entity))
    .flatMap(({ data }) => data?.citation ?? [])
    .map(({ appearance: { name, url, inLanguage } }) => ({
      title: name,
      url,
      language: languageSchema.safeParse(inLanguage).data ?? null,
    }))
    .filter(({ url }) => /^https?:\/\//i.test(url));
}

function quickRepliesOf({ suggestedActions }: Activity): string[] {
  return (suggestedActions?.actions ?? []).map(({ value, title }) =>
    typeof value === 'string' ? value : title,
  );
}

function authorOf({ from }: Activity): Entry['author'] {
  if (from.role === ROLES.citizen) return 'citizen';
  return from.role === ROLES.agent ? 'agent' : 'assistant';
}

function toEntry(activity: Activity, rated: ReadonlySet<string>): Entry {
  const { id = '', text = '', channelData } = activity;
  const guichet = channelData?.guichet ?? {};
  const { agentName = '', language = null, ratable = false, quotation = null } = guichet;
  const author = authorOf(activity);
  return {
    id,
    anchor: anchorOf(id),
    author,
    agentName: author === 'agent' ? agentName : '',
    language,
    text,
    quotation,
    sources: sourcesOf(activity),
    quickReplies: quickRepliesOf(activity),
    ratable,
    rated: rated.has(id),
  };
}

function ratedIn(activities: readonly Activity[]): ReadonlySet<string> {
  const given = activities
    .filter(({ name }) => name === EVENTS.feedback)
    .map(({ value }) => feedbackSchema.safeParse(value).data?.activityId ?? '');
  return new Set(given);
}

/** The messages of a conversation's log, in order. */
export function entriesOf(activities: readonly Activity[]): Entry[] {
  const rated = ratedIn(activities);
  return activities
    .filter(({ type }) => type === 'message')
    .map((activity) => toEntry(activity, rated));
}
