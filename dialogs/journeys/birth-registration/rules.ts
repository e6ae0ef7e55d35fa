import { z } from 'zod';
import { PROVINCE_CODES, type ProvinceCode } from '../../../knowledge/places/provinces';
import data from './rules.json';

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  /** Within so many days of the birth. */
  days: z.int().positive(),
  /** By province: whether the form is filled in where the baby is born, online, or as one likes. */
  offices: z.record(
    z.enum(PROVINCE_CODES),
    z.object({ how: z.enum(['form', 'online', 'either']) }),
  ),
});

export const RULES_OF_BIRTHS = RULES.parse(data);

export function officeOf(province: ProvinceCode) {
  return RULES_OF_BIRTHS.offices[province];
}
