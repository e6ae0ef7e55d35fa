import { z } from 'zod';
import { addDays, inYear, weekdayOf, yearOf } from '../../../knowledge/classify/entities/calendar';
import data from './rules.json';

const COUNT = z.int().positive();

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  /** From this age, the form for adults. */
  adultAge: COUNT,
  /** The simple renewal takes a passport issued in the past so many years. */
  renewalYears: COUNT,
  /** A child's passport is valid so many years at most. */
  childYears: COUNT,
  /** In Canada, in dollars. */
  fees: z.object({
    asOf: z.iso.date(),
    child: z.number(),
    five: z.number(),
    ten: z.number(),
  }),
  /** On top of the passport fee, until the day of the last increase that the pages give. */
  fasterFees: z.object({ until: z.iso.date(), urgent: z.number(), express: z.number() }),
  /** How long each service takes. */
  businessDays: z.object({ expressFrom: COUNT, expressTo: COUNT, office: COUNT, other: COUNT }),
  /** The fee is refunded where a complete application takes longer. */
  refund: z.object({ asOf: z.iso.date(), businessDays: COUNT }),
  /** In millimetres; taken in the past so many months. */
  photo: z.object({ width: COUNT, height: COUNT, months: COUNT }),
  /** The least age, and for how long the guarantor has known the person. */
  guarantor: z.object({ age: COUNT, years: COUNT }),
  phone: z.string(),
  /** Called collect from abroad. */
  emergencyPhone: z.string(),
});

export const RULES_OF_PASSPORTS = RULES.parse(data);

/** The first day of issue that the simple renewal takes. */
export function oldestToRenew(today: string): string {
  return inYear(today, yearOf(today) - RULES_OF_PASSPORTS.renewalYears);
}

const MILLISECONDS_A_DAY = 86_400_000;

/** From Monday to Friday, after today and before the departure; holidays are not taken off. */
export function weekdaysBefore(leaves: string, today: string): number {
  const count = Math.round((Date.parse(leaves) - Date.parse(today)) / MILLISECONDS_A_DAY) - 1;
  const days = Array.from({ length: Math.max(0, count) }, (_, place) => addDays(today, place + 1));
  return days.filter((day) => weekdayOf(day) <= 5).length;
}

/** The slowest service that is ready in time. */
export type Speed = 'urgent' | 'express' | 'office' | 'any';

export function speedFor(leaves: string, today: string): Speed {
  const { expressFrom, office, other } = RULES_OF_PASSPORTS.businessDays;
  const left = weekdaysBefore(leaves, today);
  if (left < expressFrom) return 'urgent';
  if (left <= office) return 'express';
  return left <= other ? 'office' : 'any';
}
