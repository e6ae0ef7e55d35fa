import { z } from 'zod';
import { PROVINCE_CODES } from '../../../knowledge/places/provinces';
import data from './rules.json';

const COUNT = z.int().positive();
const DOLLARS = z.number().positive();

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  /** The birthday with which it ends. */
  adultAt: COUNT,
  /** In Canada with a valid permit, for temporary residents. */
  monthsWithPermit: COUNT,
  /** The highest amounts a year, by age. */
  amounts: z.object({
    asOf: z.iso.date(),
    olderFrom: COUNT,
    younger: DOLLARS,
    older: DOLLARS,
  }),
  /** Per cent of the time with each parent, and the part of the amount that each gets. */
  sharedCustody: z.object({ from: COUNT, to: COUNT, part: z.number().positive().max(1) }),
  /** Around this day of each month. */
  paidOnDay: COUNT,
  /** A separation is reported after so many days. */
  separatedDays: COUNT,
  /** The province whose benefit for families is paid apart. */
  ownBenefit: z.enum(PROVINCE_CODES),
});

export const RULES_OF_CCB = RULES.parse(data);
