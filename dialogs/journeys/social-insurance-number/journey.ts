import { defineJourney } from '../../journey/definition';
import type { Journey } from '../../journey/journey';
import { text, type JourneyFacts, type OutcomeBlock } from '../../journey/outcome';
import { blocksOfApplication } from './application';
import { RULES_OF_SIN } from './rules';
import { blocksOfTheft } from './theft';

const THEFT = ['stolen', 'fraud'];
const WITH_PAPERS = { slot: 'need', is: ['first', 'renew', 'resident', 'name'] };
const OF_THEFT = { slot: 'need', is: THEFT };
const OF_FRAUD = { slot: 'need', is: ['fraud'] };

const definition = defineJourney({
  id: 'social-insurance-number',
  version: 1,
  pages: ['sin-apply', 'sin-protect'],
  slots: [
    {
      name: 'need',
      kind: 'choice',
      choices: ['first', 'renew', 'resident', 'name', 'lost', 'stolen', 'fraud'],
    },
    {
      name: 'whom',
      kind: 'choice',
      choices: ['self', 'child'],
      when: { slot: 'need', isNot: THEFT },
    },
    {
      name: 'born_on',
      kind: 'date',
      from: { daysFromToday: -9_132 },
      to: { daysFromToday: 0 },
      when: { slot: 'whom', is: ['child'] },
    },
    {
      name: 'status',
      kind: 'choice',
      choices: ['citizen', 'permanent', 'worker', 'student', 'other'],
      when: { slot: 'need', is: ['first', 'name'] },
    },
    {
      name: 'permit',
      kind: 'choice',
      choices: ['worker', 'student', 'other'],
      when: { slot: 'need', is: ['renew'] },
    },
    {
      name: 'new_status',
      kind: 'choice',
      choices: ['permanent', 'citizen'],
      when: { slot: 'need', is: ['resident'] },
    },
    {
      name: 'may_work',
      kind: 'yes-no',
      when: {
        any: [
          { slot: 'status', is: ['student'] },
          { slot: 'permit', is: ['student'] },
        ],
      },
    },
    {
      name: 'name_reason',
      kind: 'choice',
      choices: ['marriage', 'divorce', 'legal'],
      when: { slot: 'need', is: ['name'] },
    },
    { name: 'province', kind: 'province', when: { slot: 'name_reason', is: ['marriage'] } },
    { name: 'has_name_paper', kind: 'yes-no', when: { slot: 'need', is: ['name'] } },
    { name: 'has_status_paper', kind: 'yes-no', when: WITH_PAPERS },
    { name: 'has_second_paper', kind: 'yes-no', when: WITH_PAPERS },
    {
      name: 'how',
      kind: 'choice',
      choices: ['online', 'in_person', 'mail', 'unsure'],
      when: { slot: 'need', is: ['first', 'renew', 'resident', 'lost'] },
    },
    {
      name: 'has_job',
      kind: 'yes-no',
      when: {
        all: [
          { slot: 'need', is: ['first'] },
          { slot: 'whom', is: ['self'] },
        ],
      },
    },
    {
      name: 'work_starts_on',
      kind: 'date',
      from: { daysFromToday: -31 },
      to: { daysFromToday: 366 },
      when: { slot: 'has_job', is: ['yes'] },
    },
    { name: 'police', kind: 'yes-no', when: OF_THEFT },
    { name: 'anti_fraud', kind: 'yes-no', when: OF_THEFT },
    { name: 'bureaus', kind: 'yes-no', when: OF_THEFT },
    { name: 'bank', kind: 'yes-no', when: OF_THEFT },
    { name: 'tax_agency', kind: 'yes-no', when: OF_FRAUD },
    { name: 'proof', kind: 'yes-no', when: OF_FRAUD },
  ],
});

function isTheft({ answers }: JourneyFacts): boolean {
  return THEFT.includes(answers['need'] ?? '');
}

function ending(): OutcomeBlock[] {
  const { asOf, phones } = RULES_OF_SIN;
  return [text('trouble', { phone: phones.serviceCanada }), text('as_of', { day: { date: asOf } })];
}

function pagesFor({ answers }: JourneyFacts): string[] {
  const { need } = answers;
  if (need === 'name') return ['sin-apply', 'name-change'];
  return need === 'lost' || THEFT.includes(need ?? '') ? ['sin-protect'] : ['sin-apply'];
}

/** A social insurance number: a first one, an update, a confirmation, or what to do about a theft. */
export const socialInsuranceNumber: Journey = {
  definition,
  conclude: (facts) => ({
    blocks: [
      ...(isTheft(facts) ? blocksOfTheft(facts.answers) : blocksOfApplication(facts)),
      ...ending(),
    ],
    pages: pagesFor(facts),
  }),
};
