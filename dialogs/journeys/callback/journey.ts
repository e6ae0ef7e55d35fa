import { addDays, weekdayOf } from '../../../knowledge/classify/entities/calendar';
import type { Answers } from '../../journey/condition';
import { defineJourney } from '../../journey/definition';
import type { Journey } from '../../journey/journey';
import { line, list, steps, text, type Line, type OutcomeBlock } from '../../journey/outcome';
import { RULES_OF_CALLBACKS, topicOf, TOPICS } from './rules';

const PAGE = 'service-canada-offices';

const definition = defineJourney({
  id: 'callback',
  version: 1,
  pages: [PAGE],
  slots: [
    { name: 'topic', kind: 'choice', choices: [...TOPICS] },
    { name: 'question', kind: 'text' },
    { name: 'call_language', kind: 'choice', choices: ['english', 'french', 'interpreter'] },
    { name: 'name', kind: 'name', isOptional: true },
    { name: 'phone', kind: 'phone' },
    {
      name: 'day',
      kind: 'date',
      from: { daysFromToday: RULES_OF_CALLBACKS.firstDay },
      to: { daysFromToday: RULES_OF_CALLBACKS.lastDay },
    },
    { name: 'part_of_day', kind: 'choice', choices: ['morning', 'afternoon', 'any_time'] },
    { name: 'message', kind: 'yes-no' },
  ],
});

/** Where the wish is for a weekend, the first weekday after it. */
function promisedDay(wished: string): string {
  return weekdayOf(wished) <= RULES_OF_CALLBACKS.lastWeekday
    ? wished
    : promisedDay(addDays(wished, 1));
}

function whenItRings({ day = '', part_of_day: part = 'any_time' }: Answers): OutcomeBlock[] {
  if (day === '') return [];
  const promised = promisedDay(day);
  const values = { day: { date: promised }, wished: { date: day } };
  return [
    text(`day.${part}`, values),
    text(promised === day ? 'weekdays_only' : 'weekend', values),
  ];
}

function toDo({ message, call_language: language }: Answers): Line[] {
  const interpreter = language === 'interpreter' ? [line('step.interpreter')] : [];
  return [
    line('step.stay_near'),
    line(message === 'yes' ? 'step.message' : 'step.no_message'),
    ...interpreter,
    line('step.never_tell'),
  ];
}

function soonerBy({ topic }: Answers): OutcomeBlock {
  const { line: general } = RULES_OF_CALLBACKS;
  const { en, fr } = topicOf(topic).phones;
  if (en === general) return text('sooner_general', { general });
  return en === fr
    ? text('sooner', { phone: en, general })
    : text('sooner_by_language', { english: en, french: fr, general });
}

function blocksFor(answers: Answers): OutcomeBlock[] {
  const { asOf, teletypewriter } = RULES_OF_CALLBACKS;
  return [
    text('asked', { topic: { slot: 'topic' }, phone: { slot: 'phone' } }),
    ...whenItRings(answers),
    steps('steps', toDo(answers)),
    list('bring', ['document.letters', 'document.paper', 'document.reference']),
    soonerBy(answers),
    text('teletypewriter', { teletypewriter }),
    text('as_of', { day: { date: asOf } }),
  ];
}

/** A call asked for: about what, on which number and when; it becomes a case. */
export const callback: Journey = {
  definition,
  conclude: ({ answers }) => {
    const { department, page } = topicOf(answers['topic']);
    return {
      blocks: blocksFor(answers),
      pages: [...new Set([PAGE, page])],
      case: { department, subject: 'callback' },
    };
  },
};
