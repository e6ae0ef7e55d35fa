import { foldAccents } from '../analyse/fold';

/** What stands somewhere in a text. Offsets are UTF-16 code units. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the writer uses capitals for some words only. */
  readonly capitalsTell: boolean;
}

/** No word of either language, and no other abbreviation that people use: any case will do. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(['bc', 'qc']);

/** English or French words, or abbreviations of other things, even in capitals: "turn it ON", "PE teacher". */
const WORDS_EVEN_IN_CAPITALS: ReadonlySet<string> = new Set(['on', 'pe', 'nu']);

/** Never a place after a preposition alone, in small letters: "in on", « en on », « à nu ». */
const BEFORE_A_PLACE = /(?:^|[\s(])(?:in|from|en|au|of|province|near|to)[\s:]+$/;

/** A town's name and a comma, "Toronto, ON"; or a capital letter that begins the word before, "Ottawa ON". */
const AFTER_A_TOWN = /(?:,\s*|\p{Lu}[\p{L}\p{M}.’'-]+\s+)$/u;

const LETTER = /\p{L}/u;
const LOOK_BACK = 30;

/** Whether small letters are used at all: in a text all of capitals these say nothing. */
export function capitalsTell(text: string): boolean {
  return text !== text.toUpperCase();
}

function isAlone({ text, start, end }: Span): boolean {
  return !LETTER.test(text.slice(0, start)) && !LETTER.test(text.slice(end));
}

/** Long enough to be no word: "pei", "ont", « tno ». */
const SHORTEST_SAFE = 3;

/** Two letters that may be a word: a place where they stand as places do. */
function isShortFormThere(written: string, before: string, span: Span): boolean {
  const isInCapitals = span.capitalsTell && written === written.toUpperCase();
  const isWord = WORDS_EVEN_IN_CAPITALS.has(written.toLowerCase());
  if (isInCapitals && (!isWord || AFTER_A_TOWN.test(before))) return true;
  return BEFORE_A_PLACE.test(before.toLowerCase()) && (isInCapitals || !isWord);
}

/** Whether what reads like an abbreviation of a province is one, and not a word such as "on" or « nu ». */
export function isAbbreviationThere(span: Span): boolean {
  const { text, start, end } = span;
  const written = text.slice(start, end);
  const letters = foldAccents(written.toLowerCase());
  if (letters.length >= SHORTEST_SAFE || UNMISTAKABLE.has(letters) || isAlone(span)) return true;
  return isShortFormThere(written, text.slice(Math.max(0, start - LOOK_BACK), start), span);
}
