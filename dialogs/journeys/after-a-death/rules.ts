import { z } from 'zod';
import {
  addMonths,
  dayIn,
  monthOf,
  sameDayIn,
  yearOf,
} from '../../../knowledge/classify/entities/calendar';
import { PROVINCE_CODES, type ProvinceCode } from '../../../knowledge/places/provinces';
import data from './rules.json';

const MONEY = z.number().positive();
const COUNT = z.int().positive();

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  deathBenefit: z.object({
    amount: MONEY,
    /** Where the person never had a pension of the plan and nobody has a right to a survivor's. */
    topUp: MONEY,
    topUpFrom: z.iso.date(),
    applyWithinDays: COUNT,
  }),
  survivorsPension: z.object({
    asOf: z.iso.date(),
    /** The age from which the second maximum counts. */
    olderFrom: COUNT,
    monthlyMaximum: MONEY,
    olderMonthlyMaximum: MONEY,
    /** Payments go back no further. */
    backMonths: COUNT,
  }),
  childrensBenefit: z.object({ asOf: z.iso.date(), monthly: MONEY }),
  /** Ages of the Allowance for the Survivor. */
  allowance: z.object({ from: COUNT, to: COUNT }),
  finalReturn: z.object({
    /** Of the year after the death. */
    usual: z.object({ month: COUNT, day: COUNT }),
    lateMonths: z.array(COUNT),
    monthsAfterLateDeath: COUNT,
  }),
  /** By province: how a death certificate is ordered. */
  certificates: z.record(
    z.enum(PROVINCE_CODES),
    z.enum([
      'registry_agent',
      'service_bc',
      'service_nb',
      'service_ontario',
      'quebec',
      'any_way',
      'mail_or_person',
      'form',
      'health_centre',
      'office',
    ]),
  ),
});

export const RULES_OF_DEATHS = RULES.parse(data);

export function certificateOf(province: ProvinceCode) {
  return RULES_OF_DEATHS.certificates[province];
}

/** The same day so many months later, or the last of that month where it is shorter. */
export function monthsAfter(day: string, count: number): string {
  return sameDayIn(addMonths(monthOf(day), count), day);
}

/** Until when the final return is usually filed. */
export function finalReturnOf(died: string): string {
  const { usual, lateMonths, monthsAfterLateDeath } = RULES_OF_DEATHS.finalReturn;
  if (lateMonths.includes(monthOf(died).month)) return monthsAfter(died, monthsAfterLateDeath);
  return dayIn({ year: yearOf(died) + 1, month: usual.month }, usual.day) ?? died;
}
