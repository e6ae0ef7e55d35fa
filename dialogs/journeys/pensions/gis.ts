import { line, text, type Line, type OutcomeBlock } from '../../journey/outcome';
import { nextYearly } from './ages';
import { birthday, mayGetOas, type Person } from './person';
import { RULES_OF_PENSIONS } from './rules';

const { allowance, gis, oas } = RULES_OF_PENSIONS;

function isCouple({ spouse }: Person): boolean {
  return spouse === 'with_oas' || spouse === 'without_oas';
}

/** Whether the supplement may be worth asking for. */
export function isGisWorthAsking(person: Person): boolean {
  return person.isInCanada && mayGetOas(person) && person.income !== 'enough';
}

function recovery(): OutcomeBlock {
  const { limit, year, asOf } = oas.recovery;
  return text('recovery', { limit: { money: limit }, year, day: { date: asOf } });
}

function worth(person: Person): OutcomeBlock[] {
  const { amount, asOf } = gis.mostIfSingle;
  const { free, halfOfNext } = gis.workIncome;
  const work = {
    free: { money: free },
    next: { money: halfOfNext },
    day: { date: gis.workIncome.asOf },
  };
  return [
    text(person.income === 'low' ? 'gis_worth' : 'gis_unsure', { age: oas.firstAge }),
    isCouple(person)
      ? text('gis_couple')
      : text('gis_single', { most: { money: amount }, day: { date: asOf } }),
    ...(person.isWorking ? [text('gis_working', work)] : []),
  ];
}

const YOUNGER: Readonly<Record<string, string>> = {
  with_oas: 'allowance_self',
  widowed: 'allowance_survivor',
};

/** For those who are not yet old enough for the pension, or whose partner is not. */
export function allowanceKey(person: Person): string | null {
  if (!isGisWorthAsking(person)) return null;
  if (birthday(person, oas.firstAge) > person.today) return YOUNGER[person.spouse] ?? null;
  return person.spouse === 'without_oas' ? 'allowance_partner' : null;
}

/** The supplement and the allowances: whether to ask. */
export function blocksOfGis(person: Person): OutcomeBlock[] {
  if (!person.isInCanada) return [text('gis_abroad')];
  if (!mayGetOas(person)) return [text('gis_needs_oas')];
  if (person.income === 'enough') return [text('gis_unlikely'), recovery()];
  const key = allowanceKey(person);
  const ages = { first: allowance.firstAge, last: allowance.lastAge };
  return [...worth(person), ...(key === null ? [] : [text(key, ages)])];
}

export function stepsOfGis(person: Person): Line[] {
  if (!isGisWorthAsking(person)) return [];
  const taxDay = { date: nextYearly(gis.taxReturn, person.today) };
  return [
    line(person.hasOas ? 'step.gis_now' : 'step.gis_same', { months: oas.monthsPaidBack }),
    ...(allowanceKey(person) === null ? [] : [line('step.allowance')]),
    line('step.tax', { day: taxDay }),
  ];
}
