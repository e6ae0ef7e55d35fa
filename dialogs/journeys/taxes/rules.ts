import { z } from 'zod';
import {
  addDays,
  addMonths,
  monthOf,
  sameDayIn,
  weekdayOf,
  yearOf,
} from '../../../knowledge/classify/entities/calendar';
import data from './rules.json';

/** A day of every year: "04-30". */
const DAY_OF_YEAR = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  due: z.object({ most: DAY_OF_YEAR, selfEmployed: DAY_OF_YEAR, payment: DAY_OF_YEAR }),
  penalty: z.object({
    asOf: z.iso.date(),
    percent: z.number().positive(),
    /** For each full month of delay. */
    percentAMonth: z.number().positive(),
    mostMonths: z.int().positive(),
  }),
  instalments: z.object({
    asOf: z.iso.date(),
    /** Net tax owing in dollars, above which instalments are paid. */
    limit: z.number().positive(),
    limitInQuebec: z.number().positive(),
    days: z.array(DAY_OF_YEAR).min(1),
    farmersAndFishers: DAY_OF_YEAR,
  }),
  refundWeeks: z.object({ online: z.int().positive(), paper: z.int().positive() }),
  yearsToKeepReceipts: z.int().positive(),
  yearsOfRelief: z.int().positive(),
});

export const RULES_OF_TAXES = RULES.parse(data);

const FRIDAY = 5;
const DAYS_A_WEEK = 7;

function dayOfYear(year: number, day: string): string {
  return `${String(year)}-${day}`;
}

/** The day itself, or the Monday after a weekend. */
function onWeekday(day: string): string {
  const weekday = weekdayOf(day);
  return weekday > FRIDAY ? addDays(day, DAYS_A_WEEK + 1 - weekday) : day;
}

/** Until when the return for a year is filed. */
export function filingDay(taxYear: number, isSelfEmployed: boolean): string {
  const { most, selfEmployed } = RULES_OF_TAXES.due;
  return onWeekday(dayOfYear(taxYear + 1, isSelfEmployed ? selfEmployed : most));
}

/** Until when the tax of a year is paid. */
export function paymentDay(taxYear: number): string {
  return dayOfYear(taxYear + 1, RULES_OF_TAXES.due.payment);
}

/** Full months from one day to another, as far as the penalty counts them. */
function monthsOfPenalty(due: string, today: string): number {
  const { mostMonths } = RULES_OF_TAXES.penalty;
  const months = Array.from({ length: mostMonths }, (_, place) => place + 1);
  return months.filter((count) => sameDayIn(addMonths(monthOf(due), count), due) <= today).length;
}

export interface Penalty {
  readonly months: number;
  readonly percent: number;
}

export function penaltyOn(today: string, due: string): Penalty {
  const { percent, percentAMonth } = RULES_OF_TAXES.penalty;
  const months = monthsOfPenalty(due, today);
  return { months, percent: percent + percentAMonth * months };
}

export function highestPenalty(): Penalty {
  const { percent, percentAMonth, mostMonths } = RULES_OF_TAXES.penalty;
  return { months: mostMonths, percent: percent + percentAMonth * mostMonths };
}

export function instalmentLimit(isInQuebec: boolean): number {
  const { limit, limitInQuebec } = RULES_OF_TAXES.instalments;
  return isInQuebec ? limitInQuebec : limit;
}

/** The first instalment day from today on. */
export function nextInstalment(today: string): string {
  const year = yearOf(today);
  const days = [year, year + 1].flatMap((each) =>
    RULES_OF_TAXES.instalments.days.map((day) => dayOfYear(each, day)),
  );
  return days.find((day) => day >= today) ?? today;
}

export function farmersInstalment(today: string): string {
  return dayOfYear(yearOf(today), RULES_OF_TAXES.instalments.farmersAndFishers);
}
