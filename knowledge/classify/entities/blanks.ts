import { takePhrase, type Blank, type Taken } from './phrase';
import { cardinalAt, isYearNumber, quantityAt } from './quantity';
import type { Sentence } from './sentence';

function wordAt({ words }: Sentence, at: number): string {
  return words[at]?.word ?? '';
}

const MOST_DAYS = 39;

/** Up to 39: who types 32 means a day, and is told that there is none. */
export function isDayNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MOST_DAYS;
}

function takeNumber(sentence: Sentence, at: number): Taken | null {
  const quantity = cardinalAt(sentence, at);
  if (quantity === null) return null;
  return { captures: { n: quantity.value }, next: quantity.next };
}

function takeDay(sentence: Sentence, at: number): Taken | null {
  const quantity = quantityAt(sentence, at);
  if (quantity === null || quantity.isArticle || !isDayNumber(quantity.value)) return null;
  return { captures: { day: quantity.value }, next: quantity.next };
}

function takeOrdinal(sentence: Sentence, at: number): Taken | null {
  return sentence.quantities[at]?.isOrdinal ? takeDay(sentence, at) : null;
}

function takeDayInDigits(sentence: Sentence, at: number): Taken | null {
  return sentence.quantities[at]?.isSpelt === false ? takeDay(sentence, at) : null;
}

function takeSureYear(sentence: Sentence, at: number): Taken | null {
  const quantity = sentence.quantities[at];
  return quantity?.isYear ? { captures: { year: quantity.value }, next: quantity.next } : null;
}

/** In digits, spelt out, or as "last year". */
function takeYear(sentence: Sentence, at: number): Taken | null {
  const quantity = quantityAt(sentence, at);
  if (quantity !== null) {
    const isYear = !quantity.isOrdinal && isYearNumber(quantity.value);
    return isYear ? { captures: { year: quantity.value }, next: quantity.next } : null;
  }
  for (const [phrase, shift] of sentence.lexicon.years.all) {
    const taken = takePhrase(phrase, sentence, at);
    if (taken !== null) {
      return { captures: { year: Number(sentence.today.slice(0, 4)) + shift }, next: taken.next };
    }
  }
  return null;
}

function takeUnit(sentence: Sentence, at: number): Taken | null {
  for (const [phrase, unit] of sentence.lexicon.businessDays.all) {
    const taken = takePhrase(phrase, sentence, at);
    if (taken !== null) return { captures: { unit }, next: taken.next };
  }
  const unit = sentence.lexicon.units.get(wordAt(sentence, at));
  return unit === undefined ? null : { captures: { unit }, next: at + 1 };
}

/** A month in full, or its short form where a number shows it to be one. */
function takeMonth(sentence: Sentence, at: number): Taken | null {
  const { months, shortMonths } = sentence.lexicon;
  const word = wordAt(sentence, at);
  const month = months.get(word) ?? shortMonths.get(word);
  return month === undefined ? null : { captures: { month }, next: at + 1 };
}

const BEGINS_WITH_CAPITAL = /^\p{Lu}\p{Ll}/u;

/** A month that can be nothing else: "may" and "march" alone, or with a capital within a sentence. */
function takeSureMonth(sentence: Sentence, at: number): Taken | null {
  const { text, words, lexicon } = sentence;
  const word = words[at];
  const month = lexicon.months.get(word?.word ?? '');
  if (word === undefined || month === undefined) return null;
  const written = text.slice(word.start, word.end);
  const hasCapital = lexicon.capitalTellsMonth && at > 0 && BEGINS_WITH_CAPITAL.test(written);
  const isDoubtful = lexicon.doubtfulMonths.has(word.word) && !hasCapital && words.length > 1;
  return isDoubtful ? null : { captures: { month }, next: at + 1 };
}

function takeWeekday(sentence: Sentence, at: number): Taken | null {
  const weekday = sentence.lexicon.weekdays.get(wordAt(sentence, at));
  return weekday === undefined ? null : { captures: { weekday }, next: at + 1 };
}

/** What reads each blank of a phrase, by its name in the notation. */
export const BLANKS: Readonly<Record<string, Blank>> = {
  n: takeNumber,
  day: takeDay,
  'day-in-digits': takeDayInDigits,
  ordinal: takeOrdinal,
  month: takeMonth,
  'sure-month': takeSureMonth,
  year: takeYear,
  'sure-year': takeSureYear,
  weekday: takeWeekday,
  unit: takeUnit,
};

/** Blanks that only a number fills; "year" is filled by "last year" too. */
export const BLANKS_OF_NUMBERS: ReadonlySet<string> = new Set([
  'n',
  'day',
  'day-in-digits',
  'ordinal',
  'sure-year',
  'year',
]);

/** Blanks that a word fills: a month, a day of the week, a unit, "last year". */
export const BLANKS_OF_WORDS: ReadonlySet<string> = new Set([
  'month',
  'sure-month',
  'weekday',
  'unit',
  'year',
]);
