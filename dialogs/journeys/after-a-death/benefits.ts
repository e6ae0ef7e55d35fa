import { addDays } from '../../../knowledge/classify/entities/calendar';
import type { Answers } from '../../journey/condition';
import { line, list, text, type Line, type OutcomeBlock } from '../../journey/outcome';
import { monthsAfter, RULES_OF_DEATHS } from './rules';

interface Benefits {
  readonly blocks: readonly OutcomeBlock[];
  /** Pages that they rest on besides the journey's own. */
  readonly pages: readonly string[];
}

function mayBeToppedUp(answers: Answers): boolean {
  const { died_on: died = '', had_pension: hadPension, partner } = answers;
  const isRecent = died >= RULES_OF_DEATHS.deathBenefit.topUpFrom;
  return isRecent && hadPension === 'no' && partner === 'no';
}

function deathBenefit(answers: Answers, today: string): Line[] {
  const { amount, topUp, topUpFrom, applyWithinDays } = RULES_OF_DEATHS.deathBenefit;
  const last = addDays(answers['died_on'] ?? today, applyWithinDays);
  const isLate = last < today;
  const extra = line('benefit.top_up', { amount: { money: topUp }, from: { date: topUpFrom } });
  return [
    line('benefit.death', { amount: { money: amount } }),
    line(`benefit.apply_${answers['settles'] ?? 'nobody'}`),
    line(isLate ? 'benefit.apply_late' : 'benefit.apply_by', { last: { date: last } }),
    ...(mayBeToppedUp(answers) ? [extra] : []),
  ];
}

function survivorsPension(answers: Answers): Line[] {
  if (answers['relation'] !== 'spouse')
    return answers['partner'] === 'yes' ? [line('benefit.survivor_other')] : [];
  const { asOf, olderFrom, monthlyMaximum, olderMonthlyMaximum } = RULES_OF_DEATHS.survivorsPension;
  const maximum = Number(answers['age']) < olderFrom ? monthlyMaximum : olderMonthlyMaximum;
  return [
    line(`benefit.survivor_${answers['union'] ?? 'married'}`),
    line('benefit.survivor_amount', { amount: { money: maximum }, day: { date: asOf } }),
  ];
}

function childrensBenefit({ children = 'none' }: Answers): Line[] {
  if (children === 'none') return [];
  const { asOf, monthly } = RULES_OF_DEATHS.childrensBenefit;
  const values = { amount: { money: monthly }, day: { date: asOf } };
  return [line(`benefit.children_${children}`, values)];
}

function hasMonthly(answers: Answers): boolean {
  const isSurvivor = answers['relation'] === 'spouse' || answers['partner'] === 'yes';
  return isSurvivor || answers['children'] !== 'none';
}

/** Monthly payments go back a limited time: months are lost to those who wait longer. */
function lost(answers: Answers, today: string): OutcomeBlock[] {
  if (!hasMonthly(answers)) return [];
  const { backMonths } = RULES_OF_DEATHS.survivorsPension;
  const last = monthsAfter(answers['died_on'] ?? today, backMonths);
  return [text(last < today ? 'back_lost' : 'back', { months: backMonths, last: { date: last } })];
}

function allowance({ age, relation, union }: Answers): OutcomeBlock[] {
  const { from, to } = RULES_OF_DEATHS.allowance;
  const isOfAge = Number(age) >= from && Number(age) <= to;
  const mayAsk = relation === 'spouse' && union !== 'separated' && isOfAge;
  return mayAsk ? [text('allowance', { from, to })] : [];
}

function ofPlan(answers: Answers, today: string): OutcomeBlock[] {
  const { plan } = answers;
  if (plan === 'never') return [text('no_plan')];
  if (plan === 'quebec') return [text('quebec_plan')];
  const which = plan === 'canada' ? [] : [text(`which_${plan ?? 'unknown'}`)];
  const lines = [
    ...deathBenefit(answers, today),
    ...survivorsPension(answers),
    ...childrensBenefit(answers),
  ];
  return [list('benefits', lines), ...lost(answers, today), ...which, text('how_to_apply')];
}

/** What may be asked for after a death. */
export function benefitsAfter(answers: Answers, today: string): Benefits {
  const more = allowance(answers);
  return {
    blocks: [...ofPlan(answers, today), ...more],
    pages: more.length > 0 ? ['oas-allowance'] : [],
  };
}
