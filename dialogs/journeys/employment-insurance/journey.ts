import { addDays } from '../../../knowledge/classify/entities/calendar';
import { PROVINCE_CODES } from '../../../knowledge/places/provinces';
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
import { countedHours, weeklyBenefit, type CountedHours } from './estimate';
import { RULES_OF_EI, type Benefit } from './rules';

const QUEBEC = RULES_OF_EI.parentalPlan.province;
const LOST_WORK = ['laid_off', 'ended', 'quit', 'fired'];

/** Parents in Québec have another plan, and nothing more is asked of them. */
const IS_EI = {
  any: [
    { slot: 'reason', isNot: ['baby'] },
    { slot: 'province', isNot: [QUEBEC] },
  ],
};

const definition = defineJourney({
  id: 'employment-insurance',
  version: 1,
  pages: ['ei-regular', 'record-of-employment'],
  slots: [
    { name: 'reason', kind: 'choice', choices: [...LOST_WORK, 'sick', 'baby', 'caring'] },
    { name: 'good_reason', kind: 'yes-no', when: { slot: 'reason', is: ['quit'] } },
    { name: 'misconduct', kind: 'yes-no', when: { slot: 'reason', is: ['fired'] } },
    { name: 'province', kind: 'province' },
    {
      name: 'last_day',
      kind: 'date',
      from: { daysFromToday: -1095 },
      to: { daysFromToday: 120 },
      when: IS_EI,
    },
    { name: 'without', kind: 'yes-no', when: { slot: 'reason', is: LOST_WORK } },
    { name: 'pay_lost', kind: 'yes-no', when: { slot: 'reason', is: ['sick', 'caring'] } },
    {
      name: 'pay_lost_parent',
      kind: 'yes-no',
      when: {
        all: [
          { slot: 'reason', is: ['baby'] },
          { slot: 'province', isNot: [QUEBEC] },
        ],
      },
    },
    { name: 'weeks', kind: 'number', min: 0, max: RULES_OF_EI.countedWeeks, when: IS_EI },
    {
      name: 'hours',
      kind: 'number',
      min: 1,
      max: 100,
      when: { slot: 'weeks', isNot: ['0'] },
    },
    { name: 'pay', kind: 'money', min: 1, max: 20_000, isOptional: true, when: IS_EI },
    { name: 'record', kind: 'yes-no', when: IS_EI },
    { name: 'record_right', kind: 'yes-no', when: { slot: 'record', is: ['yes'] } },
    {
      name: 'record_missing',
      kind: 'choice',
      choices: ['waiting', 'refused', 'closed'],
      when: { slot: 'record', is: ['no'] },
    },
  ],
});

const BENEFITS: Readonly<Record<string, Benefit>> = {
  sick: 'sickness',
  baby: 'family',
  caring: 'caregiving',
};

function benefitOf({ reason = '' }: Answers): Benefit {
  return BENEFITS[reason] ?? 'regular';
}

/** Whether the reason for leaving usually rules regular benefits out. */
function isReasonAgainst({ reason, good_reason: good, misconduct }: Answers): boolean {
  return (reason === 'quit' && good === 'no') || (reason === 'fired' && misconduct === 'yes');
}

function aboutReason(answers: Answers): OutcomeBlock {
  const { reason = 'laid_off' } = answers;
  const isAgainst = isReasonAgainst(answers);
  if (reason === 'quit') return text(isAgainst ? 'reason.quit_against' : 'reason.quit');
  if (reason === 'fired') return text(isAgainst ? 'reason.fired_against' : 'reason.fired');
  return text(`reason.${reason}`);
}

function aboutPause(answers: Answers): OutcomeBlock[] {
  if (answers['without'] === 'no')
    return [text('pause.work', { days: RULES_OF_EI.daysWithoutWork })];
  const isPayKept = answers['pay_lost'] === 'no' || answers['pay_lost_parent'] === 'no';
  return isPayKept ? [text('pause.pay', { percent: RULES_OF_EI.payLossPercent })] : [];
}

function sizeOf({ hours }: CountedHours, benefit: Benefit): 'enough' | 'depends' | 'short' {
  const { least, most } = RULES_OF_EI.benefits[benefit].hours;
  if (hours >= most) return 'enough';
  return hours >= least ? 'depends' : 'short';
}

function aboutHours(counted: CountedHours, answers: Answers): OutcomeBlock[] {
  const benefit = benefitOf(answers);
  const kind = benefit === 'regular' ? 'regular' : 'other';
  const values = {
    hours: counted.hours,
    ...RULES_OF_EI.benefits[benefit].hours,
    weeks: RULES_OF_EI.countedWeeks,
    province: { province: answers['province'] ?? '' },
  };
  const capped = text('hours.capped', { counted: counted.weeks, weeks: RULES_OF_EI.countedWeeks });
  return [
    text(`hours.${kind}_${sizeOf(counted, benefit)}`, values),
    ...(counted.isCapped ? [capped] : []),
  ];
}

