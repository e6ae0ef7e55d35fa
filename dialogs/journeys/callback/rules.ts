import { z } from 'zod';
import data from './rules.json';

export const TOPICS = [
  'employment_insurance',
  'pensions',
  'social_insurance',
  'passport',
  'taxes',
  'child_benefit',
  'immigration',
  'veterans',
  'other',
] as const;

const RULES = z.object({
  asOf: z.iso.date(),
  source: z.string(),
  /** The first and the last day to choose, in days from today. */
  firstDay: z.int().positive(),
  lastDay: z.int().positive(),
  /** 1 Monday to 7 Sunday: calls are promised from Monday to this day. */
  lastWeekday: z.int().min(1).max(7),
  line: z.string(),
  teletypewriter: z.string(),
  topics: z.record(
    z.enum(TOPICS),
    z.object({
      department: z.string(),
      page: z.string(),
      phones: z.object({ en: z.string(), fr: z.string() }),
    }),
  ),
});

export const RULES_OF_CALLBACKS = RULES.parse(data);

export function topicOf(answer: string | undefined) {
  const topic = TOPICS.find((each) => each === answer) ?? 'other';
  return RULES_OF_CALLBACKS.topics[topic];
}
