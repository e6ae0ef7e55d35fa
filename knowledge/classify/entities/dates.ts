import {
  addDays,
  addMonths,
  dayIn,
  monthOf,
  onDay,
  sameDayIn,
  weekdayOf,
  weekOf,
  wholeMonth,
  wholeYear,
  yearOf,
  type Day,
  type Month,
} from './calendar';
import type { AmbiguousDate, DateRange, DateValue, ImpossibleDate, KnownDate } from './entity';
import type { Captures } from './phrase';

/** What a phrase means on a day; null where it means nothing. */
export type DateMeaning = (captures: Captures, today: Day) => DateValue | null;

export const IMPOSSIBLE: ImpossibleDate = { isImpossible: true, isAmbiguous: false };

export function known(range: DateRange, isYearAssumed = false): KnownDate {
  return { ...range, isImpossible: false, isAmbiguous: false, isYearAssumed };
}

export function ambiguous(range: DateRange, otherReading: DateRange): AmbiguousDate {
  return { ...range, isImpossible: false, isAmbiguous: true, otherReading };
}

/** Leap days come back within eight years, even over 1900 or 2100. */
const YEARS_TO_TRY = 9;

/** The first day of that name from `year` on, in steps of years, that `isWanted`. */
function seekDay({ month = 0, day = 0 }: Captures, year: number, step: 1 | -1): Day[] {
  return Array.from({ length: YEARS_TO_TRY }, (_, index) => year + index * step)
    .map((each) => dayIn({ year: each, month }, day))
    .filter((found) => found !== null);
}

function firstDay(
  days: readonly Day[],
  isWanted: (day: Day) => boolean,
): KnownDate | ImpossibleDate {
  const found = days.find(isWanted);
  return found === undefined ? IMPOSSIBLE : known(onDay(found));
}

/** "March 12", "March 12, 1984"; without its year, the coming one, today included. */
export function calendarDay(captures: Captures, today: Day): DateValue {
  const { day = 0, month = 0, year } = captures;
  if (year !== undefined) {
    const found = dayIn({ year, month }, day);
    return found === null ? IMPOSSIBLE : known(onDay(found));
  }
  const coming = firstDay(seekDay(captures, yearOf(today), 1), (each) => each >= today);
  return coming.isImpossible ? coming : { ...coming, isYearAssumed: true };
}

export const nextCalendarDay: DateMeaning = (captures, today) =>
  firstDay(seekDay(captures, yearOf(today), 1), (each) => each > today);

export const lastCalendarDay: DateMeaning = (captures, today) =>
  firstDay(seekDay(captures, yearOf(today), -1), (each) => each < today);

/** "The 15th": of this month, or of the next one where it has passed. */
export const dayOfMonth: DateMeaning = ({ day = 0 }, today) => {
  const days = [0, 1, 2]
    .map((count) => dayIn(addMonths(monthOf(today), count), day))
    .filter((found) => found !== null);
  const coming = days.find((each) => each >= today);
  return coming === undefined ? IMPOSSIBLE : known(onDay(coming), true);
};

export const dayOfNextMonth: DateMeaning = ({ day = 0 }, today) => {
  const found = dayIn(addMonths(monthOf(today), 1), day);
  return found === null ? IMPOSSIBLE : known(onDay(found));
};

/** The coming month of that name, this one included. */
function comingMonth(month: number, today: Day): Month {
  const now = monthOf(today);
  return { year: now.year + (month < now.month ? 1 : 0), month };
}

function monthMeant({ month = 0, year }: Captures, today: Day): Month {
  return year === undefined ? comingMonth(month, today) : { year, month };
}

export const calendarMonth: DateMeaning = (captures, today) =>
  known(wholeMonth(monthMeant(captures, today)), captures.year === undefined);

export const nextCalendarMonth: DateMeaning = ({ month = 0 }, today) => {
  const now = monthOf(today);
  return known(wholeMonth({ year: now.year + (month <= now.month ? 1 : 0), month }));
};

export const lastCalendarMonth: DateMeaning = ({ month = 0 }, today) => {
  const now = monthOf(today);
  return known(wholeMonth({ year: now.year - (month >= now.month ? 1 : 0), month }));
};

