import { z } from 'zod';
import { PROVINCE_CODES } from '../../../knowledge/places/provinces';
import data from './rules.json';

const PERCENT = z.number().positive().max(100);
const COUNT = z.int().positive();

const BENEFIT = z.object({
  page: z.string(),
  /** Insured hours: what some regions ask at least, and what none goes beyond. */
  hours: z.object({ least: COUNT, most: COUNT }),
  /** How long it lasts, by the names that the text of its length has. */
  weeks: z.record(z.string(), COUNT),
});

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  /** After the last day of work. */
  applyWithinDays: COUNT,
  /** Hours count if they were worked in so many weeks before the claim. */
  countedWeeks: COUNT,
  /** In a row, for regular benefits. */
  daysWithoutWork: COUNT,
  /** Of the weekly pay, for the other benefits: more than this must be lost. */
  payLossPercent: PERCENT,
  firstPaymentDays: COUNT,
  reviewDays: COUNT,
  pay: z.object({ percent: PERCENT, most: z.number().positive(), asOf: z.iso.date() }),
  benefits: z.object({
    regular: BENEFIT,
    sickness: BENEFIT,
    family: BENEFIT,
    caregiving: BENEFIT,
  }),
  /** The province that pays parents by a plan of its own, and the income that it asks for. */
  parentalPlan: z.object({
    province: z.enum(PROVINCE_CODES),
    page: z.string(),
    income: z.number().positive(),
  }),
  /** The page about the province's social assistance. */
  assistance: z.record(z.enum(PROVINCE_CODES), z.string()),
});

export const RULES_OF_EI = RULES.parse(data);

export type Benefit = keyof typeof RULES_OF_EI.benefits;