function aboutDeadline({ answers, today }: JourneyFacts): OutcomeBlock {
  const { last_day: lastDay = today } = answers;
  const last = addDays(lastDay, RULES_OF_EI.applyWithinDays);
  const values = { from: { date: lastDay }, last: { date: last } };
  if (lastDay > today) return text('deadline.ahead', values);
  return text(last < today ? 'deadline.late' : 'deadline.open', values);
}

function recordKeyOf(answers: Answers): string {
  if (answers['record'] === 'no') return answers['record_missing'] ?? 'waiting';
  return answers['record_right'] === 'no' ? 'wrong' : 'have';
}

const FIRST_STEPS: Readonly<Record<Benefit, readonly string[]>> = {
  regular: [],
  sickness: ['step.certificate_own'],
  family: ['step.parents'],
  caregiving: ['step.certificate_other'],
};

function stepsOf(answers: Answers): OutcomeBlock {
  const benefit = benefitOf(answers);
  return steps('steps', [
    'step.gather',
    ...FIRST_STEPS[benefit],
    `step.apply_${benefit}`,
    `step.record_${recordKeyOf(answers)}`,
    'step.keep',
    benefit === 'regular' ? 'step.report_regular' : 'step.report_other',
  ]);
}

function documentsOf(answers: Answers): OutcomeBlock {
  const benefit = benefitOf(answers);
  const needsProof = recordKeyOf(answers) !== 'have';
  const isMedical = benefit === 'sickness' || benefit === 'caregiving';
  return list('bring', [
    'document.sin',
    'document.bank',
    needsProof ? 'document.proof' : 'document.record',
    ...(isMedical ? [`document.${benefit}`] : []),
    'document.jobs',
  ]);
}

function moneyOf({ pay }: Answers): Line {
  const { percent, most, asOf } = RULES_OF_EI.pay;
  const values = { percent, most: { money: most }, day: { date: asOf } };
  if (pay === undefined) return line('money.general', values);
  return line('money.estimate', { ...values, amount: { money: weeklyBenefit(Number(pay)) } });
}

function timesOf(answers: Answers): OutcomeBlock {
  const benefit = benefitOf(answers);
  return list('money.title', [
    moneyOf(answers),
    line(`length.${benefit}`, RULES_OF_EI.benefits[benefit].weeks),
    line('money.first', { days: RULES_OF_EI.firstPaymentDays }),
  ]);
}

function assistancePageOf({ province }: Answers): string[] {
  const code = PROVINCE_CODES.find((each) => each === province);
  return code === undefined ? [] : [RULES_OF_EI.assistance[code]];
}

function concludeClaim(facts: JourneyFacts): JourneyOutcome {
  const { answers } = facts;
  const benefit = benefitOf(answers);
  const counted = countedHours(facts);
  const isDoubtful = isReasonAgainst(answers) || sizeOf(counted, benefit) === 'short';
  const other = text('assistance', { province: { province: answers['province'] ?? '' } });
  return {
    blocks: [
      aboutReason(answers),
      ...aboutPause(answers),
      ...aboutHours(counted, answers),
      aboutDeadline(facts),
      stepsOf(answers),
      documentsOf(answers),
      timesOf(answers),
      text('refused', { days: RULES_OF_EI.reviewDays }),
      ...(isDoubtful ? [other] : []),
      text('as_of', { day: { date: RULES_OF_EI.asOf } }),
    ],
    pages: [
      RULES_OF_EI.benefits[benefit].page,
      'record-of-employment',
      ...(isDoubtful ? assistancePageOf(answers) : []),
    ],
  };
}

function concludeQuebecParents(): JourneyOutcome {
  const { income, page } = RULES_OF_EI.parentalPlan;
  return {
    blocks: [
      text('quebec.plan', { income: { money: income } }),
      steps('steps', ['quebec.apply', 'quebec.choose', 'quebec.employer']),
      list('bring', ['document.sin', 'document.bank', 'document.jobs']),
      text('quebec.question'),
      text('as_of', { day: { date: RULES_OF_EI.asOf } }),
    ],
    pages: [page],
  };
}

/** Whether somebody may get employment insurance, by when to apply, and with what. */
export const employmentInsurance: Journey = {
  definition,
  conclude: (facts) => {
    const { reason, province } = facts.answers;
    const hasOtherPlan = reason === 'baby' && province === QUEBEC;
    return hasOtherPlan ? concludeQuebecParents() : concludeClaim(facts);
  },
};
