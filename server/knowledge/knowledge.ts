import type { Language } from '../../knowledge/language';
import type { Retriever } from '../../knowledge/retriever';
import type { Clock } from '../clock';
import type { ContentPackSource } from './content-pack-index';

export interface KnowledgeSource extends ContentPackSource {
  readonly clock: Clock;
  /** Called after each swap; not for the content of the start. */
  readonly onSwap?: () => void;
}

/** What is served, in figures. */
export interface ServedContent {
  /** SHA-256 (hex) of the documents and of the way they are indexed. */
  readonly hash: string;
  readonly documents: Readonly<Record<Language, number>>;
  readonly since: Date;
}

/** The content that the service answers from, and how it is renewed while the service runs. */
export interface Knowledge {
  readonly content: ServedContent;
  /** That of the moment. A turn asks once and keeps what it got, so that it sees one content to its end. */
  retriever(): Retriever;
  /**
   * Looks for newer content and, where there is some, serves it from the next turn on. Returns how
   * often it swapped. It may be called at any time; calls that overlap are one.
   */
  refresh(): Promise<number>;
}
