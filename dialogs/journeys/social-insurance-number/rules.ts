import { z } from 'zod';
import data from './rules.json';

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  /** A young person can apply alone from this age. */
  ownApplicationFromAge: z.int().positive(),
  adultAge: z.int().positive(),
  /** After the start of work, the number is given to the employer within so many days. */
  employerDays: z.int().positive(),
  /** How long an answer to an application by mail takes. */
  mailBusinessDays: z.int().positive(),
  phones: z.object({ serviceCanada: z.string(), antiFraudCentre: z.string() }),
});

export const RULES_OF_SIN = RULES.parse(data);
