import type { Answers } from '../../journey/condition';
import { defineJourney } from '../../journey/definition';
import type { Journey } from '../../journey/journey';
import type { JourneyFacts, LineValue, OutcomeBlock } from '../../journey/outcome';
import { line, list, steps, text } from '../../journey/outcome';
import {
  oldestToRenew,
  RULES_OF_PASSPORTS as RULES,
  speedFor,
  weekdaysBefore,
  type Speed,
} from './rules';

const ADULT = { slot: 'who', is: ['adult'] };
const CHILD = { slot: 'who', is: ['child'] };
const CITIZEN = { slot: 'who', is: ['adult', 'child'] };
const IN_CANADA = { slot: 'in_canada', is: ['yes'] };
const HAD_ONE = { slot: 'last', isNot: ['none'] };

const definition = defineJourney({
  id: 'passport',
  version: 1,
  pages: [
    'passport-renewal',
    'passport-new-adult',
    'passport-child',
    'passport-lost-stolen',
    'passport-urgent',
  ],
  slots: [
    { name: 'last', kind: 'choice', choices: ['none', 'have', 'lost', 'stolen', 'damaged'] },
    { name: 'who', kind: 'choice', choices: ['adult', 'child', 'foreign'] },
    { name: 'in_canada', kind: 'yes-no', when: CITIZEN },
    // Asked before any date: « le cinq mars » would be taken for a validity that is still open.
    {
      name: 'validity',
      kind: 'choice',
      choices: ['five', 'ten'],
      when: { all: [ADULT, IN_CANADA] },
    },
    {
      name: 'expired',
      kind: 'yes-no',
      when: { all: [CITIZEN, { slot: 'last', is: ['lost', 'stolen', 'damaged'] }] },
    },
    {
      name: 'issued_on',
      kind: 'date',
      from: { daysFromToday: -18_263 },
      to: { daysFromToday: 0 },
      isOptional: true,
      when: { all: [ADULT, HAD_ONE] },
    },
    { name: 'was_adult', kind: 'yes-no', when: { all: [ADULT, HAD_ONE] } },
    {
      name: 'same_details',
      kind: 'yes-no',
      when: { all: [ADULT, HAD_ONE, { slot: 'was_adult', is: ['yes'] }] },
    },
    { name: 'born_in_canada', kind: 'yes-no', when: CHILD },
    { name: 'parents_apart', kind: 'yes-no', when: CHILD },
    { name: 'trip', kind: 'yes-no', when: CITIZEN },
    {
      name: 'leaves_on',
      kind: 'date',
      from: { daysFromToday: 0 },
      to: { daysFromToday: 1_096 },
      when: { all: [CITIZEN, { slot: 'trip', is: ['yes'] }] },
    },
    {
      name: 'near_office',
      kind: 'yes-no',
      when: { all: [CITIZEN, IN_CANADA, { slot: 'trip', is: ['yes'] }] },
    },
  ],
});

const { fees, fasterFees, businessDays, refund, photo, guarantor } = RULES;

/** What any text of the outcome may name. */
const FACTS: Readonly<Record<string, LineValue>> = {
  age: RULES.adultAge,
  years: RULES.renewalYears,
  childYears: RULES.childYears,
  feesDay: { date: fees.asOf },
  fasterUntil: { date: fasterFees.until },
  urgentFee: { money: fasterFees.urgent },
  expressFee: { money: fasterFees.express },
  ...businessDays,
  refundDays: refund.businessDays,
  refundDay: { date: refund.asOf },
  width: photo.width,
  height: photo.height,
  months: photo.months,
  guarantorAge: guarantor.age,
  knownYears: guarantor.years,
  phone: RULES.phone,
  emergencyPhone: RULES.emergencyPhone,
  asOf: { date: RULES.asOf },
};

function told(keys: readonly string[]) {
  return keys.map((key) => line(key, FACTS));
}

function isMissing({ last }: Answers): boolean {
  return last === 'lost' || last === 'stolen';
}

