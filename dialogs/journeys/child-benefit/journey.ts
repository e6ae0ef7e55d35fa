import { inYear, yearOf } from '../../../knowledge/classify/entities/calendar';
import type { Answers } from '../../journey/condition';
import { defineJourney } from '../../journey/definition';
import type { Journey } from '../../journey/journey';
import {
  line,
  list,
  steps,
  text,
  type JourneyFacts,
  type JourneyOutcome,
  type Line,
  type OutcomeBlock,
} from '../../journey/outcome';
import { RULES_OF_CCB } from './rules';

const GOES_ON = {
  all: [
    { slot: 'in_canada', is: ['yes'] },
    { slot: 'lives', isNot: ['other'] },
  ],
};

const definition = defineJourney({
  id: 'child-benefit',
  version: 1,
  pages: ['child-benefit'],
  slots: [
    { name: 'in_canada', kind: 'yes-no' },
    {
      name: 'lives',
      kind: 'choice',
      choices: ['always', 'shared', 'other'],
      when: { slot: 'in_canada', is: ['yes'] },
    },
    {
      name: 'share',
      kind: 'choice',
      choices: ['more', 'half', 'less'],
      when: { slot: 'lives', is: ['shared'] },
    },
    { name: 'carer', kind: 'yes-no', when: { slot: 'lives', is: ['always'] } },
    { name: 'carer_partner', kind: 'yes-no', when: { slot: 'carer', is: ['no'] } },
    {
      name: 'born_on',
      kind: 'date',
      from: { daysFromToday: -36_525 },
      to: { daysFromToday: 0 },
      when: GOES_ON,
    },
    {
      name: 'status',
      kind: 'choice',
      choices: ['citizen', 'permanent', 'protected', 'indian_act', 'temporary', 'other'],
      when: GOES_ON,
    },
    { name: 'long_permit', kind: 'yes-no', when: { slot: 'status', is: ['temporary'] } },
    {
      name: 'taxes',
      kind: 'choice',
      choices: ['filed', 'partner', 'none', 'newcomer'],
      when: GOES_ON,
    },
    { name: 'unregistered', kind: 'yes-no', when: GOES_ON },
    {
      name: 'account',
      kind: 'yes-no',
      when: {
        all: [
          { slot: 'unregistered', is: ['no'] },
          { slot: 'taxes', isNot: ['newcomer'] },
        ],
      },
    },
    { name: 'province', kind: 'province', when: GOES_ON },
  ],
});

function birthday(born: string, age: number): string {
  return inYear(born, yearOf(born) + age);
}

function againstStatus({ status, long_permit: isLong }: Answers): string | null {
  if (status === 'temporary') return isLong === 'yes' ? null : 'against.permit';
  return status === 'other' ? 'against.status' : null;
}

function againstHousehold({ in_canada: isHere, lives, share, carer_partner: partner }: Answers) {
  if (isHere === 'no') return 'against.abroad';
  if (lives === 'other') return 'against.elsewhere';
  if (share === 'less') return 'against.less';
  return partner === 'no' ? 'against.carer' : null;
}

/** Why the benefit seems out of reach; null where nothing speaks against it. */
function against({ answers, today }: JourneyFacts): string | null {
  const { born_on: born = today } = answers;
  const household = againstHousehold(answers);
  if (household !== null) return household;
  if (birthday(born, RULES_OF_CCB.adultAt) <= today) return 'against.age';
  return againstStatus(answers);
}

function inFavour({ share, carer_partner: partner }: Answers): string {
  if (share === 'half') return 'favour.half';
  if (share === 'more') return 'favour.more';
  return partner === 'yes' ? 'favour.partner' : 'favour.you';
}

function howTo({ unregistered, taxes, account }: Answers): Line {
  if (unregistered === 'yes') return line('step.register');
  if (taxes === 'newcomer') return line('step.newcomer');
  return line(account === 'yes' ? 'step.account' : 'step.mail');
}

function stepsOf(answers: Answers): OutcomeBlock {
  const { share, taxes = 'filed' } = answers;
  return steps('steps', [
    howTo(answers),
    ...(share === 'half' ? ['step.each_parent'] : []),
    `step.taxes_${taxes}`,
    'step.deposit',
    line('step.changes', { days: RULES_OF_CCB.separatedDays }),
  ]);
}

function documentsOf({ unregistered, taxes, status }: Answers): OutcomeBlock {
  const isNew = taxes === 'newcomer' || status === 'temporary';
  return list('bring', [
    'document.sin',
    'document.child',
    ...(unregistered === 'yes' ? [] : ['document.proof']),
    ...(isNew ? ['document.status'] : []),
    'document.bank',
  ]);
}

/** The highest amount a year at that age, or the part of it that each of two homes gets. */
function amountAt(isOlder: boolean, { share }: Answers) {
  const { younger, older } = RULES_OF_CCB.amounts;
  const part = share === 'half' ? RULES_OF_CCB.sharedCustody.part : 1;
  return { money: (isOlder ? older : younger) * part };
}

function amountOf({ answers, today }: JourneyFacts): Line[] {
  const { born_on: born = today } = answers;
  const { adultAt, amounts } = RULES_OF_CCB;
  const { olderFrom, asOf } = amounts;
  const turnsOlder = birthday(born, olderFrom);
  const isOlder = turnsOlder <= today;
  const day = { date: asOf };
  const later = { day: { date: turnsOlder }, amount: amountAt(true, answers) };
  return [
    line('money.amount', { amount: amountAt(isOlder, answers), day }),
    ...(isOlder ? [] : [line('money.later', later)]),
    line('money.ends', { age: adultAt, day: { date: birthday(born, adultAt) } }),
  ];
}

function moneyOf(facts: JourneyFacts): OutcomeBlock {
  const { province = '' } = facts.answers;
  const isApart = province === RULES_OF_CCB.ownBenefit;
  return list('money.title', [
    ...amountOf(facts),
    line('money.paid', { on: RULES_OF_CCB.paidOnDay }),
    line(isApart ? 'money.quebec' : 'money.province', { province: { province } }),
    line('money.disability'),
  ]);
}

function pagesOf({ unregistered, taxes, account }: Answers): string[] {
  return [
    'child-benefit',
    ...(unregistered === 'yes' ? ['birth-registration'] : []),
    ...(account === undefined ? [] : ['cra-account']),
    ...(taxes === 'filed' ? [] : ['file-taxes']),
  ];
}

function refuse(reason: string): JourneyOutcome {
  const { adultAt, monthsWithPermit, sharedCustody, asOf } = RULES_OF_CCB;
  const { from, to } = sharedCustody;
  return {
    blocks: [
      text(reason, { age: adultAt, months: monthsWithPermit, from, to }),
      text('unsure'),
      text('as_of', { day: { date: asOf } }),
    ],
    pages: ['child-benefit'],
  };
}

function apply(facts: JourneyFacts): JourneyOutcome {
  const { answers } = facts;
  const { sharedCustody, adultAt, asOf } = RULES_OF_CCB;
  return {
    blocks: [
      text(inFavour(answers), { age: adultAt, from: sharedCustody.from, to: sharedCustody.to }),
      stepsOf(answers),
      documentsOf(answers),
      moneyOf(facts),
      text('problems'),
      text('as_of', { day: { date: asOf } }),
    ],
    pages: pagesOf(answers),
  };
}

/** How and where to apply for the Canada child benefit, with what, and how much it may be. */
export const childBenefit: Journey = {
  definition,
  conclude: (facts) => {
    const reason = against(facts);
    return reason === null ? apply(facts) : refuse(reason);
  },
};
