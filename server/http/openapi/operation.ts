import type { ComponentName } from './components';

export const TAGS = {
  'Direct Line': 'Conversations for any Bot Framework client, as Direct Line 3.0.',
  Desk: 'The agents’ interface: the queue of citizens, and the conversations with them.',
  'Plain chat': 'The same conversation as HTML forms, for a browser without scripts.',
  Pages: 'What people open, and what those pages load.',
  Operation: 'Liveness, readiness and figures, for those who run the service.',
  Documentation: 'This document.',
} as const;

export type Tag = keyof typeof TAGS;

/** Who may call: nobody in particular, or the holder of what is named. */
export type Access =
  'open' | 'conversationToken' | 'streamToken' | 'deskSession' | 'deskWrite' | 'chatCookie';

/** The refusals that more than one operation has. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500;

export interface Content {
  readonly mediaType: string;
  /** Absent: text that no schema describes. */
  readonly schema?: ComponentName;
}

export interface Answer {
  readonly description: string;
  readonly content?: Content;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
  readonly required: boolean;
  readonly example: string;
}

export interface Body extends Content {
  readonly required: boolean;
}

/** One method of one path, as the document says it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  /** With `{name}` for a parameter. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly access: Access;
  readonly parameters?: readonly Parameter[];
  readonly body?: Body;
  readonly answers: Readonly<Record<number, Answer>>;
  readonly refusals: readonly RefusalStatus[];
}

export function json(schema: ComponentName): Content {
  return { mediaType: 'application/json', schema };
}

export const HTML: Content = { mediaType: 'text/html' };
