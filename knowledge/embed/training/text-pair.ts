/**
 * The kinds of pairs, and how often a batch is drawn of each, in parts of the sum. Within a batch all
 * pairs are of one kind: the wrong answers of a pair are the right ones of its neighbours.
 */
export const PAIR_SHARES = {
  /** A sentence and its translation. */
  sentences: 4,
  /** A short text of a service, a title or a section, and its translation. */
  'service-texts': 1.5,
  /** A title or heading and the text below it. */
  'titles-en': 1.5,
  'titles-fr': 1.5,
  /** A title and the text below its translation. */
  'titles-across': 0.5,
  /** A heading of a law and the provision below it. */
  'headings-en': 0.8,
  'headings-fr': 0.8,
  /** A question and the page that answers it. */
  'questions-en': 0.8,
  'questions-fr': 0.6,
  /** Two questions with one answer, or a question and the title of its page. */
  paraphrases: 1.2,
  /** Two utterances that want the same. */
  utterances: 1.2,
} as const;

export type PairKind = keyof typeof PAIR_SHARES;

/** Two texts that belong together. */
export interface TextPair {
  readonly kind: PairKind;
  readonly left: string;
  readonly right: string;
}

/** Words of a text that are learnt from: the subject of a passage shows in its beginning. */
const READ_WORDS = 60;

/** A text on one line, cut after its first words. */
export function shortenText(text: string, words = READ_WORDS): string {
  return text.trim().split(/\s+/).slice(0, words).join(' ');
}

/** The pair as a list, shortened; an empty list where one of its texts is empty. */
export function pairTexts(kind: PairKind, left: string, right: string): TextPair[] {
  const pair = { kind, left: shortenText(left), right: shortenText(right) };
  return pair.left === '' || pair.right === '' ? [] : [pair];
}