/** Part of a month, from a day to a day; past its end, to its end. */
export function partOfMonth(from: number, to: number): DateMeaning {
  return (captures, today) => {
    const month = monthMeant(captures, today);
    const last = dayIn(month, to) ?? wholeMonth(month).to;
    return known({ from: dayIn(month, from), to: last }, captures.year === undefined);
  };
}

export const calendarYear: DateMeaning = ({ year }) =>
  year === undefined ? null : known(wholeYear(year));

export function daysFromToday(count: number): DateMeaning {
  return (_, today) => known(onDay(addDays(today, count)));
}

function comingWeekdayDay(weekday: number, today: Day): Day {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** Within the seven days after today. */
export const comingWeekday: DateMeaning = ({ weekday = 0 }, today) =>
  known(onDay(comingWeekdayDay(weekday, today)));

export const lastWeekday: DateMeaning = ({ weekday = 0 }, today) =>
  known(onDay(addDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1))));

export function weekdayInWeek(weeks: number): DateMeaning {
  return ({ weekday = 0 }, today) => {
    const { from } = weekOf(addDays(today, weeks * 7));
    return from === null ? null : known(onDay(addDays(from, weekday - 1)));
  };
}

/**
 * "Next Friday", said on a Tuesday: for some the coming one, for others the one of next week.
 * English mostly means the latter, French the former; both are given.
 */
export function nextWeekday(likelier: 'coming' | 'of-next-week'): DateMeaning {
  return ({ weekday = 0 }, today) => {
    const coming = comingWeekdayDay(weekday, today);
    if (weekdayOf(coming) <= weekdayOf(today)) return known(onDay(coming));
    const [near, far] = [onDay(coming), onDay(addDays(coming, 7))];
    return likelier === 'coming' ? ambiguous(near, far) : ambiguous(far, near);
  };
}

/** Saturday and Sunday of this week, or of one `weeks` from it. */
export function weekend(weeks: number): DateMeaning {
  return (_, today) => {
    const { to } = weekOf(addDays(today, weeks * 7));
    return to === null ? null : known({ from: addDays(to, -1), to });
  };
}

/** The whole week, month or year that lies `count` from this one. */
export function wholeUnit(count: number): DateMeaning {
  return ({ unit }, today) => {
    if (unit === 'week') return known(weekOf(addDays(today, count * 7)));
    if (unit === 'month') return known(wholeMonth(addMonths(monthOf(today), count)));
    return unit === 'year' ? known(wholeYear(yearOf(today) + count)) : null;
  };
}

const MOST_UNITS = 1000;

/** "The end of the year": its last day. */
export const endOfUnit: DateMeaning = (captures, today) => {
  const whole = wholeUnit(0)(captures, today);
  return whole === null || whole.isImpossible || whole.to === null ? null : known(onDay(whole.to));
};

/**
 * "Two weeks ago", "in six months": as exact as it was said, so a day for days and weeks, the month
 * for months, the year for years. Null for hours, and for business days, which take holidays.
 */
export function unitsAway(sign: 1 | -1, assumed?: number): DateMeaning {
  return ({ n = assumed, unit }, today) => {
    if (n === undefined || !Number.isInteger(n) || n > MOST_UNITS) return null;
    if (unit === 'day') return known(onDay(addDays(today, sign * n)));
    if (unit === 'week') return known(onDay(addDays(today, sign * n * 7)));
    return wholeUnit(sign * n)({ unit: unit ?? 'day' }, today);
  };
}

function dayAway({ n = 0, unit }: Captures, today: Day): Day | null {
  if (!Number.isInteger(n) || Math.abs(n) > MOST_UNITS) return null;
  if (unit === 'day' || unit === 'week') return addDays(today, n * (unit === 'week' ? 7 : 1));
  if (unit !== 'month' && unit !== 'year') return null;
  return sameDayIn(addMonths(monthOf(today), n * (unit === 'year' ? 12 : 1)), today);
}

/** "The last six months", to the day. */
export const unitsUntilToday: DateMeaning = ({ n = 0, ...rest }, today) => {
  const from = dayAway({ ...rest, n: -n }, today);
  return from === null ? null : known({ from, to: today });
};

/** "The next thirty days", to the day. */
export const unitsFromToday: DateMeaning = (captures, today) => {
  const to = dayAway(captures, today);
  return to === null ? null : known({ from: today, to });
};
