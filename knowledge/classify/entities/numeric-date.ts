import { isDayNumber } from './blanks';
import { dayIn, onDay, yearOf, type Day, type Month } from './calendar';
import { ambiguous, calendarDay, IMPOSSIBLE, known } from './dates';
import type { DateValue } from './entity';
import type { Lexicon } from './lexicon';
import type { Found, Sentence } from './sentence';

/** A year of two digits lies at most so many years ahead: "12/03/84" is 1984, "05/06/30" is 2030. */
const YEARS_AHEAD = 10;

function fullYear(written: string, today: Day): number {
  const year = Number(written);
  if (written.length > 2) return year;
  const latest = yearOf(today) + YEARS_AHEAD;
  return latest - ((((latest - year) % 100) + 100) % 100);
}

function dateAt(month: Month, dayOfMonth: number): DateValue {
  const day = dayIn(month, dayOfMonth);
  return day === null ? IMPOSSIBLE : known(onDay(day));
}

/** The likelier reading, the other one where that is impossible, or both. */
function eitherOf(likelier: DateValue, other: DateValue): DateValue {
  if (likelier.isImpossible) return other;
  if (other.isImpossible || other.from === likelier.from) return likelier;
  return ambiguous({ from: likelier.from, to: likelier.to }, { from: other.from, to: other.to });
}

/**
 * Both orders are in use in Canada, so that "12/03/1984" has two readings; French mostly puts the
 * day first, English the month.
 */
function inEitherOrder(
  { isDayFirst }: Lexicon,
  read: (isDayFirst: boolean) => DateValue,
): DateValue {
  return eitherOf(read(isDayFirst), read(!isDayFirst));
}

/** The year first, as in ISO 8601, has one reading. */
function valueOf(parts: readonly string[], { today, lexicon }: Sentence): DateValue {
  const [a = '', b = '', c = ''] = parts;
  if (a.length > 2) return dateAt({ year: Number(a), month: Number(b) }, Number(c));
  const year = fullYear(c, today);
  const [first, second] = [Number(a), Number(b)];
  return inEitherOrder(lexicon, (isDayFirst) =>
    isDayFirst ? dateAt({ year, month: second }, first) : dateAt({ year, month: first }, second),
  );
}

/** A date in digits with its year: "2024-03-12", "12/03/1984", "12.03.84". */
function readWithYear(sentence: Sentence, at: number): Found<DateValue> | null {
  const word = sentence.words[at];
  if (!word?.isNumericDate) return null;
  return { value: valueOf(word.word.split(/[-/.]/), sentence), first: at, next: at + 1 };
}

/** Without one of these before it, "1/2" is a half. */
const BEFORE_A_DAY: ReadonlySet<string> = new Set(
  'on by before after since until le du au avant apres depuis'.split(' '),
);

/** Two numbers with a slash between, from `at`, either of which may be a day. */
function readPair({ words }: Sentence, at: number): [number, number] | null {
  const [a, b] = [words[at]?.digits ?? 0, words[at + 2]?.digits ?? 0];
  return words[at + 1]?.word === '/' && isDayNumber(a) && isDayNumber(b) ? [a, b] : null;
}

/** « Le 12/03 »: two readings, each in the coming year. */
function readWithoutYear(sentence: Sentence, at: number): Found<DateValue> | null {
  const pair = readPair(sentence, at);
  if (pair === null || !BEFORE_A_DAY.has(sentence.words[at - 1]?.word ?? '')) return null;
  const [first, second] = pair;
  const value = inEitherOrder(sentence.lexicon, (isDayFirst) =>
    calendarDay(
      isDayFirst ? { day: first, month: second } : { day: second, month: first },
      sentence.today,
    ),
  );
  return { value, first: at, next: at + 3 };
}

/** A date in digits at a word. */
export function readNumericDate(sentence: Sentence, at: number): Found<DateValue> | null {
  return readWithYear(sentence, at) ?? readWithoutYear(sentence, at);
}
