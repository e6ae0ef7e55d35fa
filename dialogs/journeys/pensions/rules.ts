import { z } from 'zod';
import data from './rules.json';

const AGE = z.int().positive();
const MONTHS = z.int().positive();
const DOLLARS_A_MONTH = z.object({ amount: z.number().positive(), asOf: z.iso.date() });

const CPP = z.object({
  firstAge: AGE,
  standardAge: AGE,
  lastAge: AGE,
  percentLessPerMonth: z.number().positive(),
  percentMorePerMonth: z.number().positive(),
  monthsToApplyBefore: MONTHS,
  /** For a start at the standard age. */
  most: DOLLARS_A_MONTH,
  /** Years with a child under this age can be left out of the calculation. */
  childUnder: AGE,
});

const OAS = z.object({
  /** Years in Canada count from this age. */
  adultAge: AGE,
  letterAge: AGE,
  firstAge: AGE,
  lastAge: AGE,
  percentMorePerMonth: z.number().positive(),
  yearsInCanada: z.int().positive(),
  yearsIfAbroad: z.int().positive(),
  yearsForFull: z.int().positive(),
  monthsToApplyBefore: MONTHS,
  monthsPaidBack: MONTHS,
  full: DOLLARS_A_MONTH,
  fullFromHigherAge: DOLLARS_A_MONTH.extend({ age: AGE }),
  /** The yearly net income above which a part is paid back. */
  recovery: z.object({ limit: z.number().positive(), year: z.string(), asOf: z.iso.date() }),
});

const GIS = z.object({
  mostIfSingle: DOLLARS_A_MONTH,
  /** Income from work that does not count: all of `free`, half of the next. */
  workIncome: z.object({
    free: z.number().positive(),
    halfOfNext: z.number().positive(),
    asOf: z.iso.date(),
  }),
  taxReturn: z.object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
});

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  phones: z.object({
    serviceCanadaEnglish: z.string(),
    serviceCanadaFrench: z.string(),
    retraiteQuebec: z.string(),
  }),
  cpp: CPP,
  qpp: z.object({ lastAge: AGE }),
  oas: OAS,
  gis: GIS,
  allowance: z.object({ firstAge: AGE, lastAge: AGE }),
});

export const RULES_OF_PENSIONS = RULES.parse(data);
