import { dayIn, inYear, monthOf, onDay, yearOf } from './calendar';
import { known } from './dates';
import type { DateValue, KnownDate } from './entity';
import { isDayNumber } from './blanks';
import { quantityAt } from './quantity';
import { takeRule } from './rule-index';
import type { Found, Sentence } from './sentence';
import { ARTICLES, readDatePastArticle } from './single-date';

interface Link {
  readonly needsOpener: boolean;
  readonly next: number;
}

const DASH = /^[-–—]$/;

/** What joins two dates: "to", « au », a dash. */
function readLink(sentence: Sentence, at: number): Link | null {
  const taken = takeRule(sentence.lexicon.rangeLinks, sentence, at);
  if (taken !== null) return { needsOpener: taken.meaning === 'after-opener', next: taken.next };
  const isDashed = DASH.test(sentence.words[at]?.marks ?? '');
  return isDashed ? { needsOpener: false, next: at } : null;
}

function isSpan(value: DateValue): value is KnownDate & { from: string; to: string } {
  return !value.isImpossible && !value.isAmbiguous && value.from !== null && value.to !== null;
}

/** The span from one date to another; a year that was not said follows from the other date's. */
function spanOf(left: DateValue, right: DateValue): KnownDate | null {
  if (!isSpan(left) || !isSpan(right)) return null;
  let [{ from }, { to }] = [left, right];
  if (left.isYearAssumed && !right.isYearAssumed) {
    const sameYear = inYear(from, yearOf(to));
    from = sameYear > to ? inYear(from, yearOf(to) - 1) : sameYear;
  } else if (right.isYearAssumed) {
    const sameYear = inYear(to, yearOf(from));
    to = sameYear < from ? inYear(to, yearOf(from) + 1) : sameYear;
  }
  return from > to ? null : known({ from, to }, left.isYearAssumed && right.isYearAssumed);
}

function pastArticle({ words }: Sentence, at: number): number {
  return ARTICLES.has(words[at]?.word ?? '') ? at + 1 : at;
}

/** The number of a day at a word, not followed by what it would count. */
function readDayNumber(sentence: Sentence, at: number): Found<number> | null {
  const first = pastArticle(sentence, at);
  const quantity = quantityAt(sentence, first);
  if (quantity === null || quantity.isArticle || !isDayNumber(quantity.value)) return null;
  return { value: quantity.value, first, next: quantity.next };
}

/** A day of the month that the other date lies in, or in the same month of the year that was said. */
function dayBeside(dayOfMonth: number, model: DateValue, year?: number): DateValue | null {
  if (!isSpan(model) || model.from !== model.to) return null;
  const month = monthOf(model.from);
  const day = dayIn({ ...month, year: year ?? month.year }, dayOfMonth);
  if (day === null) return null;
  return known(onDay(day), year === undefined && model.isYearAssumed);
}

function countsSomething({ words }: Sentence, at: number): boolean {
  return words[at]?.isJoined ?? false;
}

/** A year behind a day: "June 2 to 5[, 2025]". */
function readYearBehind(sentence: Sentence, at: number): Found<number> | null {
  const [word, quantity] = [sentence.words[at], quantityAt(sentence, at)];
  if (word === undefined || !quantity?.isYear) return null;
  const isBeside = word.isJoined || word.marks === ',';
  return isBeside ? { value: quantity.value, first: at, next: quantity.next } : null;
}

/** "June 2 [to 5]": the second day without its month. */
function readRightDay(sentence: Sentence, at: number, left: DateValue): Found<DateValue> | null {
  const day = readDayNumber(sentence, at);
  if (day === null) return null;
  const year = readYearBehind(sentence, day.next);
  if (year === null && countsSomething(sentence, day.next)) return null;
  const value = dayBeside(day.value, left, year?.value);
  return value === null ? null : { value, first: at, next: year?.next ?? day.next };
}

interface Opened {
  readonly at: number;
  readonly hasOpener: boolean;
}

function linkAfter(sentence: Sentence, at: number, { hasOpener }: Opened): Link | null {
  const link = readLink(sentence, at);
  return link !== null && (hasOpener || !link.needsOpener) ? link : null;
}

/** "June 2 to July 5", "2019-2021", "June 2 to 5". */
function readFullRange(sentence: Sentence, opened: Opened): Found<DateValue> | null {
  const left = readDatePastArticle(sentence, opened.at);
  const link = left === null ? null : linkAfter(sentence, left.next, opened);
  if (left === null || link === null) return null;
  const right =
    readDatePastArticle(sentence, link.next) ?? readRightDay(sentence, link.next, left.value);
  const value = right === null ? null : spanOf(left.value, right.value);
  return right === null || value === null ? null : { value, first: opened.at, next: right.next };
}

/** « Du 2 au 5 juin »: the first day without its month. */
function readShortRange(sentence: Sentence, opened: Opened): Found<DateValue> | null {
  const day = readDayNumber(sentence, opened.at);
  const link = day === null ? null : linkAfter(sentence, day.next, opened);
  const right = link === null ? null : readDatePastArticle(sentence, link.next);
  const left = day === null || right === null ? null : dayBeside(day.value, right.value);
  const value = left === null || right === null ? null : spanOf(left, right.value);
  return value === null || right === null ? null : { value, first: opened.at, next: right.next };
}

/** The span between two dates that begins at a word: "from March to May", « du 2 au 5 juin ». */
export function readDateRange(sentence: Sentence, at: number): Found<DateValue> | null {
  const hasOpener = sentence.lexicon.rangeOpeners.has(sentence.words[at]?.word ?? '');
  const opened = { at: hasOpener ? at + 1 : at, hasOpener };
  const found = readFullRange(sentence, opened) ?? readShortRange(sentence, opened);
  return found === null ? null : { ...found, first: at };
}