/** Lost, stolen or damaged while it was still valid. */
function needsDeclaration(answers: Answers): boolean {
  return answers['expired'] === 'no' && (isMissing(answers) || answers['last'] === 'damaged');
}

type Form = 'child' | 'renewal' | 'unsure' | 'new';

/** Which application it is; of a new one for an adult, why. */
type Verdict = Exclude<Form, 'new'> | 'new_first' | 'new_age' | 'new_details' | 'new_old';

function verdictOf({ answers, today }: JourneyFacts): Verdict {
  const { who, last, was_adult: wasAdult, same_details: isSame, issued_on: issued } = answers;
  if (who === 'child') return 'child';
  if (last === 'none') return 'new_first';
  if (wasAdult === 'no') return 'new_age';
  if (isSame === 'no') return 'new_details';
  if (issued === undefined) return 'unsure';
  return issued < oldestToRenew(today) ? 'new_old' : 'renewal';
}

function formOf(verdict: Verdict): Form {
  return verdict === 'child' || verdict === 'renewal' || verdict === 'unsure' ? verdict : 'new';
}

type Service = Speed | 'no_trip';

function serviceFor({ answers, today }: JourneyFacts): Service {
  const leaves = answers['leaves_on'];
  return leaves === undefined ? 'no_trip' : speedFor(leaves, today);
}

function isFast(service: Service): boolean {
  return service === 'urgent' || service === 'express';
}

function whereToApply(facts: JourneyFacts, form: Form): string {
  const service = serviceFor(facts);
  const isOpen = service === 'any' || service === 'no_trip';
  if (isOpen) {
    const canRenewOnline = form === 'renewal' && facts.answers['last'] === 'have';
    return canRenewOnline ? 'step.apply_renewal' : 'step.apply';
  }
  if (facts.answers['near_office'] === 'no') return 'step.apply_far';
  return isFast(service) ? 'step.apply_fast' : 'step.apply_office';
}

const SIGNERS: Readonly<Record<Form, readonly string[]>> = {
  renewal: ['step.references'],
  new: ['step.guarantor', 'step.no_guarantor', 'step.two_references'],
  unsure: ['step.signers_unsure'],
  child: ['step.parents_sign', 'step.guarantor_child'],
};

function declarationStep(answers: Answers): string[] {
  return needsDeclaration(answers) ? ['step.declaration'] : [];
}

function stepsInCanada(facts: JourneyFacts, form: Form): OutcomeBlock {
  const { answers } = facts;
  const report = isMissing(answers) ? [`step.report_${answers['last'] ?? 'lost'}`] : [];
  return steps(
    'steps',
    told([
      ...report,
      `step.form_${form}`,
      ...declarationStep(answers),
      ...SIGNERS[form],
      whereToApply(facts, form),
    ]),
  );
}

function papersOf(answers: Answers, form: Form): string[] {
  if (form === 'renewal') return [];
  if (form === 'unsure') return ['document.if_new'];
  if (form === 'new') return ['document.citizenship', 'document.identity'];
  const proof = answers['born_in_canada'] === 'yes' ? 'document.birth' : 'document.born_abroad';
  return [proof, ...(answers['parents_apart'] === 'yes' ? ['document.court'] : [])];
}

function documents(facts: JourneyFacts, form: Form): OutcomeBlock {
  const { answers } = facts;
  const { last } = answers;
  const isHere = last === 'have' || last === 'damaged';
  const passport =
    form === 'child' && last === 'have' ? 'child_passport' : `passport_${last ?? ''}`;
  const isHurried = answers['in_canada'] === 'yes' && isFast(serviceFor(facts));
  return list(
    'documents',
    told([
      form === 'renewal' ? 'document.photos_identical' : 'document.photos',
      ...(isHere ? [`document.${passport}`] : []),
      ...papersOf(answers, form),
      ...(isHurried ? ['document.travel'] : []),
      'document.payment',
    ]),
  );
}

