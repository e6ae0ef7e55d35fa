import { addDays, inYear, yearOf, type Day } from './calendar';
import { IMPOSSIBLE, known } from './dates';
import type { DateRange, DateValue } from './entity';
import type { DateBound } from './grammar';
import { readNumericDate } from './numeric-date';
import { readDateRange } from './read-date-range';
import { takeRule } from './rule-index';
import { longest, type Found, type Sentence } from './sentence';
import { readByRules, readDatePastArticle } from './single-date';

function limit({ from, to }: DateRange, bound: DateBound): DateRange {
  if (bound === 'since') return { from, to: null };
  if (bound === 'until') return { from: null, to };
  if (bound === 'before') return { from: null, to: from === null ? null : addDays(from, -1) };
  return { from: to === null ? null : addDays(to, 1), to: null };
}

/** "Since March", said in November, is the March that was: not the coming one. */
function lastOf(range: DateRange, today: Day): DateRange {
  if (range.from === null || range.to === null || range.from <= today) return range;
  return { from: inYear(range.from, yearOf(range.from) - 1), to: range.to };
}

interface Limit {
  readonly bound: DateBound;
  readonly today: Day;
}

function limitDate(value: DateValue, { bound, today }: Limit): DateValue {
  if (value.isImpossible) return IMPOSSIBLE;
  if (value.isAmbiguous)
    return { ...value, ...limit(value, bound), otherReading: limit(value.otherReading, bound) };
  const isPast = bound === 'since' && value.isYearAssumed;
  return known(limit(isPast ? lastOf(value, today) : value, bound), value.isYearAssumed);
}

/** "Since 2019", « jusqu’au 5 juin ». */
function readBoundDate(sentence: Sentence, at: number): Found<DateValue> | null {
  const bound = takeRule(sentence.lexicon.bounds, sentence, at);
  const date = bound === null ? null : readDatePastArticle(sentence, bound.next);
  if (bound === null || date === null) return null;
  const limits = { bound: bound.meaning, today: sentence.today };
  return { ...date, value: limitDate(date.value, limits), first: at };
}

/** The date, or the span between two, that begins at a word. */
export function readDate(sentence: Sentence, at: number): Found<DateValue> | null {
  return longest([
    readNumericDate(sentence, at),
    readByRules(sentence.lexicon.dates, sentence, at),
    readBoundDate(sentence, at),
    readDateRange(sentence, at),
  ]);
}
