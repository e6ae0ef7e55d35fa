import { addDays } from '../../../knowledge/classify/entities/calendar';
import { PROVINCE_CODES, type ProvinceCode } from '../../../knowledge/places/provinces';
import type { Answers } from '../../journey/condition';
import { defineJourney } from '../../journey/definition';
import type { Journey } from '../../journey/journey';
import { line, list, steps, text, type Line, type OutcomeBlock } from '../../journey/outcome';
import { officeOf, RULES_OF_BIRTHS } from './rules';

const definition = defineJourney({
  id: 'birth-registration',
  version: 1,
  pages: ['birth-registration'],
  slots: [
    { name: 'in_canada', kind: 'yes-no' },
    { name: 'province', kind: 'province', when: { slot: 'in_canada', is: ['yes'] } },
    { name: 'born_on', kind: 'date', from: { daysFromToday: -36_525 }, to: { daysFromToday: 0 } },
    {
      name: 'place',
      kind: 'choice',
      choices: ['hospital', 'midwife', 'elsewhere'],
      when: { slot: 'in_canada', is: ['yes'] },
    },
    { name: 'has_form', kind: 'yes-no', when: { slot: 'place', is: ['hospital', 'midwife'] } },
    { name: 'parent_is_citizen', kind: 'yes-no', when: { slot: 'in_canada', is: ['no'] } },
    { name: 'parents', kind: 'choice', choices: ['one', 'two'] },
    {
      name: 'wants',
      kind: 'choice',
      choices: ['certificate', 'sin', 'benefits', 'all', 'none'],
      when: { slot: 'in_canada', is: ['yes'] },
    },
  ],
});

function provinceIn({ province }: Answers): ProvinceCode | undefined {
  return PROVINCE_CODES.find((code) => code === province);
}

function deadlineOf({ born_on: born }: Answers, today: string): OutcomeBlock[] {
  if (born === undefined) return [];
  const last = addDays(born, RULES_OF_BIRTHS.days);
  return [text(last < today ? 'late' : 'deadline', { last: { date: last } })];
}

function howTo(answers: Answers): Line[] {
  const province = provinceIn(answers);
  const how = province === undefined ? 'form' : officeOf(province).how;
  const values = province === undefined ? undefined : { province: { province } };
  const form = answers['has_form'] === 'yes' ? 'step.fill_form' : 'step.get_form';
  const first = answers['place'] === 'elsewhere' ? 'step.ask_office' : form;
  if (how === 'online') return [line('step.online', values)];
  return how === 'either' ? [line('step.online_or_form', values)] : [line(first, values)];
}

const EXTRAS: Readonly<Record<string, readonly string[]>> = {
  certificate: ['extra.certificate'],
  sin: ['extra.sin'],
  benefits: ['extra.benefits'],
  all: ['extra.certificate', 'extra.sin', 'extra.benefits'],
  none: [],
};

function bornInCanada(answers: Answers, today: string): OutcomeBlock[] {
  const province = provinceIn(answers);
  const extras = (EXTRAS[answers['wants'] ?? 'none'] ?? []).map((key) => line(key));
  return [
    text('office', { province: { province: province ?? '' } }),
    ...deadlineOf(answers, today),
    steps('steps', [
      ...howTo(answers),
      ...extras,
      line(`step.sign_${answers['parents'] ?? 'one'}`),
    ]),
    list('bring', ['document.identity', 'document.baby', 'document.parents']),
    text('as_of', { day: { date: RULES_OF_BIRTHS.asOf } }),
  ];
}

function bornAbroad(answers: Answers): OutcomeBlock[] {
  const canProve = answers['parent_is_citizen'] === 'yes';
  return [text('abroad'), text(canProve ? 'abroad_citizen' : 'abroad_other')];
}

/** Where and until when a birth is registered, and with what. */
export const birthRegistration: Journey = {
  definition,
  conclude: ({ answers, today }) => ({
    blocks: answers['in_canada'] === 'yes' ? bornInCanada(answers, today) : bornAbroad(answers),
    pages: answers['in_canada'] === 'yes' ? ['birth-registration'] : ['citizenship-proof'],
  }),
};