function feesOf(facts: JourneyFacts, form: Form): OutcomeBlock[] {
  const { answers } = facts;
  const adultFee = answers['validity'] === 'five' ? fees.five : fees.ten;
  const fee = { money: form === 'child' ? fees.child : adultFee };
  const key = form === 'child' ? 'child' : (answers['validity'] ?? 'ten');
  const service = serviceFor(facts);
  const hasMore = isMissing(answers) && needsDeclaration(answers);
  return [
    text(`fee.${key}`, { ...FACTS, fee }),
    ...(hasMore ? [text('fee.replacement')] : []),
    ...(isFast(service) ? [text(`fee.${service}`, FACTS)] : []),
  ];
}

function timeOf(facts: JourneyFacts): OutcomeBlock[] {
  const { answers, today } = facts;
  const leaves = answers['leaves_on'] ?? today;
  const values = { ...FACTS, leaves: { date: leaves }, left: weekdaysBefore(leaves, today) };
  const slower = isMissing(answers) ? [text('time.replacement')] : [];
  return [text(`time.${serviceFor(facts)}`, values), ...slower];
}

function inCanada(facts: JourneyFacts, form: Form): OutcomeBlock[] {
  return [
    stepsInCanada(facts, form),
    documents(facts, form),
    ...feesOf(facts, form),
    ...timeOf(facts),
    ...['refund', 'otherwise', 'as_of'].map((key) => text(key, FACTS)),
  ];
}

function abroad(facts: JourneyFacts, form: Form): OutcomeBlock[] {
  const { answers } = facts;
  const first = isMissing(answers) ? 'abroad.report' : 'abroad.contact';
  const leaves = answers['leaves_on'];
  const signers = form === 'renewal' || form === 'unsure' ? [] : ['abroad.guarantor'];
  return [
    steps('steps', told([first, 'abroad.form', ...declarationStep(answers), ...signers])),
    documents(facts, form),
    ...(leaves === undefined ? [] : [text('abroad.leaves', { leaves: { date: leaves } })]),
    text('abroad.fees'),
    text(isMissing(answers) ? 'abroad.emergency' : 'abroad.otherwise', FACTS),
    text('as_of', FACTS),
  ];
}

const PAGES: Readonly<Record<Form, readonly string[]>> = {
  child: ['passport-child'],
  renewal: ['passport-renewal'],
  new: ['passport-new-adult'],
  unsure: ['passport-renewal', 'passport-new-adult'],
};

function pagesOf(facts: JourneyFacts, form: Form): string[] {
  const { last, in_canada: isHere } = facts.answers;
  const isReplaced = isMissing(facts.answers) || last === 'damaged';
  const isLostAbroad = isHere === 'no' && isMissing(facts.answers);
  return [
    ...PAGES[form],
    ...(isReplaced ? ['passport-lost-stolen'] : []),
    ...(isLostAbroad ? ['travel-abroad-help'] : []),
    ...(isHere === 'no' || isFast(serviceFor(facts)) ? ['passport-urgent'] : []),
  ];
}

function verdictBlock({ answers, today }: JourneyFacts, verdict: Verdict): OutcomeBlock {
  const issued = { date: answers['issued_on'] ?? today };
  const oldest = { date: oldestToRenew(today) };
  return text(`verdict.${verdict}`, { ...FACTS, issued, oldest });
}

/** Which application for a passport fits, and all that it takes. */
export const passport: Journey = {
  definition,
  conclude: (facts) => {
    if (facts.answers['who'] === 'foreign')
      return {
        blocks: [text('foreign'), text('foreign_maybe')],
        pages: ['passport-new-adult', 'citizenship-proof'],
      };
    const verdict = verdictOf(facts);
    const form = formOf(verdict);
    const isHere = facts.answers['in_canada'] === 'yes';
    const blocks = isHere ? inCanada(facts, form) : abroad(facts, form);
    return { blocks: [verdictBlock(facts, verdict), ...blocks], pages: pagesOf(facts, form) };
  },
};
