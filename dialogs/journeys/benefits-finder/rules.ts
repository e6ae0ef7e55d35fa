import { z } from 'zod';
import { CONDITION } from '../../journey/condition';
import data from './rules.json';

const AGE = z.int().positive();

/**
 * One benefit. Its texts are in the locale files under its `id`: `outcome.benefit` (what it is and
 * why it may fit) and `outcome.how` (how to ask for it); they may use its ages, numbers and amount.
 */
const BENEFIT = z.object({
  id: z.string().regex(/^[a-z][a-z_]*$/),
  /** The content's page that it rests on. */
  page: z.string(),
  /** The higher, the earlier in the list. */
  weight: z.int().min(1).max(100),
  /** What must hold of the answers. */
  when: CONDITION.exactOptional(),
  /** In whole years: at least `from`, and less than `below`. */
  age: z.object({ from: AGE.exactOptional(), below: AGE.exactOptional() }).exactOptional(),
  numbers: z.record(z.string(), z.number()).exactOptional(),
  amount: z.object({ amount: z.number().positive(), asOf: z.iso.date() }).exactOptional(),
});

export type Benefit = z.output<typeof BENEFIT>;

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  /** So many benefits are named at most. */
  most: z.int().positive(),
  /** Of so many of them it is said how to ask for them. */
  first: z.int().positive(),
  benefits: z.array(BENEFIT).min(1),
});

export const RULES_OF_BENEFITS = RULES.parse(data);
