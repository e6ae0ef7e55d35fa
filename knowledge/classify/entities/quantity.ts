import type { Word } from './words';

/** How a language spells its numbers out. All words are folded. */
export interface NumberWords {
  /** Units, teens and tens. */
  readonly values: ReadonlyMap<string, number>;
  /** Numbers that say a place in order, and days of the month. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly hundred: ReadonlySet<string>;
  readonly thousand: ReadonlySet<string>;
  readonly million: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** "A hundred": stands for one before a hundred, a thousand, a million. */
  readonly article: string | null;
  /** Words for one that are mostly articles: « un », « une ». */
  readonly articles: ReadonlySet<string>;
  /** Counted by twenties and with tens that teens are added to: « quatre-vingt-dix-sept ». */
  readonly hasTwenties: boolean;
}

/** A number and the words that it takes, up to `next`. */
export interface Quantity {
  readonly value: number;
  readonly next: number;
  readonly isSpelt: boolean;
  readonly isOrdinal: boolean;
  /** Written as only years are: "1984", "nineteen eighty-four". */
  readonly isYear: boolean;
  /** « un », « une »: more often an article. */
  readonly isArticle: boolean;
}

const PLAIN = { isSpelt: true, isOrdinal: false, isYear: false, isArticle: false };
const TIMES: ReadonlySet<string> = new Set(['am', 'pm', 'h']);
const [EARLIEST_YEAR, LATEST_YEAR] = [1900, 2099];

export function isYearNumber(value: number): boolean {
  return Number.isInteger(value) && value >= EARLIEST_YEAR && value <= LATEST_YEAR;
}

/** "5 pm", "the 90s": no number of anything. */
function isTimeOrDecade(word: Word, following: Word | undefined): boolean {
  return TIMES.has(word.suffix) || (following?.word === 's' && following.start === word.end);
}

/** Four digits, no comma or space. */
function isWrittenAsYear({ word, digits }: Word): boolean {
  return word.length === 4 && digits !== null && isYearNumber(digits);
}

function readDigits(words: readonly Word[], at: number, numbers: NumberWords): Quantity | null {
  const [word, following] = [words[at], words[at + 1]];
  if (word === undefined || word.digits === null || isTimeOrDecade(word, following)) return null;
  const scale = following?.isJoined ? scaleOf(following.word, numbers) : 1;
  const isInThousands = word.suffix === 'k';
  return {
    ...PLAIN,
    value: word.digits * (isInThousands ? 1000 : 1) * scale,
    next: at + (scale === 1 ? 1 : 2),
    isSpelt: false,
    isOrdinal: word.suffix !== '' && !isInThousands,
    isYear: scale === 1 && isWrittenAsYear(word),
  };
}

function scaleOf(word: string, { thousand, million }: NumberWords): number {
  if (thousand.has(word)) return 1000;
  return million.has(word) ? 1_000_000 : 1;
}

function takesTeen(rest: number, { hasTwenties }: NumberWords): boolean {
  return rest === 0 || (hasTwenties && (rest === 60 || rest === 80));
}

/** « Dix-sept » is said as ten and seven; other teens take no unit. */
function takesUnit(rest: number, value: number, { hasTwenties }: NumberWords): boolean {
  const isTeen = rest === 10 && !(hasTwenties && value >= 7);
  return rest % 10 === 0 && !isTeen;
}

/** A number below a thousand with one more word to it; null where the word begins another number. */
function add(sum: number, value: number, numbers: NumberWords): number | null {
  const rest = sum % 100;
  if (numbers.hasTwenties && value === 20 && rest === 4) return sum - 4 + 80;
  if (value >= 20) return rest === 0 ? sum + value : null;
  const isTaken = value >= 10 ? takesTeen(rest, numbers) : takesUnit(rest, value, numbers);
  return isTaken ? sum + value : null;
}

/** What has been read of a number: whole thousands, and what stands after them. */
interface Sum {
  readonly total: number;
  readonly current: number;
  /** After a hundred or a thousand, "and" goes on with the number. */
  readonly isAfterScale: boolean;
  readonly isOrdinal: boolean;
}

const NOTHING: Sum = { total: 0, current: 0, isAfterScale: false, isOrdinal: false };

function isHundredfold({ current }: Sum, word: string, numbers: NumberWords): boolean {
  if (!numbers.hundred.has(word)) return false;
  if (!numbers.hasTwenties) return current > 0 && current < 100;
  const isOldYear = word === 'cent' && current > 10 && current < 20;
  return (current === 0 && word === 'cent') || (current > 1 && current < 10) || isOldYear;
}

function takeScale(sum: Sum, word: string, numbers: NumberWords): Sum | null {
  const { total, current } = sum;
  if (isHundredfold(sum, word, numbers))
    return { ...sum, current: (current || 1) * 100, isAfterScale: true };
  const scale = scaleOf(word, numbers);
  if (scale === 1 || total % (scale * 1000) !== 0) return null;
  if (current === 0 && !(numbers.hasTwenties && scale === 1000)) return null;
  return { ...sum, total: total + (current || 1) * scale, current: 0, isAfterScale: true };
}

