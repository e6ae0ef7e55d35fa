import { addDays, yearOf } from '../../../knowledge/classify/entities/calendar';
import type { Answers } from '../../journey/condition';
import { defineJourney } from '../../journey/definition';
import type { Journey } from '../../journey/journey';
import {
  line,
  list,
  steps,
  text,
  type JourneyFacts,
  type Line,
  type OutcomeBlock,
} from '../../journey/outcome';
import {
  farmersInstalment,
  filingDay,
  highestPenalty,
  instalmentLimit,
  nextInstalment,
  paymentDay,
  penaltyOn,
  RULES_OF_TAXES,
} from './rules';

const MOST_DOLLARS = 10_000_000;

const definition = defineJourney({
  id: 'taxes',
  version: 1,
  pages: ['file-taxes', 'tax-deadlines', 'tax-instalments'],
  slots: [
    { name: 'tax_year', kind: 'choice', choices: ['this_year', 'last_year', 'earlier'] },
    { name: 'province', kind: 'province' },
    { name: 'self_employed', kind: 'yes-no' },
    {
      name: 'partner_self_employed',
      kind: 'yes-no',
      when: { slot: 'self_employed', is: ['no'] },
    },
    { name: 'first_year', kind: 'yes-no' },
    { name: 'filed_before', kind: 'yes-no', when: { slot: 'first_year', is: ['no'] } },
    { name: 'balance', kind: 'choice', choices: ['owes', 'nothing', 'unsure'] },
    {
      name: 'amount',
      kind: 'money',
      min: 1,
      max: MOST_DOLLARS,
      isOptional: true,
      when: { slot: 'balance', is: ['owes'] },
    },
    {
      name: 'owed_before',
      kind: 'money',
      min: 0,
      max: MOST_DOLLARS,
      isOptional: true,
      when: {
        all: [
          { slot: 'balance', is: ['owes'] },
          { slot: 'tax_year', is: ['this_year'] },
        ],
      },
    },
    { name: 'modest', kind: 'yes-no', when: { slot: 'self_employed', is: ['no'] } },
    { name: 'simple', kind: 'yes-no', when: { slot: 'modest', is: ['yes'] } },
    { name: 'way', kind: 'choice', choices: ['online', 'paper', 'helped'] },
  ],
});

interface Situation {
  readonly answers: Answers;
  readonly today: string;
  readonly taxYear: number;
  readonly due: string;
  readonly isSelfEmployed: boolean;
  readonly isLate: boolean;
  readonly isOlder: boolean;
  readonly isInQuebec: boolean;
  readonly canUseClinic: boolean;
}

const YEARS_AGO: Readonly<Record<string, number>> = { this_year: 0, last_year: 1, earlier: 2 };

function situationOf({ answers, today }: JourneyFacts): Situation {
  const taxYear = yearOf(today) - (YEARS_AGO[answers['tax_year'] ?? ''] ?? 0);
  const isSelfEmployed =
    answers['self_employed'] === 'yes' || answers['partner_self_employed'] === 'yes';
  const due = filingDay(taxYear, isSelfEmployed);
  return {
    answers,
    today,
    taxYear,
    due,
    isSelfEmployed,
    isLate: due < today,
    isOlder: answers['tax_year'] === 'earlier',
    isInQuebec: answers['province'] === 'QC',
    canUseClinic: answers['simple'] === 'yes',
  };
}

function owes({ answers }: Situation): boolean {
  return answers['balance'] === 'owes';
}

function amountIn({ answers }: Situation, slot: string): number | null {
  const amount = answers[slot];
  return amount === undefined ? null : Number(amount);
}

function nextReturn({ isSelfEmployed, today }: Situation): OutcomeBlock {
  const thisYear = yearOf(today);
  const year = filingDay(thisYear - 1, isSelfEmployed) < today ? thisYear : thisYear - 1;
  return text('due.next', { year: String(year), day: { date: filingDay(year, isSelfEmployed) } });
}

