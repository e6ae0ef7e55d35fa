import { PROVINCE_CODES, type ProvinceCode } from '../../../knowledge/places/provinces';
import type { Answers } from '../../journey/condition';
import { defineJourney } from '../../journey/definition';
import type { Journey } from '../../journey/journey';
import {
  line,
  list,
  steps,
  text,
  type JourneyOutcome,
  type Line,
  type OutcomeBlock,
} from '../../journey/outcome';
import { placeOf, provincesWhere, RULES_OF_ASSISTANCE, type Place } from './rules';

const WITH_CHILDREN = ['children', 'family'];
const NEEDS_A_ROOF = ['no_home', 'violence', 'eviction', 'rent'];

const definition = defineJourney({
  id: 'social-assistance',
  version: 1,
  pages: ['social-assistance', ...PROVINCE_CODES.map((code) => placeOf(code).page)],
  slots: [
    { name: 'province', kind: 'province' },
    {
      name: 'on_reserve',
      kind: 'yes-no',
      when: { slot: 'province', is: provincesWhere('reserve') },
    },
    {
      name: 'has_status',
      kind: 'yes-no',
      when: { slot: 'province', is: provincesWhere('status') },
    },
    {
      name: 'urgent',
      kind: 'choice',
      choices: ['no_food', 'no_home', 'violence', 'eviction', 'rent', 'none'],
    },
    { name: 'age', kind: 'number', min: 12, max: 120 },
    {
      name: 'household',
      kind: 'choice',
      choices: ['alone', 'partner', 'children', 'family', 'others'],
    },
    {
      name: 'children',
      kind: 'number',
      min: 1,
      max: 20,
      when: { slot: 'household', is: WITH_CHILDREN },
    },
    { name: 'income', kind: 'money', min: 0, max: 100_000 },
    { name: 'savings', kind: 'money', min: 0, max: 10_000_000 },
    { name: 'health', kind: 'choice', choices: ['lasting', 'short', 'able'] },
    { name: 'ei', kind: 'choice', choices: ['applied', 'not_yet', 'no_work'] },
  ],
});

interface Person {
  readonly province: ProvinceCode;
  readonly place: Place;
  readonly age: number;
  readonly income: number;
  readonly savings: number;
  /** Whether it lasts, and the province helps with it at this age. */
  readonly hasDisability: boolean;
  /** Whether somebody other than the province takes the application. */
  readonly firstNations: 'band' | 'office' | null;
  readonly answers: Answers;
}

function firstNationsOf(answers: Answers): Person['firstNations'] {
  if (answers['on_reserve'] === 'yes') return 'band';
  return answers['has_status'] === 'yes' ? 'office' : null;
}

function personOf(answers: Answers, province: ProvinceCode): Person {
  const place = placeOf(province);
  const age = Number(answers['age']);
  return {
    province,
    place,
    age,
    income: Number(answers['income']),
    savings: Number(answers['savings']),
    hasDisability: answers['health'] === 'lasting' && age < (place.disabilityBefore ?? Infinity),
    firstNations: firstNationsOf(answers),
    answers,
  };
}

/** A text of the province: with its telephone numbers and ages. */
function ofProvince(kind: string, { province, place }: Person): Line {
  const { disabilityBefore, seniorAge, ages } = place;
  return line(`${kind}.${province}`, {
    ...place.phones,
    ...(disabilityBefore !== undefined && { before: disabilityBefore }),
    ...(seniorAge !== undefined && { senior: seniorAge }),
    ...(ages.disability !== undefined && { from: ages.disability }),
  });
}

function emergencyOf(person: Person): OutcomeBlock[] {
  const urgent = person.answers['urgent'] ?? 'none';
  if (urgent === 'none') return [];
  const { community } = RULES_OF_ASSISTANCE;
  const office = person.firstNations;
  const own = office === null ? ofProvince('emergency', person) : line(`emergency.${office}`);
  return [text(`urgent.${urgent}`, { community }), { kind: 'text', line: own }];
}

function tooYoung({ place: { ages }, age, hasDisability }: Person): Line | null {
  const from = hasDisability ? ages.disability : ages.able;
  if (from === undefined || age >= from) return null;
  const { sometimesFrom } = ages;
  const { community } = RULES_OF_ASSISTANCE;
  return sometimesFrom !== undefined && age >= sometimesFrom
    ? line('fit.sometimes', { from, sometimes: sometimesFrom })
    : line('fit.too_young', { from, community });
}

/** What one person alone could get at most, beside the income; null where the page has no amount. */
function byAmount({ place, income, hasDisability, answers }: Person): Line | null {
  const group = hasDisability ? 'disability' : 'able';
  const most = place.most?.[group];
  if (most === undefined || answers['household'] !== 'alone') return null;
  const side = income < most.amount ? 'below' : 'above';
  return line(`fit.${side}_${group}`, {
    income: { money: income },
    most: { money: most.amount },
    day: { date: most.asOf },
  });
}

