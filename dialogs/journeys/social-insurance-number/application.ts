import { addDays, inYear, yearOf } from '../../../knowledge/classify/entities/calendar';
import type { Answers } from '../../journey/condition';
import {
  line,
  list,
  steps,
  text,
  type JourneyFacts,
  type Line,
  type OutcomeBlock,
} from '../../journey/outcome';
import { RULES_OF_SIN } from './rules';

const { adultAge, employerDays, mailBusinessDays, ownApplicationFromAge, phones } = RULES_OF_SIN;

type Holder = 'citizen' | 'permanent' | 'worker' | 'student' | 'other';

const HOLDERS: readonly Holder[] = ['citizen', 'permanent', 'worker', 'student'];

/** The status that counts, from whichever question was asked. */
function holderOf({ status, new_status: changed, permit }: Answers): Holder {
  return HOLDERS.find((holder) => [status, changed, permit].includes(holder)) ?? 'other';
}

function hasAge(born: string, age: number, today: string): boolean {
  return inYear(born, yearOf(born) + age) <= today;
}

function whoApplies({ answers, today }: JourneyFacts): OutcomeBlock[] {
  const { born_on: born } = answers;
  if (born === undefined) return [];
  const age = { age: ownApplicationFromAge };
  if (hasAge(born, adultAge, today)) return [text('who_adult')];
  if (hasAge(born, ownApplicationFromAge, today)) return [text('who_young', age)];
  const own = inYear(born, yearOf(born) + ownApplicationFromAge);
  return [text('who_parent', { ...age, day: { date: own } })];
}

/** Why the answers speak against an application now; null where they do not. */
function obstacle(answers: Answers): string | null {
  const { need, may_work: mayWork } = answers;
  if (mayWork === 'no' && need !== 'name') return 'not_student';
  return need === 'first' && holderOf(answers) === 'other' ? 'not_status' : null;
}

function statusPaper(answers: Answers): Line {
  return line(`document.${holderOf(answers)}`);
}

function papers(answers: Answers): OutcomeBlock {
  const name = answers['name_reason'];
  return list('bring', [
    statusPaper(answers),
    line('document.second'),
    ...(name === undefined ? [] : [line(`document.name_${name}`)]),
    line(answers['how'] === 'online' ? 'document.digital' : 'document.originals'),
  ]);
}

function missingPapers(answers: Answers): Line[] {
  return [
    ...(answers['has_status_paper'] === 'no' ? [line(`step.get_${holderOf(answers)}`)] : []),
    ...(answers['has_second_paper'] === 'no' ? [line('step.get_second')] : []),
  ];
}

function wayIn({ how = 'unsure' }: Answers): Line {
  return line(`step.how_${how}`, { days: mailBusinessDays, phone: phones.serviceCanada });
}

function employerLine({ work_starts_on: day }: Answers): Line[] {
  if (day === undefined) return [];
  const last = { date: addDays(day, employerDays) };
  return [line('step.employer', { last, days: employerDays })];
}

function nameSteps(answers: Answers): Line[] {
  const isMarriageInQuebec = answers['name_reason'] === 'marriage' && answers['province'] === 'QC';
  if (answers['name_reason'] === undefined) return [];
  return [
    ...(isMarriageInQuebec ? [line('step.name_quebec')] : []),
    ...(answers['has_name_paper'] === 'no' ? [line('step.get_name')] : []),
    line('step.name_update', { phone: phones.serviceCanada }),
    line('step.name_others'),
  ];
}

function stepsOf(answers: Answers): Line[] {
  const need = answers['need'] ?? 'first';
  const search = need === 'lost' ? [line('step.search')] : [];
  const wayToApply =
    need === 'name' ? nameSteps(answers) : [line(`step.ask_${need}`), wayIn(answers)];
  return [...search, ...missingPapers(answers), ...wayToApply, ...employerLine(answers)];
}

function newborn({ answers, today }: JourneyFacts): OutcomeBlock[] {
  const { born_on: born, need } = answers;
  const isBaby = born !== undefined && !hasAge(born, 1, today);
  return need === 'first' && isBaby && holderOf(answers) === 'citizen' ? [text('newborn')] : [];
}

/** A number, an update of it or its confirmation: who asks, with what and how. */
export function blocksOfApplication(facts: JourneyFacts): OutcomeBlock[] {
  const { answers } = facts;
  const reason = obstacle(answers);
  const { need = 'first' } = answers;
  if (reason !== null) return [text(reason, { phone: phones.serviceCanada })];
  return [
    text(`seems_${need}`),
    ...whoApplies(facts),
    ...newborn(facts),
    steps('steps', stepsOf(answers)),
    ...(need === 'lost' ? [list('bring', ['document.one_original'])] : [papers(answers)]),
    text('free'),
  ];
}
