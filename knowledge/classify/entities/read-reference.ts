import type { ReferenceSubject, ReferenceValue } from './entity';
import type { Lexicon } from './lexicon';
import { endOfAny } from './phrase';
import type { Found, Sentence } from './sentence';
import type { Word } from './words';

/** A subject and what stands between it and the number: "file number of my … is". */
const LONGEST_LEAD = 8;
/** "File number" says that a number follows, "application" alone hardly does. */
const [FEWEST_DIGITS_AFTER_SIGN, FEWEST_DIGITS, FEWEST_DIGITS_ALONE] = [3, 5, 6];
const LONGEST_NUMBER = 40;

/** Groups of letters and digits: "AB-123456", "W 305 123 456", "12345/2024". */
const NUMBER =
  /^(?:\p{L}{1,4}-?|\p{Lu}{1,4} )?\d[\p{L}\d]*(?:[-/]\p{L}{0,3}\d[\p{L}\d]*| \d{2,}[\p{L}\d]*(?![\p{L}\d]))*(?:-\p{L}{1,3}(?!\p{L}))?/u;
const NOT_IN_NUMBER = /[^\p{L}\d]/gu;
const NOT_DIGIT = /\D/g;
const MARKS_WITHIN = /^[-:=.°º’']*$/;
/** "A claim for 15000 $", "case 12,000": money and counts, not references. */
const AMOUNT_AFTER = /^(?:[.,]\d|\s*[$%¢])/;

interface Lead {
  readonly subject: ReferenceSubject | null;
  readonly hasSign: boolean;
  readonly next: number;
}

/** "C-12345": a letter that is also a link, « c’est ». */
const LETTER_OF_NUMBER = /^\p{L}-?\d/u;
const NO_LEAD = { subject: null, hasSign: false };

function isNaming({ word }: Word, { referenceSubjects, numberSigns }: Lexicon): boolean {
  return referenceSubjects.has(word) || numberSigns.has(word);
}

/** Whether a word may go on from a subject or a sign towards the number. */
function leadsOn({ text, lexicon }: Sentence, word: Word): boolean {
  if (!MARKS_WITHIN.test(word.marks)) return false;
  if (isNaming(word, lexicon)) return true;
  const isOfNumber = LETTER_OF_NUMBER.test(text.slice(word.start, word.start + 3));
  return lexicon.numberLinks.has(word.word) && !isOfNumber;
}

/** Where the words end that lead to a number: subjects, signs, and links between them. */
function endOfLead(sentence: Sentence, start: number): number {
  const { words, lexicon } = sentence;
  const first = words[start];
  if (first === undefined || !isNaming(first, lexicon)) return start;
  const following = words.slice(start + 1, start + LONGEST_LEAD);
  const stop = following.findIndex((word) => !leadsOn(sentence, word));
  return start + 1 + (stop < 0 ? following.length : stop);
}

/** "My file number is", « no de dossier », "ref:"; ends where the number should begin. */
function readLead(sentence: Sentence, start: number): Lead {
  const { words, lexicon } = sentence;
  const next = endOfLead(sentence, start);
  if (next === start) return { ...NO_LEAD, next };
  const lead = words.slice(start, next).map(({ word }) => word);
  const named = lead.find((word) => lexicon.referenceSubjects.has(word)) ?? '';
  const hasColon = words[next]?.marks.includes(':') ?? false;
  return {
    subject: lexicon.referenceSubjects.get(named) ?? null,
    hasSign: hasColon || lead.some((word) => lexicon.numberSigns.has(word)),
    next,
  };
}

interface Written {
  readonly number: string;
  /** The first word behind it. */
  readonly next: number;
}

/** "15000 [dollars]", "10000 [days]". */
function isAmount(sentence: Sentence, at: number): boolean {
  const { words, lexicon } = sentence;
  return (
    endOfAny(lexicon.dollars, sentence, at) !== null || lexicon.units.has(words[at]?.word ?? '')
  );
}

function readWritten(sentence: Sentence, at: number): Written | null {
  const { text, words } = sentence;
  const start = words[at]?.start ?? text.length;
  const written = NUMBER.exec(text.slice(start, start + LONGEST_NUMBER))?.[0];
  if (written === undefined) return null;
  const end = start + written.length;
  let next = at + 1;
  while ((words[next]?.start ?? end) < end) next += 1;
  if (AMOUNT_AFTER.test(text.slice(end, end + 5)) || isAmount(sentence, next)) return null;
  return { number: written.replace(NOT_IN_NUMBER, '').toUpperCase(), next };
}

function digitsOf({ number }: Written): number {
  return number.replace(NOT_DIGIT, '').length;
}

function readNamed(sentence: Sentence, at: number): Found<ReferenceValue> | null {
  const { subject, hasSign, next } = readLead(sentence, at);
  if (subject === null || (!hasSign && sentence.words[next]?.isNumericDate)) return null;
  const written = readWritten(sentence, next);
  const fewest = hasSign ? FEWEST_DIGITS_AFTER_SIGN : FEWEST_DIGITS;
  if (written === null || digitsOf(written) < fewest) return null;
  return { value: { number: written.number, of: subject }, first: next, next: written.next };
}

const BEGINS_WITH_LETTER = /^\p{L}/u;

/** Letters and at least six digits tell by themselves; forms ("IMM 5257") have fewer. */
function readBare(sentence: Sentence, at: number): Found<ReferenceValue> | null {
  const { text, words } = sentence;
  const word = words[at];
  if (word === undefined || !BEGINS_WITH_LETTER.test(word.word)) return null;
  if (!/^\p{L}{1,4}-?\d/u.test(text.slice(word.start, word.start + 6))) return null;
  const written = readWritten(sentence, at);
  if (written === null || digitsOf(written) < FEWEST_DIGITS_ALONE) return null;
  return { value: { number: written.number, of: null }, first: at, next: written.next };
}

/** A file, application or other reference number, announced by a word or plain by its shape. */
export function readReference(sentence: Sentence, at: number): Found<ReferenceValue> | null {
  return readNamed(sentence, at) ?? readBare(sentence, at);
}
