import { z } from 'zod';
import { PROVINCE_CODES, type ProvinceCode } from '../../../knowledge/places/provinces';
import data from './rules.json';

const AGE = z.int().positive();
const MOST = z.object({ amount: z.number().positive(), asOf: z.iso.date() });

const PLACE = z.object({
  page: z.string(),
  /** By the names that the texts use. */
  phones: z.record(z.string(), z.string()),
  /** Who else may take the application: the band on a reserve, an office for people with status, nobody. */
  firstNations: z.enum(['reserve', 'status', 'same']),
  /** From which age one may apply, where the page gives one. */
  ages: z.object({
    able: AGE.exactOptional(),
    disability: AGE.exactOptional(),
    /** In some situations, already from this age. */
    sometimesFrom: AGE.exactOptional(),
  }),
  /** Help for a disability is asked for before this age. */
  disabilityBefore: AGE.exactOptional(),
  /** From this age there is a programme, or an allowance, for seniors. */
  seniorAge: AGE.exactOptional(),
  /** The most that one person alone could get a month, in dollars, where the page gives it. */
  most: z.object({ able: MOST.exactOptional(), disability: MOST.exactOptional() }).exactOptional(),
  /** How long there is to ask for a review, or who says so. */
  appeal: z.union([
    z.object({ count: z.enum(['days', 'business_days']), days: z.int().positive() }),
    z.object({ count: z.enum(['letter', 'worker']) }),
  ]),
});

export type Place = z.output<typeof PLACE>;

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  community: z.string(),
  /** From this age, old age security comes first. */
  pensionAge: AGE,
  ei: z.object({
    weeksToApply: z.int().positive(),
    daysToFirstPayment: z.int().positive(),
    source: z.string(),
  }),
  places: z.record(z.enum(PROVINCE_CODES), PLACE),
});

export const RULES_OF_ASSISTANCE = RULES.parse(data);

export function placeOf(province: ProvinceCode): Place {
  return RULES_OF_ASSISTANCE.places[province];
}

export function provincesWhere(firstNations: Place['firstNations']): ProvinceCode[] {
  return PROVINCE_CODES.filter((code) => placeOf(code).firstNations === firstNations);
}
