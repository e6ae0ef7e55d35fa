import { PROVINCE_CODES, type ProvinceCode } from '../../../knowledge/places/provinces';
import type { Answers } from '../../journey/condition';
import { defineJourney } from '../../journey/definition';
import type { Journey } from '../../journey/journey';
import { line, list, steps, text, type Line, type OutcomeBlock } from '../../journey/outcome';
import { benefitsAfter } from './benefits';
import { certificateOf, finalReturnOf, RULES_OF_DEATHS } from './rules';

const definition = defineJourney({
  id: 'after-a-death',
  version: 1,
  pages: ['after-a-death', 'death-registration'],
  slots: [
    { name: 'in_canada', kind: 'yes-no' },
    { name: 'province', kind: 'province', when: { slot: 'in_canada', is: ['yes'] } },
    { name: 'died_on', kind: 'date', from: { daysFromToday: -36_525 }, to: { daysFromToday: 0 } },
    { name: 'funeral_home', kind: 'yes-no', when: { slot: 'in_canada', is: ['yes'] } },
    { name: 'relation', kind: 'choice', choices: ['spouse', 'child', 'relative', 'other'] },
    {
      name: 'union',
      kind: 'choice',
      choices: ['married', 'common_law', 'separated'],
      when: { slot: 'relation', is: ['spouse'] },
    },
    {
      name: 'age',
      kind: 'number',
      min: 16,
      max: 120,
      when: { slot: 'relation', is: ['spouse'] },
    },
    { name: 'partner', kind: 'yes-no', when: { slot: 'relation', isNot: ['spouse'] } },
    { name: 'children', kind: 'choice', choices: ['minor', 'student', 'several', 'none'] },
    { name: 'settles', kind: 'choice', choices: ['me', 'someone', 'nobody'] },
    {
      name: 'plan',
      kind: 'choice',
      choices: ['canada', 'quebec', 'two_plans', 'never', 'unknown'],
    },
    { name: 'had_pension', kind: 'yes-no', when: { slot: 'plan', isNot: ['never'] } },
    { name: 'had_oas', kind: 'yes-no' },
    {
      name: 'home_quebec',
      kind: 'yes-no',
      when: {
        any: [
          { slot: 'province', is: ['QC'] },
          { slot: 'plan', is: ['quebec', 'two_plans'] },
          { slot: 'in_canada', is: ['no'] },
        ],
      },
    },
    { name: 'passport', kind: 'yes-no' },
    { name: 'returns_filed', kind: 'yes-no' },
  ],
});

function provinceIn({ province }: Answers): ProvinceCode | undefined {
  return PROVINCE_CODES.find((code) => code === province);
}

function registering(answers: Answers): Line[] {
  const province = provinceIn(answers);
  if (province === undefined) return [line('step.abroad'), line('step.will')];
  const inQuebec = province === 'QC' ? 'step.declare_quebec' : 'step.give_facts';
  const how = answers['funeral_home'] === 'yes' ? inQuebec : 'step.call_funeral_home';
  return [line(how), line(`certificate.${certificateOf(province)}`), line('step.will')];
}

function pensionsToStop(answers: Answers): Line[] {
  const hadPension = answers['had_pension'] === 'yes';
  const plan = answers['plan'] ?? '';
  const fromCanada = hadPension && plan !== 'quebec';
  const fromQuebec = hadPension && ['quebec', 'two_plans', 'unknown'].includes(plan);
  const service = answers['had_oas'] === 'yes' || fromCanada;
  return [
    ...(service ? [line('step.service_canada')] : []),
    ...(fromQuebec ? [line('step.retraite_quebec')] : []),
  ];
}

function telling(answers: Answers): OutcomeBlock {
  const willSearch = answers['home_quebec'] === 'yes' ? [line('step.will_quebec')] : [];
  const passport = answers['passport'] === 'yes' ? [line('step.passport')] : [];
  return steps('steps', [
    ...registering(answers),
    ...willSearch,
    ...pensionsToStop(answers),
    line('step.revenue'),
    line('step.province'),
    line('step.others'),
    ...passport,
  ]);
}

function taxes(answers: Answers, today: string): OutcomeBlock {
  const last = finalReturnOf(answers['died_on'] ?? today);
  const clearance = answers['settles'] === 'me' ? 'tax.clearance_me' : 'tax.clearance';
  return list('taxes', [
    line(last < today ? 'tax.late' : 'tax.due', { last: { date: last } }),
    ...(answers['returns_filed'] === 'no' ? [line('tax.earlier')] : []),
    ...(answers['home_quebec'] === 'yes' ? [line('tax.quebec')] : []),
    line(clearance),
  ]);
}

function office(answers: Answers): OutcomeBlock {
  const province = provinceIn(answers);
  return text(province === undefined ? 'abroad' : `office.${province}`);
}

function pagesFor(answers: Answers): string[] {
  const benefits = answers['plan'] === 'never' ? [] : ['cpp-survivor-death'];
  return ['death-registration', 'after-a-death', ...benefits, 'tax-deadlines'];
}

/** Who registers a death, who is told of it, what may be asked for and when the last return is due. */
export const afterADeath: Journey = {
  definition,
  conclude: ({ answers, today }) => {
    const { blocks, pages } = benefitsAfter(answers, today);
    return {
      blocks: [
        text('care'),
        office(answers),
        telling(answers),
        ...blocks,
        taxes(answers, today),
        list('ready', ['document.facts', 'document.proof', 'document.papers']),
        text('trouble'),
        text('as_of', { day: { date: RULES_OF_DEATHS.asOf } }),
      ],
      pages: [...pagesFor(answers), ...pages],
    };
  },
};
