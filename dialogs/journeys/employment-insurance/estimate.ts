import type { JourneyFacts } from '../../journey/outcome';
import { RULES_OF_EI } from './rules';

const MILLISECONDS_A_WEEK = 7 * 86_400_000;

export interface CountedHours {
  readonly hours: number;
  readonly weeks: number;
  /** Whether some of the weeks given lie too far back to count. */
  readonly isCapped: boolean;
}

/** Weeks that count of those before the last day, if the claim is made today. */
function weeksInReach(lastDay: string, today: string): number {
  const since = Math.max(0, Date.parse(today) - Date.parse(lastDay)) / MILLISECONDS_A_WEEK;
  return Math.max(0, RULES_OF_EI.countedWeeks - Math.floor(since));
}

/** Weeks worked times hours a week, as far as they count. */
export function countedHours({ answers, today }: JourneyFacts): CountedHours {
  const given = Number(answers['weeks'] ?? 0);
  const weeks = Math.min(given, weeksInReach(answers['last_day'] ?? today, today));
  const hours = Math.round(weeks * Number(answers['hours'] ?? 0));
  return { hours, weeks, isCapped: weeks < given };
}

/** Dollars a week from the weekly pay, up to the highest benefit. */
export function weeklyBenefit(pay: number): number {
  const { percent, most } = RULES_OF_EI.pay;
  return Math.min(most, Math.round((pay * percent) / 100));
}
