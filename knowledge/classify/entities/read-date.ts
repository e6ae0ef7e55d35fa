import { addDays } from './calendar';
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

function limitDate(value: DateValue, bound: DateBound): DateValue {
  if (value.isImpossible) return IMPOSSIBLE;
  const range = limit(value, bound);
  if (value.isAmbiguous)
    return { ...value, ...range, otherReading: limit(value.otherReading, bound) };
  return known(range, value.isYearAssumed);
}

/** "Since 2019", « jusqu’au 5 juin ». */
function readBoundDate(sentence: Sentence, at: number): Found<DateValue> | null {
  const bound = takeRule(sentence.lexicon.bounds, sentence, at);
  const date = bound === null ? null : readDatePastArticle(sentence, bound.next);
  if (bound === null || date === null) return null;
  return { ...date, value: limitDate(date.value, bound.meaning), first: at };
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