function take(sum: Sum, word: string, numbers: NumberWords): Sum | null {
  if (sum.isOrdinal) return null;
  const scaled = takeScale(sum, word, numbers);
  if (scaled !== null) return scaled;
  const ordinal = numbers.ordinals.get(word);
  const value = numbers.values.get(word) ?? ordinal;
  const current = value === undefined ? null : add(sum.current, value, numbers);
  return current === null
    ? null
    : { ...sum, current, isAfterScale: false, isOrdinal: ordinal !== undefined };
}

/** Whether "and" goes on with the number: "two hundred and five", « vingt et un ». */
function goesOn(sum: Sum, following: string | undefined, numbers: NumberWords): boolean {
  const value = numbers.values.get(following ?? '') ?? 0;
  if (!numbers.hasTwenties) return sum.isAfterScale && value > 0;
  return sum.current >= 20 && sum.current % 10 === 0 && (value === 1 || value === 11);
}

/** "A hundred": the article counts as one where a hundred, a thousand or a million follows. */
function beginsByArticle(words: readonly Word[], at: number, numbers: NumberWords): boolean {
  if (numbers.article === null || words[at]?.word !== numbers.article) return false;
  return takeScale({ ...NOTHING, current: 1 }, words[at + 1]?.word ?? '', numbers) !== null;
}

interface Step {
  readonly sum: Sum;
  readonly next: number;
}

/** The sum with the word at `at`, or with the one behind an "and" that goes on with the number. */
function takeStep(
  { sum, next: at }: Step,
  words: readonly Word[],
  numbers: NumberWords,
): Step | null {
  const [word, following] = [words[at]?.word ?? '', words[at + 1]?.word ?? ''];
  const isAnd = numbers.and.has(word) && goesOn(sum, following, numbers);
  const larger = take(sum, isAnd ? following : word, numbers);
  return larger === null ? null : { sum: larger, next: at + (isAnd ? 2 : 1) };
}

/** The words of a number from the first that says it, after any article. */
function takeSteps(begin: Step, words: readonly Word[], numbers: NumberWords): Step {
  let [step, following] = [begin, takeStep(begin, words, numbers)];
  while (following !== null) {
    step = following;
    following = words[step.next]?.isJoined ? takeStep(step, words, numbers) : null;
  }
  return step;
}

function readSpelt(words: readonly Word[], start: number, numbers: NumberWords): Quantity | null {
  const begin = beginsByArticle(words, start, numbers)
    ? { sum: { ...NOTHING, current: 1 }, next: start + 1 }
    : { sum: NOTHING, next: start };
  const { sum, next } = takeSteps(begin, words, numbers);
  if (next === begin.next) return null;
  const isArticle = next === start + 1 && numbers.articles.has(words[start]?.word ?? '');
  const value = sum.total + sum.current;
  return { ...PLAIN, value, next, isOrdinal: sum.isOrdinal, isArticle };
}

const OH = 'oh';

/** The last two digits of a year: "eighty-four", "oh five". */
function readYearsOfCentury(
  words: readonly Word[],
  at: number,
  numbers: NumberWords,
): Quantity | null {
  const isOh = words[at]?.word === OH;
  const rest = readSpelt(words, isOh ? at + 1 : at, numbers);
  if (rest === null || rest.isOrdinal || rest.value > 99) return null;
  return isOh === rest.value < 10 ? rest : null;
}

/** "Nineteen eighty-four", "twenty twenty-six", "nineteen oh five". */
function readSpeltYear(words: readonly Word[], at: number, numbers: NumberWords): Quantity | null {
  const century = numbers.values.get(words[at]?.word ?? '');
  if (numbers.hasTwenties || (century !== 19 && century !== 20)) return null;
  const rest = words[at + 1]?.isJoined ? readYearsOfCentury(words, at + 1, numbers) : null;
  if (rest === null) return null;
  return { ...PLAIN, value: century * 100 + rest.value, next: rest.next, isYear: true };
}

/** The number that begins at a word, in digits or spelt out; null where none does. */
export function readQuantity(
  words: readonly Word[],
  at: number,
  numbers: NumberWords,
): Quantity | null {
  return (
    readDigits(words, at, numbers) ??
    readSpeltYear(words, at, numbers) ??
    readSpelt(words, at, numbers)
  );
}

interface WithQuantities {
  readonly quantities: readonly (Quantity | null)[];
}

export function quantityAt({ quantities }: WithQuantities, at: number): Quantity | null {
  return quantities[at] ?? null;
}

/** The same, but for numbers of order: "third". */
export function cardinalAt(sentence: WithQuantities, at: number): Quantity | null {
  const quantity = quantityAt(sentence, at);
  return quantity?.isOrdinal ? null : quantity;
}