function byHousehold({ income, answers }: Person): Line {
  const adults = answers['household'] === 'partner' || answers['household'] === 'family' ? 2 : 1;
  const people = adults + Number(answers['children'] ?? 0);
  if (income === 0) return line('fit.no_income');
  const values = { income: { money: income } };
  return people === 1
    ? line('fit.compare', values)
    : line('fit.compare_all', { ...values, people });
}

function fitOf(person: Person): Line {
  const young = tooYoung(person);
  if (young !== null) return young;
  if (person.firstNations !== null) return line('fit.own_office');
  return byAmount(person) ?? byHousehold(person);
}

/** The programme, whether it may help, and what else there is for a person like this. */
function programmeOf(person: Person): OutcomeBlock[] {
  const { place, age, savings, firstNations, hasDisability } = person;
  const name =
    firstNations === null ? ofProvince('programme', person) : line(`programme.${firstNations}`);
  const hasOwn = firstNations === null;
  const isSenior = place.seniorAge !== undefined && age >= place.seniorAge;
  const lines = [
    name,
    fitOf(person),
    ...(savings > 0 ? [line('savings', { savings: { money: savings } })] : []),
    ...(hasOwn && hasDisability ? [ofProvince('disability', person)] : []),
    ...(hasOwn && isSenior && !hasDisability ? [ofProvince('senior', person)] : []),
  ];
  return lines.map((each) => ({ kind: 'text', line: each }));
}

/** What counts before social assistance, to be asked for first. */
function firstSteps({ age, answers }: Person): Line[] {
  const { pensionAge, ei } = RULES_OF_ASSISTANCE;
  const pension = age >= pensionAge ? [line('step.pension')] : [];
  if (answers['ei'] === 'applied')
    return [...pension, line('step.ei_applied', { days: ei.daysToFirstPayment })];
  if (answers['ei'] !== 'not_yet') return pension;
  const kind = answers['health'] === 'able' ? 'regular' : 'sickness';
  return [...pension, line(`step.ei_${kind}`, { weeks: ei.weeksToApply })];
}

function stepsOf(person: Person): Line[] {
  const { answers, firstNations } = person;
  const health = answers['health'] === 'able' ? [] : [line(`step.${answers['health'] ?? 'short'}`)];
  return [
    ...firstSteps(person),
    firstNations === null ? ofProvince('apply', person) : line(`apply.${firstNations}`),
    ...health,
    ...(answers['urgent'] === 'eviction' ? [line('step.eviction')] : []),
    ...(WITH_CHILDREN.includes(answers['household'] ?? '') ? [line('step.children')] : []),
    line('step.answer'),
  ];
}

function documentsOf({ answers, income }: Person): string[] {
  const isCouple = answers['household'] === 'partner' || answers['household'] === 'family';
  return [
    'document.identity',
    ...(isCouple ? ['document.partner'] : []),
    ...(WITH_CHILDREN.includes(answers['household'] ?? '') ? ['document.children'] : []),
    income > 0 ? 'document.income' : 'document.no_income',
    'document.home',
    ...(answers['urgent'] === 'eviction' ? ['document.eviction'] : []),
    ...(answers['health'] === 'able' ? [] : ['document.medical']),
    ...(answers['ei'] === 'applied' ? ['document.ei'] : []),
    'document.bank',
  ];
}

function appealOf({ place: { appeal }, firstNations }: Person): OutcomeBlock {
  if (firstNations !== null) return text('appeal.letter');
  return text(`appeal.${appeal.count}`, 'days' in appeal ? { days: appeal.days } : undefined);
}

function pageOfInsurance({ answers }: Person): string[] {
  if (answers['ei'] === 'no_work') return [];
  const isForSickness = answers['ei'] === 'not_yet' && answers['health'] !== 'able';
  return [isForSickness ? 'ei-sickness' : 'ei-regular'];
}

function pagesOf(person: Person): string[] {
  const { answers, place, firstNations, age } = person;
  const urgent = answers['urgent'] ?? 'none';
  return [
    ...(firstNations === 'band' ? [] : [place.page]),
    'social-assistance',
    ...(urgent === 'none' ? [] : ['service-211']),
    ...(NEEDS_A_ROOF.includes(urgent) ? ['housing-help'] : []),
    ...pageOfInsurance(person),
    ...(age >= RULES_OF_ASSISTANCE.pensionAge ? ['oas', 'gis'] : []),
    ...(WITH_CHILDREN.includes(answers['household'] ?? '') ? ['child-benefit'] : []),
  ];
}

function outcomeFor(person: Person): JourneyOutcome {
  return {
    blocks: [
      ...emergencyOf(person),
      ...programmeOf(person),
      steps('steps', stepsOf(person)),
      list('bring', documentsOf(person)),
      appealOf(person),
      text('as_of', { day: { date: RULES_OF_ASSISTANCE.asOf } }),
    ],
    pages: pagesOf(person),
  };
}

/** Which programme of last resort there is, whether it may help, and how to ask for it today. */
export const socialAssistance: Journey = {
  definition,
  conclude: ({ answers }) => {
    const province = PROVINCE_CODES.find((code) => code === answers['province']);
    return province === undefined
      ? { blocks: [text('programme.unknown')], pages: ['social-assistance'] }
      : outcomeFor(personOf(answers, province));
  },
};
