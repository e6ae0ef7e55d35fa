import { line, list, text, type Line, type OutcomeBlock } from '../../journey/outcome';
import { earlier, later, monthsBefore, wholeMonths } from './ages';
import { birthday, type Person } from './person';
import { RULES_OF_PENSIONS } from './rules';

const { cpp, qpp, phones } = RULES_OF_PENSIONS;

interface Change {
  readonly key: 'less' | 'even' | 'more';
  readonly percent: number;
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

function changeOn(day: string, person: Person): Change {
  const standard = birthday(person, cpp.standardAge);
  const last = earlier(day, birthday(person, cpp.lastAge));
  const waited = wholeMonths(standard, last) * cpp.percentMorePerMonth;
  if (day >= standard) return { key: waited > 0 ? 'more' : 'even', percent: oneDecimal(waited) };
  // A month that has begun counts as one of those before the standard age.
  const whole = wholeMonths(day, standard);
  const early = monthsBefore(standard, whole) > day ? whole + 1 : whole;
  return { key: 'less', percent: oneDecimal(early * cpp.percentLessPerMonth) };
}

/** The day on which the pension would start, between the first age, or today, and what was wished. */
function startOf(person: Person): string | null {
  if (person.wish === null) return null;
  return later(person.wish, later(birthday(person, cpp.firstAge), person.today));
}

function choiceLine(age: number, person: Person): Line {
  const day = birthday(person, age);
  const { key, percent } = changeOn(day, person);
  return line(`cpp_choice_${key}`, { age, day: { date: day }, percent });
}

function choicesOf(person: Person): OutcomeBlock[] {
  const ages = [cpp.firstAge, cpp.standardAge, cpp.lastAge];
  const ahead = ages.filter((age) => birthday(person, age) > person.today);
  if (ahead.length === 0) return [text('cpp_past', { age: cpp.lastAge })];
  return [
    list(
      'cpp_choices',
      ahead.map((age) => choiceLine(age, person)),
    ),
  ];
}

function wishIn(person: Person): OutcomeBlock[] {
  const start = startOf(person);
  if (start === null) return choicesOf(person);
  const { key, percent } = changeOn(start, person);
  const isPast = start > birthday(person, cpp.lastAge);
  return [
    text(`cpp_wish_${key}`, { day: { date: start }, percent, age: cpp.standardAge }),
    ...(isPast ? [text('cpp_past', { age: cpp.lastAge })] : []),
  ];
}

function ownPlan(person: Person): OutcomeBlock[] {
  const first = birthday(person, cpp.firstAge);
  const key = first > person.today ? 'cpp_first' : 'cpp_open';
  const most = { money: cpp.most.amount };
  return [
    text(key, { first: { date: first }, age: cpp.firstAge }),
    ...wishIn(person),
    text('cpp_most', { most, day: { date: cpp.most.asOf }, age: cpp.standardAge }),
    ...(person.plan === 'either' ? [text('cpp_either', { phone: phones.retraiteQuebec })] : []),
    text('cpp_children', { age: cpp.childUnder }),
  ];
}

function working(person: Person): OutcomeBlock[] {
  if (!person.isWorking || birthday(person, cpp.lastAge) <= person.today) return [];
  return [text('cpp_working', { standard: cpp.standardAge, last: cpp.lastAge })];
}

/** The pension from work: from when, and how the wished start changes it. */
export function blocksOfCpp(person: Person): OutcomeBlock[] {
  if (person.hasCpp) return [text('cpp_has'), ...working(person)];
  if (person.plan === 'none') return [text('cpp_none')];
  if (person.plan === 'qpp')
    return [text('qpp', { age: qpp.lastAge, phone: phones.retraiteQuebec })];
  return [...ownPlan(person), ...working(person)];
}

export function stepsOfCpp(person: Person): Line[] {
  if (person.hasCpp || person.plan === 'none') return [];
  if (person.plan === 'qpp') return [line('step.qpp', { phone: phones.retraiteQuebec })];
  const start = startOf(person) ?? later(birthday(person, cpp.firstAge), person.today);
  const from = monthsBefore(start, cpp.monthsToApplyBefore);
  const isOpen = from <= person.today;
  const values = { months: cpp.monthsToApplyBefore, from: { date: from }, start: { date: start } };
  const key = person.wish === null ? 'step.cpp_undecided' : 'step.cpp_from';
  return [
    line('step.estimate'),
    isOpen && person.wish !== null ? line('step.cpp_now', values) : line(key, values),
  ];
}
