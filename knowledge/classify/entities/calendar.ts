import type { DateRange } from './entity';

/** ISO 8601, YYYY-MM-DD: compares as text as days compare. */
export type Day = string;

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** Days past the month's end run into the next month, as with `Date.UTC`. */
function dayAt({ year, month }: Month, dayOfMonth: number): Day {
  return dayOf(new Date(Date.UTC(year, month - 1, dayOfMonth)));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): Month {
  return { year: yearOf(day), month: Number(day.slice(5, 7)) };
}

/** The day of a month; null where that month has none such, or the year is before 100. */
export function dayIn(month: Month, dayOfMonth: number): Day | null {
  const day = dayAt(month, dayOfMonth);
  const found = monthOf(day);
  const isThere = found.year === month.year && found.month === month.month;
  return isThere && Number(day.slice(8)) === dayOfMonth ? day : null;
}

export function addDays(day: Day, count: number): Day {
  return dayOf(new Date(Date.parse(day) + count * MILLISECONDS_A_DAY));
}

export function addMonths({ year, month }: Month, count: number): Month {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

export function onDay(day: Day): DateRange {
  return { from: day, to: day };
}

/** Monday to Sunday. */
export function weekOf(day: Day): DateRange {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, to: addDays(monday, 6) };
}

export function wholeMonth(month: Month): DateRange {
  return { from: dayAt(month, 1), to: addDays(dayAt(addMonths(month, 1), 1), -1) };
}

export function wholeYear(year: number): DateRange {
  return { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
}

/** The same day of another month, or its last where it is shorter. */
export function sameDayIn(month: Month, day: Day): Day {
  return dayIn(month, Number(day.slice(8))) ?? wholeMonth(month).to ?? day;
}

/** The same day of another year; February 28 for a leap day where there is none. */
export function inYear(day: Day, year: number): Day {
  return sameDayIn({ ...monthOf(day), year }, day);
}
