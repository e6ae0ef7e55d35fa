import type { Language } from './language';

/** What somebody says when they need a page. */
export interface Utterance {
  readonly text: string;
  /** Heading of the section that answers it, to the letter; absent where none does more than the others. */
  readonly section?: string;
  /** Words of the sentences that answer it, to the letter, best first; absent where nobody has said. */
  readonly answers?: readonly string[];
  /** False where the words tell which section or sentence is wanted, but not which page. */
  readonly namesPage?: false;
}

/**
 * One page of content in one language. `id` is unique across languages; `pairId` is shared by the
 * English and the French page of one subject (in the content pack: its slug).
 */
export interface Document {
  readonly id: string;
  readonly pairId: string;
  readonly language: Language;
  readonly title: string;
  /** Address of the official page that the answer cites; empty where the source has none. */
  readonly url: string;
  /** Markdown or plain text, without the title. */
  readonly text: string;
  /** Other names and words that people use for the subject. */
  readonly aliases: readonly string[];
  /** What people say when this page is what they need: searched like the aliases, never shown. */
  readonly utterances?: readonly Utterance[];
  readonly department?: string;
  readonly topic?: string;
  readonly audience?: string;
  /** ISO date (YYYY-MM-DD) of the last review. */
  readonly updated?: string;
  readonly phone?: string;
  /** Whether the text stands word for word on the page at `url`, so that a link can open it there. */
  readonly quotesItsPage?: boolean;
}

/** Every wording that the subject is known by, besides its title. */
export function otherWordingsOf({
  aliases,
  utterances = [],
}: Pick<Document, 'aliases' | 'utterances'>): readonly string[] {
  const names = utterances.filter(({ namesPage }) => namesPage !== false);
  return [...aliases, ...names.map(({ text }) => text)];
}

/** A section of a document: the unit that is ranked, quoted and cited. */
export interface Passage {
  /** `${documentId}#${ordinal}` */
  readonly id: string;
  readonly documentId: string;
  readonly language: Language;
  readonly title: string;
  /** Headings above the passage, outermost first, without the document's title. */
  readonly headingPath: readonly string[];
  /** Text that reads well aloud: links reduced to their words, lists one item a line. */
  readonly text: string;
  /** The section's own source where the page names one, else the document's. */
  readonly url: string;
  /** The id that the page gives the passage's heading, where it is known. */
  readonly anchor?: string;
}
