import { holds, type Answers } from '../../journey/condition';
import { defineJourney } from '../../journey/definition';
import type { Journey } from '../../journey/journey';
import { line, list, steps, text, type JourneyFacts, type Line } from '../../journey/outcome';
import { RULES_OF_BENEFITS, type Benefit } from './rules';

const definition = defineJourney({
  id: 'benefits-finder',
  version: 1,
  pages: ['gst-hst-credit'],
  slots: [
    { name: 'born_on', kind: 'date', from: { daysFromToday: -43_830 }, to: { daysFromToday: 0 } },
    { name: 'province', kind: 'province' },
    { name: 'children', kind: 'yes-no' },
    {
      name: 'work',
      kind: 'choice',
      choices: ['lost', 'quit', 'sick', 'caring', 'baby', 'none'],
    },
    { name: 'low_income', kind: 'yes-no' },
    { name: 'disability', kind: 'yes-no' },
    { name: 'student', kind: 'yes-no' },
    { name: 'veteran', kind: 'yes-no' },
    { name: 'newcomer', kind: 'yes-no' },
    { name: 'widowed', kind: 'yes-no' },
  ],
});

/** In whole years; both days are ISO 8601. */
function ageOn(today: string, born: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

function fits({ when, age }: Benefit, answers: Answers, years: number): boolean {
  const isOfAge = years >= (age?.from ?? 0) && years < (age?.below ?? Infinity);
  return isOfAge && holds(when, answers);
}

/** Those that may fit, the best first. */
function fitting({ answers, today }: JourneyFacts): Benefit[] {
  const years = ageOn(today, answers['born_on'] ?? today);
  return RULES_OF_BENEFITS.benefits
    .filter((benefit) => fits(benefit, answers, years))
    .sort((a, b) => b.weight - a.weight);
}

function lineOf(kind: 'benefit' | 'how', { id, age, numbers, amount }: Benefit): Line {
  return line(`${kind}.${id}`, {
    ...age,
    ...numbers,
    ...(amount && { amount: { money: amount.amount }, day: { date: amount.asOf } }),
  });
}

const ABOUT_WORK = ['lost', 'quit', 'sick', 'caring', 'baby'];

function documentsFor(answers: Answers): string[] {
  const hasLeftWork = ABOUT_WORK.includes(answers['work'] ?? 'none');
  const isMedical = answers['disability'] === 'yes' || answers['work'] === 'sick';
  return [
    'document.sin',
    'document.bank',
    ...(hasLeftWork ? ['document.work'] : []),
    ...(answers['children'] === 'yes' ? ['document.children'] : []),
    ...(isMedical ? ['document.medical'] : []),
    'document.taxes',
  ];
}

/** Which benefits may fit a person, and why. */
export const benefitsFinder: Journey = {
  definition,
  conclude: (facts) => {
    const all = fitting(facts);
    const { most, first, asOf } = RULES_OF_BENEFITS;
    const named = all.slice(0, most);
    const how = named.slice(0, first).map((benefit) => lineOf('how', benefit));
    return {
      blocks: [
        text('found'),
        list(
          'benefits',
          named.map((benefit) => lineOf('benefit', benefit)),
        ),
        ...(all.length > most ? [text('more')] : []),
        steps('steps', how),
        list('bring', documentsFor(facts.answers)),
        text('refused'),
        text('as_of', { day: { date: asOf } }),
      ],
      pages: [...new Set(named.map(({ page }) => page))],
    };
  },
};