function dueOf(situation: Situation): OutcomeBlock[] {
  const { taxYear, due, isSelfEmployed, isLate, isOlder, isInQuebec } = situation;
  const both = isInQuebec ? [text('two_returns')] : [];
  if (isOlder) return [text('due.older'), nextReturn(situation), ...both];
  const values = { year: String(taxYear), day: { date: due } };
  const who = isSelfEmployed ? 'self_employed' : 'most';
  return isLate
    ? [text('due.late', values), nextReturn(situation), ...both]
    : [text(`due.${who}`, values), ...both];
}

function paymentOf(situation: Situation): OutcomeBlock[] {
  const { taxYear, today, isOlder, answers } = situation;
  if (isOlder || answers['balance'] === 'nothing') return [];
  const pay = paymentDay(taxYear);
  const values = { pay: { date: pay }, from: { date: addDays(pay, 1) } };
  return [text(pay < today ? 'payment.late' : 'payment.ahead', values)];
}

function penaltyRule(key: string): OutcomeBlock {
  const { asOf, percent, percentAMonth, mostMonths } = RULES_OF_TAXES.penalty;
  return text(key, { percent, monthly: percentAMonth, most: mostMonths, day: { date: asOf } });
}

function penaltyAmount(amount: number, situation: Situation): OutcomeBlock {
  const { due, today, isOlder } = situation;
  const { months, percent } = isOlder ? highestPenalty() : penaltyOn(today, due);
  const penalty = { money: Math.round(amount * percent) / 100 };
  const values = { count: months, percent, amount: { money: amount }, penalty };
  return text(isOlder ? 'penalty.at_most' : 'penalty.so_far', values);
}

function penaltyOf(situation: Situation): OutcomeBlock[] {
  const { isLate, answers } = situation;
  if (answers['balance'] === 'nothing') return [text('penalty.none')];
  if (!isLate) return [penaltyRule('penalty.ahead')];
  const amount = amountIn(situation, 'amount');
  const soFar = amount === null ? [] : [penaltyAmount(amount, situation)];
  return [penaltyRule('penalty.late'), ...soFar];
}

function clinicOf({ answers, isInQuebec, canUseClinic }: Situation): OutcomeBlock[] {
  if (canUseClinic) return [text('clinic.may'), ...(isInQuebec ? [text('clinic.quebec')] : [])];
  if (answers['self_employed'] === 'yes') return [text('clinic.self_employed')];
  return [text(answers['simple'] === 'no' ? 'clinic.not_simple' : 'clinic.income')];
}

function firstSteps({ answers, isLate }: Situation): string[] {
  return [
    ...(isLate ? ['step.soon'] : []),
    ...(answers['first_year'] === 'yes' ? ['step.arrival'] : []),
    ...(answers['filed_before'] === 'no' ? ['step.missed_years'] : []),
    ...(answers['self_employed'] === 'yes' ? ['step.business'] : []),
  ];
}

function waySteps({ answers, isInQuebec, canUseClinic, isLate }: Situation): string[] {
  const way = answers['way'] ?? 'online';
  if (way === 'helped') return [canUseClinic ? 'step.find_clinic' : 'step.preparer', 'step.check'];
  if (way === 'paper')
    return ['step.package', 'step.mail', ...(isInQuebec ? ['step.mail_quebec'] : [])];
  return [
    ...(canUseClinic ? ['step.simplefile'] : []),
    ...(isLate ? [] : ['step.netfile']),
    isInQuebec ? 'step.software_quebec' : 'step.software',
    'step.autofill',
    'step.send',
  ];
}

function stepsOf(situation: Situation): OutcomeBlock {
  const weeks = RULES_OF_TAXES.refundWeeks.paper;
  const years = RULES_OF_TAXES.yearsToKeepReceipts;
  const refund = situation.answers['balance'] === 'owes' ? [] : ['step.deposit'];
  const keys = [...firstSteps(situation), ...refund, ...waySteps(situation)];
  return steps('steps', [
    ...keys.map((key) => line(key, { weeks })),
    ...(owes(situation) ? ['step.pay', 'step.arrangement'] : []),
    line('step.keep', { years }),
  ]);
}

