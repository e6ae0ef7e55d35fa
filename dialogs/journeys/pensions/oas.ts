import { line, text, type Line, type OutcomeBlock } from '../../journey/outcome';
import { earlier, later, monthsBefore, wholeMonths } from './ages';
import { birthday, mayGetOas, yearsAtStart, yearsNeeded, type Person } from './person';
import { RULES_OF_PENSIONS } from './rules';

const { oas } = RULES_OF_PENSIONS;

function fullAmount(person: Person): number {
  const higher = oas.fullFromHigherAge;
  return birthday(person, higher.age) <= person.today ? higher.amount : oas.full.amount;
}

/** Fortieths of the full pension, to the cent. */
function shareOf(person: Person): OutcomeBlock {
  const years = yearsAtStart(person);
  const full = fullAmount(person);
  const values = { total: oas.yearsForFull, full: { money: full }, day: { date: oas.full.asOf } };
  if (years >= oas.yearsForFull) return text('oas_full', values);
  const amount = Math.round((full * years * 100) / oas.yearsForFull) / 100;
  return text('oas_partial', { ...values, years, amount: { money: amount } });
}

function yearsTold(person: Person): OutcomeBlock[] {
  const { years, toldTooManyYears } = person;
  return toldTooManyYears ? [text('years_capped', { years, age: oas.adultAge })] : [];
}

function datesOf(person: Person): OutcomeBlock {
  const first = birthday(person, oas.firstAge);
  const key = first > person.today ? 'oas_first' : 'oas_open';
  return text(key, { first: { date: first }, age: oas.firstAge, months: oas.monthsPaidBack });
}

function startOf(person: Person): string {
  const first = later(birthday(person, oas.firstAge), person.today);
  return person.wish === null ? first : later(person.wish, first);
}

function waiting(person: Person): OutcomeBlock[] {
  const first = birthday(person, oas.firstAge);
  const last = birthday(person, oas.lastAge);
  const start = startOf(person);
  const months = wholeMonths(first, earlier(start, last));
  const percent = Math.round(months * oas.percentMorePerMonth * 10) / 10;
  if (person.wish === null || months === 0) return [text('oas_could_wait', allOf(person))];
  return [text('oas_wait', { day: { date: start }, percent, age: oas.firstAge })];
}

function allOf(person: Person) {
  const months = wholeMonths(birthday(person, oas.firstAge), birthday(person, oas.lastAge));
  return {
    each: oas.percentMorePerMonth,
    most: Math.round(months * oas.percentMorePerMonth),
    first: oas.firstAge,
    last: oas.lastAge,
  };
}

function short(person: Person): OutcomeBlock[] {
  const values = { years: yearsAtStart(person), needed: yearsNeeded(person), age: oas.adultAge };
  return [text(person.isInCanada ? 'oas_short' : 'oas_short_abroad', values), text('agreement')];
}

/** The pension by age and years in Canada: whether, from when and how much of it. */
export function blocksOfOas(person: Person): OutcomeBlock[] {
  if (person.hasOas) return [text('oas_has')];
  if (!person.isLegalResident) return [text('oas_not_legal')];
  if (!mayGetOas(person)) return [...yearsTold(person), ...short(person)];
  const away = person.isInCanada ? [] : [text('oas_abroad', { years: oas.yearsIfAbroad })];
  return [...yearsTold(person), datesOf(person), shareOf(person), ...waiting(person), ...away];
}

export function stepsOfOas(person: Person): Line[] {
  if (person.hasOas || !mayGetOas(person)) return [];
  const letter = birthday(person, oas.letterAge);
  const from = monthsBefore(startOf(person), oas.monthsToApplyBefore);
  const values = { from: { date: from }, start: { date: startOf(person) } };
  return [
    line(letter > person.today ? 'step.letter' : 'step.letter_came', {
      letter: { date: letter },
      age: oas.letterAge,
    }),
    line(from > person.today ? 'step.oas_from' : 'step.oas_now', values),
  ];
}
