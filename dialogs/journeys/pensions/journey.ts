import { defineJourney } from '../../journey/definition';
import type { Journey } from '../../journey/journey';
import { list, steps, text, type OutcomeBlock } from '../../journey/outcome';
import { blocksOfCpp, stepsOfCpp } from './cpp';
import { allowanceKey, blocksOfGis, isGisWorthAsking, stepsOfGis } from './gis';
import { blocksOfOas, stepsOfOas } from './oas';
import { mayGetOas, personOf, type Person } from './person';
import { RULES_OF_PENSIONS } from './rules';

const WITHOUT_OAS = { slot: 'receiving', is: ['none', 'cpp'] };

const definition = defineJourney({
  id: 'pensions',
  version: 1,
  pages: ['cpp-retirement', 'oas', 'gis'],
  slots: [
    {
      name: 'born_on',
      kind: 'date',
      from: { daysFromToday: -40_177 },
      to: { daysFromToday: -6_575 },
    },
    { name: 'receiving', kind: 'choice', choices: ['none', 'cpp', 'oas', 'both'] },
    { name: 'in_canada', kind: 'yes-no' },
    { name: 'legal_status', kind: 'yes-no', when: WITHOUT_OAS },
    { name: 'always_here', kind: 'yes-no', when: WITHOUT_OAS },
    {
      name: 'years_here',
      kind: 'number',
      min: 0,
      max: 92,
      when: { slot: 'always_here', is: ['no'] },
    },
    {
      name: 'worked',
      kind: 'choice',
      choices: ['canada', 'quebec', 'both', 'never'],
      when: { slot: 'receiving', is: ['none', 'oas'] },
    },
    {
      name: 'in_quebec',
      kind: 'yes-no',
      when: {
        all: [
          { slot: 'worked', is: ['both'] },
          { slot: 'in_canada', is: ['yes'] },
        ],
      },
    },
    { name: 'still_working', kind: 'yes-no' },
    {
      name: 'spouse',
      kind: 'choice',
      choices: ['none', 'with_oas', 'without_oas', 'widowed'],
    },
    {
      name: 'income',
      kind: 'choice',
      choices: ['low', 'enough', 'unsure'],
      when: { slot: 'in_canada', is: ['yes'] },
    },
    {
      name: 'start',
      kind: 'choice',
      choices: ['soonest', 'at_65', 'at_70', 'day', 'unsure'],
      when: { slot: 'receiving', isNot: ['both'] },
    },
    {
      name: 'start_on',
      kind: 'date',
      from: { daysFromToday: 0 },
      to: { daysFromToday: 19_000 },
      when: { slot: 'start', is: ['day'] },
    },
  ],
});

function stepsFor(person: Person): OutcomeBlock[] {
  const lines = [...stepsOfCpp(person), ...stepsOfOas(person), ...stepsOfGis(person)];
  return lines.length === 0 ? [] : [steps('steps', lines)];
}

function documents(person: Person): OutcomeBlock[] {
  const keys = [
    'document.sin',
    'document.bank',
    ...(person.hasOas ? [] : ['document.years']),
    ...(person.hasOas || person.wasAlwaysHere ? [] : ['document.immigration']),
    ...(isGisWorthAsking(person) ? ['document.income'] : []),
    ...(allowanceKey(person) === null ? [] : ['document.union']),
  ];
  return [list('bring', keys)];
}

function ending(): OutcomeBlock[] {
  const { asOf, phones } = RULES_OF_PENSIONS;
  const values = {
    phone: { en: phones.serviceCanadaEnglish, fr: phones.serviceCanadaFrench },
  };
  return [text('trouble', values), text('as_of', { day: { date: asOf } })];
}

function pagesFor(person: Person): string[] {
  const isAgreement = !person.hasOas && !mayGetOas(person);
  return [
    'cpp-retirement',
    'oas',
    ...(person.isInCanada ? ['gis'] : []),
    ...(allowanceKey(person) === null ? [] : ['oas-allowance']),
    ...(isAgreement || !person.isInCanada ? ['pension-outside-canada'] : []),
    ...(person.spouse === 'widowed' ? ['cpp-survivor-death'] : []),
  ];
}

function widowed({ spouse }: Person): OutcomeBlock[] {
  return spouse === 'widowed' ? [text('survivor')] : [];
}

/** When the public pensions can begin, how much of them, and what to bring. */
export const pensions: Journey = {
  definition,
  conclude: (facts) => {
    const person = personOf(facts);
    const asks = stepsFor(person);
    return {
      blocks: [
        text('intro'),
        ...blocksOfCpp(person),
        ...blocksOfOas(person),
        ...blocksOfGis(person),
        ...widowed(person),
        ...asks,
        ...(asks.length === 0 ? [] : documents(person)),
        ...ending(),
      ],
      pages: pagesFor(person),
    };
  },
};
