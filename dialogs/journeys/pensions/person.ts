import type { JourneyFacts } from '../../journey/outcome';
import { dayAtAge, later, wholeYears } from './ages';
import { RULES_OF_PENSIONS } from './rules';

const { cpp, oas } = RULES_OF_PENSIONS;

/** Who asks, as far as the pensions are concerned. */
export interface Person {
  readonly born: string;
  readonly today: string;
  readonly hasCpp: boolean;
  readonly hasOas: boolean;
  readonly isInCanada: boolean;
  readonly isLegalResident: boolean;
  readonly wasAlwaysHere: boolean;
  /** Years in Canada since the age at which they begin to count, as told; at most as many as there were. */
  readonly years: number;
  readonly toldTooManyYears: boolean;
  readonly plan: 'cpp' | 'qpp' | 'either' | 'none';
  readonly isWorking: boolean;
  readonly spouse: string;
  readonly income: string;
  /** The day wished for; null where the person does not know yet, or has both pensions. */
  readonly wish: string | null;
}

type Answers = JourneyFacts['answers'];

function planOf({ worked, in_quebec: inQuebec }: Answers): Person['plan'] {
  if (worked === 'canada') return 'cpp';
  if (worked === 'quebec') return 'qpp';
  if (worked !== 'both') return 'none';
  if (inQuebec === undefined) return 'either';
  return inQuebec === 'yes' ? 'qpp' : 'cpp';
}

function wishOf({ answers, today }: JourneyFacts, born: string): string | null {
  const { start, start_on: day } = answers;
  if (start === 'soonest') return today;
  if (start === 'at_65') return dayAtAge(born, cpp.standardAge);
  if (start === 'at_70') return dayAtAge(born, cpp.lastAge);
  return day ?? null;
}

function receives({ receiving }: Answers) {
  return {
    hasCpp: receiving === 'cpp' || receiving === 'both',
    hasOas: receiving === 'oas' || receiving === 'both',
  };
}

export function personOf(facts: JourneyFacts): Person {
  const { answers, today } = facts;
  const born = answers['born_on'] ?? today;
  const possible = wholeYears(dayAtAge(born, oas.adultAge), today);
  const told = answers['always_here'] === 'yes' ? possible : Number(answers['years_here'] ?? 0);
  return {
    born,
    today,
    ...receives(answers),
    isInCanada: answers['in_canada'] === 'yes',
    isLegalResident: answers['legal_status'] === 'yes',
    wasAlwaysHere: answers['always_here'] === 'yes',
    years: Math.min(told, possible),
    toldTooManyYears: told > possible,
    plan: planOf(answers),
    isWorking: answers['still_working'] === 'yes',
    spouse: answers['spouse'] ?? 'none',
    income: answers['income'] ?? 'unsure',
    wish: wishOf(facts, born),
  };
}

export function birthday({ born }: Person, age: number): string {
  return dayAtAge(born, age);
}

/** The years that will count when the pension can first begin, where nothing changes. */
export function yearsAtStart(person: Person): number {
  const first = later(birthday(person, oas.firstAge), person.today);
  if (!person.isInCanada) return person.years;
  if (person.wasAlwaysHere) return wholeYears(birthday(person, oas.adultAge), first);
  return person.years + wholeYears(person.today, first);
}

export function yearsNeeded({ isInCanada }: Person): number {
  return isInCanada ? oas.yearsInCanada : oas.yearsIfAbroad;
}

/** Whether the pension, or the prospect of it, is there: what the supplement needs. */
export function mayGetOas(person: Person): boolean {
  if (person.hasOas) return true;
  return person.isLegalResident && yearsAtStart(person) >= yearsNeeded(person);
}
