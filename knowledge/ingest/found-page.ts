import type { Language } from '../language';

/** A page of content as a reader found it, before it is paired and has its id. */
export interface FoundPage {
  /** URL or path; for a row of a file `path#row`. Unique in what is ingested. */
  readonly address: string;
  /** Address to cite, http or https; empty where the page has none. */
  readonly url: string;
  readonly language: Language;
  readonly title: string;
  /** Markdown, without the title. */
  readonly text: string;
  readonly aliases: readonly string[];
  /** The id that the source itself gives, unique in its file. */
  readonly id?: string | undefined;
  /** Shared by the two languages of one subject, where the source says so. */
  readonly pairId?: string | undefined;
  /** Addresses of the same page by language, as the page names them. */
  readonly alternates: Readonly<Partial<Record<Language, string>>>;
  /** ISO date (YYYY-MM-DD). */
  readonly updated?: string | undefined;
  readonly department?: string | undefined;
  readonly topic?: string | undefined;
  readonly phone?: string | undefined;
  /** Whether the text stands word for word on the page at `url`. */
  readonly quotesItsPage?: boolean | undefined;
  /** Ids within the page that a link may point to. */
  readonly anchors: readonly string[];
  /** Absolute addresses (http, https, file) that the main content links to. */
  readonly links: readonly string[];
}

/** Why something could not be taken: one of a closed list, so that it can be told in either language. */
export const REASONS = [
  'too-large',
  'unreadable',
  'missing',
  'unknown-type',
  'no-text',
  'no-pages',
  'scanned',
  'encrypted',
  'broken',
  'bad-front-matter',
  'language-unknown',
  'language-other',
  'columns-missing',
  'row-invalid',
  'not-fetched',
] as const;

export interface Reason {
  readonly code: (typeof REASONS)[number];
  /** What differs from case to case: a column, a limit, the words of a library. */
  readonly detail: string;
}

/** Something that was skipped; `address` names the file, or `file:line` for a row. */
export interface IngestProblem {
  readonly address: string;
  readonly reason: Reason;
}

export interface ReadResult {
  readonly pages: readonly FoundPage[];
  readonly problems: readonly IngestProblem[];
}

/** Thrown by a reader for a file, or a row, that cannot be taken. */
export class UnreadablePage extends Error {
  constructor(
    readonly code: Reason['code'],
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.name = 'UnreadablePage';
  }
}