function documentsOf({ answers, isInQuebec, canUseClinic }: Situation): OutcomeBlock {
  const isHelped = answers['way'] === 'helped' && canUseClinic;
  return list('bring', [
    'document.sin',
    ...(isHelped ? ['document.identity'] : []),
    isInQuebec ? 'document.slips_quebec' : 'document.slips',
    'document.receipts',
    ...(answers['self_employed'] === 'yes' ? ['document.business'] : []),
    ...(answers['first_year'] === 'yes' ? ['document.arrival'] : []),
    ...(answers['filed_before'] === 'yes' ? ['document.notice'] : []),
  ]);
}

function refundOf({ answers }: Situation): OutcomeBlock[] {
  if (answers['balance'] === 'owes') return [];
  return [text('refund', { ...RULES_OF_TAXES.refundWeeks })];
}

/** Whether an amount is over the limit; null: it was not given. */
function isOver(situation: Situation, slot: string): boolean | null {
  const amount = amountIn(situation, slot);
  return amount === null ? null : amount > instalmentLimit(situation.isInQuebec);
}

/** Which sentence about instalments fits; null: none does. */
function instalmentKey(situation: Situation): string | null {
  if (situation.isOlder || !owes(situation)) return null;
  const isNowOver = isOver(situation, 'amount');
  const isBeforeOver = isOver(situation, 'owed_before');
  if (isNowOver === false || isBeforeOver === false) return 'instalments.no';
  if (situation.answers['tax_year'] === 'last_year' && isNowOver) return 'instalments.if';
  return isNowOver && isBeforeOver ? 'instalments.may' : 'instalments.rule';
}

function instalmentsOf(situation: Situation): OutcomeBlock[] {
  const key = instalmentKey(situation);
  if (key === null) return [];
  const { today, isInQuebec } = situation;
  const values = {
    limit: { money: instalmentLimit(isInQuebec) },
    next: { date: nextInstalment(today) },
    farmers: { date: farmersInstalment(today) },
    day: { date: RULES_OF_TAXES.instalments.asOf },
  };
  const isDue = key !== 'instalments.no';
  const quebec = isDue && isInQuebec ? [text('instalments.quebec')] : [];
  return [text(key, values), ...(isDue ? [text('instalments.how', values)] : []), ...quebec];
}

function troubleOf(situation: Situation): OutcomeBlock {
  const relief = line('trouble.relief', { years: RULES_OF_TAXES.yearsOfRelief });
  const items: Line[] = [
    ...(situation.isLate && situation.answers['balance'] !== 'nothing' ? [relief] : []),
    line('trouble.call'),
    ...(situation.isInQuebec ? [line('trouble.quebec')] : []),
  ];
  return list('trouble.title', items);
}

function pagesOf(situation: Situation): string[] {
  const { canUseClinic, answers } = situation;
  const needsInstalments = instalmentKey(situation) !== null || answers['self_employed'] === 'yes';
  return [
    'file-taxes',
    'tax-deadlines',
    ...(needsInstalments ? ['tax-instalments'] : []),
    ...(canUseClinic ? ['free-tax-help'] : []),
    owes(situation) ? 'tax-owing' : 'tax-refund',
  ];
}

/** By when a return is filed and its tax paid, how, with what, and what being late costs. */
export const taxes: Journey = {
  definition,
  conclude: (facts) => {
    const situation = situationOf(facts);
    return {
      blocks: [
        ...dueOf(situation),
        ...paymentOf(situation),
        ...penaltyOf(situation),
        ...clinicOf(situation),
        stepsOf(situation),
        documentsOf(situation),
        ...refundOf(situation),
        ...instalmentsOf(situation),
        troubleOf(situation),
        text('as_of', { day: { date: RULES_OF_TAXES.asOf } }),
      ],
      pages: pagesOf(situation),
    };
  },
};
