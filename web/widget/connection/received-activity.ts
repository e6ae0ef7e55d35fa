import type { Language } from '../../../server/contracts/language';
import { listOf, recordOf, stringOf, type JsonRecord } from './record';

export type Author = 'citizen' | 'assistant' | 'agent';

export interface Source {
  readonly title: string;
  readonly url: string;
  readonly language?: Language;
}

/** Words in the other language, from `start` to the text's end. */
export interface Quotation {
  readonly language: Language;
  readonly start: number;
}

export interface QuickReply {
  readonly title: string;
  /** What is said when it is chosen. */
  readonly text: string;
  /** Set where the choice opens a page and says nothing. */
  readonly url?: string;
}

/** What the widget makes of an activity, whatever else that carried. */
export interface ReceivedActivity {
  readonly id: string;
  readonly type: string;
  readonly author: Author;
  readonly agentName?: string;
  readonly text: string;
  readonly language?: Language;
  readonly quotation?: Quotation;
  /** ISO 8601; empty where the service gave none. */
  readonly timestamp: string;
  readonly clientActivityId?: string;
  readonly ratable: boolean;
  readonly sources: readonly Source[];
  readonly quickReplies: readonly QuickReply[];
  readonly name: string;
  readonly value: unknown;
}

export function languageOf(value: unknown): Language | undefined {
  return value === 'en' || value === 'fr' ? value : undefined;
}

/** Only web addresses become links: a `javascript:` address must not. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function sourcesOf(activity: JsonRecord): Source[] {
  return listOf(activity.entities)
    .filter((entity) => entity['@type'] === 'Message')
    .flatMap((entity) => listOf(entity.citation))
    .map(({ appearance }) => recordOf(appearance))
    .map(({ name, url, inLanguage }) => ({
      title: stringOf(name) ?? '',
      url: stringOf(url) ?? '',
      ...optional('language', languageOf(inLanguage)),
    }))
    .filter(({ title, url }) => title !== '' && isWebAddress(url));
}

function quickReplyOf({ type, title, value }: JsonRecord): QuickReply {
  const label = stringOf(title) ?? '';
  const text = stringOf(value) ?? label;
  return type === 'openUrl' && isWebAddress(text)
    ? { title: label, text, url: text }
    : { title: label, text };
}

function quickRepliesOf(activity: JsonRecord): QuickReply[] {
  return listOf(recordOf(activity.suggestedActions).actions)
    .map(quickReplyOf)
    .filter(({ title }) => title !== '');
}

function authorOf(role: unknown, agentName: string | undefined): Author {
  if (role === 'user') return 'citizen';
  return role === 'agent' || agentName !== undefined ? 'agent' : 'assistant';
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  const found: { [P in K]?: V } = {};
  if (value !== undefined) found[key] = value;
  return found;
}

function quotationOf(value: unknown): Quotation | undefined {
  const { language, start } = recordOf(value);
  const known = languageOf(language);
  return known && typeof start === 'number' ? { language: known, start } : undefined;
}

function identityOf(activity: JsonRecord) {
  const from = recordOf(activity.from);
  const guichet = recordOf(recordOf(activity.channelData).guichet);
  const given = stringOf(guichet.agentName);
  const author = authorOf(from.role, given);
  return {
    author,
    ratable: guichet.ratable === true,
    ...optional('language', languageOf(guichet.language)),
    ...optional('quotation', quotationOf(guichet.quotation)),
    ...optional('agentName', author === 'agent' ? (given ?? stringOf(from.name)) : undefined),
  };
}

/** Reads one activity from a frame; null where it is none. */
export function readActivity(activity: JsonRecord): ReceivedActivity | null {
  const type = stringOf(activity.type);
  if (type === undefined) return null;
  const sent = stringOf(recordOf(activity.channelData).clientActivityID);
  return {
    ...identityOf(activity),
    ...optional('clientActivityId', sent),
    type,
    id: stringOf(activity.id) ?? '',
    text: stringOf(activity.text) ?? '',
    timestamp: stringOf(activity.timestamp) ?? '',
    sources: sourcesOf(activity),
    quickReplies: quickRepliesOf(activity),
    name: stringOf(activity.name) ?? '',
    value: activity.value,
  };
}

export interface ReceivedSet {
  readonly activities: readonly ReceivedActivity[];
  readonly watermark?: string;
}

/** Reads a frame or the answer to a poll. What is not an activity is left out. */
export function readActivitySet(body: unknown): ReceivedSet {
  const { activities, watermark } = recordOf(body);
  return {
    ...optional('watermark', stringOf(watermark)),
    activities: listOf(activities).flatMap((activity) => readActivity(activity) ?? []),
  };
}
