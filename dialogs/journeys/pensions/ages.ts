import {
  addMonths,
  inYear,
  monthOf,
  sameDayIn,
  yearOf,
  type Day,
} from '../../../knowledge/classify/entities/calendar';

const MONTHS_A_YEAR = 12;

/** The birthday on which that age is reached. */
export function dayAtAge(born: Day, age: number): Day {
  return inYear(born, yearOf(born) + age);
}

export function monthsBefore(day: Day, count: number): Day {
  return sameDayIn(addMonths(monthOf(day), -count), day);
}

/** Whole months from one day to a later one; none where it is not later. */
export function wholeMonths(from: Day, to: Day): number {
  const [start, end] = [monthOf(from), monthOf(to)];
  const months = (end.year - start.year) * MONTHS_A_YEAR + end.month - start.month;
  return Math.max(0, to.slice(8) < from.slice(8) ? months - 1 : months);
}

export function wholeYears(from: Day, to: Day): number {
  return Math.floor(wholeMonths(from, to) / MONTHS_A_YEAR);
}

export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** The next such day of the year, today included. */
export function nextYearly({ month, day }: { month: number; day: number }, today: Day): Day {
  const inYearOf = (year: number) =>
    `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const thisYear = inYearOf(yearOf(today));
  return thisYear >= today ? thisYear : inYearOf(yearOf(today) + 1);
}
