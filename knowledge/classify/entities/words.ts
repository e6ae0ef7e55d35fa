import { foldAccents } from '../../analyse/fold';
import type { Lexicon } from './lexicon';
import { respell } from './respell';

/** A piece of an utterance: letters, digits, a date in digits, or a sign that means something. */
export interface Word {
  /** Folded (lower case, no accents); common misspellings mended. */
  readonly word: string;
  /** The number in digits; null where there is none. */
  readonly digits: number | null;
  /** Letters at the end of a number: "th", "k", « er ». Empty where there are none. */
  readonly suffix: string;
  /** Whether it is a date in digits: "2024-03-12", "12/03/84". */
  readonly isNumericDate: boolean;
  /** Marks between the word before and this one, without spaces. */
  readonly marks: string;
  /** Whether it stands in one phrase with the word before: "sept. 5", "vingt-deux", not "May. Five". */
  readonly isJoined: boolean;
  /** From `start` up to `end`, in UTF-16 code units of the utterance. */
  readonly start: number;
  readonly end: number;
}

const NUMERIC_DATE = String.raw`\d{4}(?<a>[-/.])\d{1,2}\k<a>\d{1,2}(?!\d)|\d{1,2}(?<b>[-/.])\d{1,2}\k<b>(?:\d{4}|\d{2})(?!\d|\k<b>\d)`;
/** "1,200.50", « 1 200,50 »: thousands in groups of three, then decimals; or digits with decimals. */
const NUMBER = String.raw`[1-9]\d{0,2}(?:[, \u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?(?!\d|[ -]\d)|\d+(?:[.,]\d+)?`;
const SUFFIX = 'st|nd|rd|th|er|[èe]re|re|i?[èe]me|e|k|am|pm|h';
const PIECE = new RegExp(
  String.raw`(?<date>(?<![\d/.-])(?:${NUMERIC_DATE}))|(?<code>\p{L}+\d[\p{L}\d]*)|(?<number>${NUMBER})(?:(?<suffix>${SUFFIX})(?![\p{L}\p{N}]))?|[\p{L}\p{M}]+|[$¢#/%]`,
  'giu',
);

const JOINING = /^[-–'’‘]?$/;
const SHORT_FORM = /^\p{L}{1,5}$/u;

function joins(before: string | null, marks: string): boolean {
  if (before === null) return false;
  return JOINING.test(marks) || (marks === '.' && SHORT_FORM.test(before));
}

const SPACES = /\s+/g;
const GROUP_MARKS = /(?<=\d)[, \u00A0\u202F](?=\d{3}(?!\d))/g;

function numberOf(written: string | undefined): number | null {
  return written === undefined ? null : Number(written.replace(GROUP_MARKS, '').replace(',', '.'));
}

/** The words of an utterance, in order; one pass. */
export function wordsOf(text: string, lexicon: Lexicon): Word[] {
  let last = 0;
  let before: string | null = null;
  return Array.from(text.matchAll(PIECE), ({ 0: written, index: start, groups = {} }) => {
    const marks = text.slice(last, start).replace(SPACES, '');
    last = start + written.length;
    const digits = numberOf(groups['number']);
    const folded = foldAccents(written.toLowerCase());
    const word = digits === null ? respell(folded, lexicon) : folded;
    const isJoined = joins(before, marks);
    before = word;
    return {
      word,
      digits,
      suffix: foldAccents((groups['suffix'] ?? '').toLowerCase()),
      isNumericDate: groups['date'] !== undefined,
      marks,
      isJoined,
      start,
      end: last,
    };
  });
}
