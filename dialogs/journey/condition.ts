import { z } from 'zod';

/** Canonical values by slot: a choice's key, "yes" or "no", an ISO day, a province's code, a number in digits. */
export type Answers = Readonly<Record<string, string>>;

const IS = z.object({ slot: z.string(), is: z.array(z.string()).min(1) });
const IS_NOT = z.object({ slot: z.string(), isNot: z.array(z.string()).min(1) });
const SIMPLE = z.union([IS, IS_NOT]);

/** When a slot is asked: what an earlier one holds, or several such at once. */
export const CONDITION = z.union([
  SIMPLE,
  z.object({ all: z.array(SIMPLE).min(1) }),
  z.object({ any: z.array(SIMPLE).min(1) }),
]);

export type Condition = z.output<typeof CONDITION>;
type Simple = z.output<typeof SIMPLE>;

function simplesIn(condition: Condition): readonly Simple[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [condition];
}

/** The slots that a condition looks at. */
export function slotsIn(condition: Condition): string[] {
  return simplesIn(condition).map(({ slot }) => slot);
}

function holdsSimple(condition: Simple, answers: Answers): boolean {
  const answer = answers[condition.slot];
  if (answer === undefined) return false;
  return 'is' in condition ? condition.is.includes(answer) : !condition.isNot.includes(answer);
}

/** What has not been answered fulfils no condition. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (condition === undefined) return true;
  const each = (simple: Simple) => holdsSimple(simple, answers);
  return 'any' in condition ? condition.any.some(each) : simplesIn(condition).every(each);
}
