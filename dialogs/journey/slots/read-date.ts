import { addDays, dayOf } from '../../../knowledge/classify/entities/calendar';
import type { DateValue } from '../../../knowledge/classify/entities/entity';
import { readEntities } from '../../../knowledge/classify/entities/read-entities';
import type { DayLimit } from '../definition';
import {
  found,
  problem,
  type SlotProblem,
  type SlotQuestion,
  type SlotReading,
} from './slot-reading';

function dayOfLimit(limit: DayLimit, today: string): string {
  return typeof limit === 'string' ? limit : addDays(today, limit.daysFromToday);
}

function limitsOf({ slot, today }: SlotQuestion) {
  const now = dayOf(today);
  const at = (limit: DayLimit | undefined) => (limit === undefined ? null : dayOfLimit(limit, now));
  return { now, from: at(slot.from), to: at(slot.to) };
}

function checkLimits(day: string, question: SlotQuestion): SlotProblem | null {
  const { now, from, to } = limitsOf(question);
  if (to !== null && day > to)
    return to === now ? problem('date_in_future', { day }) : problem('date_too_late', { day, to });
  return from !== null && day < from ? problem('date_too_early', { day, from }) : null;
}

function checkRange(day: string, question: SlotQuestion): SlotReading {
  const { slot, answers } = question;
  const other = answers[slot.notBefore ?? ''];
  const isBefore = other !== undefined && day < other;
  return (
    checkLimits(day, question) ?? (isBefore ? problem('date_before', { day, other }) : found(day))
  );
}

/** Of two readings the one that the slot allows, where it allows one only. */
function readRange(value: Exclude<DateValue, { isImpossible: true }>, question: SlotQuestion) {
  const ranges = value.isAmbiguous ? [value, value.otherReading] : [value];
  const days = ranges.flatMap(({ from, to }) => (from !== null && from === to ? [from] : []));
  if (days.length === 0) return problem('not_whole_date');
  const checked = days.map((day) => checkRange(day, question));
  const possible = checked.filter((reading) => reading?.kind === 'value');
  if (possible.length > 1)
    return problem('ambiguous_date', { day: days[0] ?? '', other: days[1] ?? '' });
  return possible[0] ?? checked[0] ?? null;
}

/** One whole day: "March 3, 2026", « avant-hier ». A month or a year alone is asked for again. */
export function readDate(question: SlotQuestion): SlotReading {
  const { utterance, language, today } = question;
  const dates = readEntities(utterance, language, today).flatMap((entity) =>
    entity.kind === 'date' ? [entity.value] : [],
  );
  const [date, another] = dates;
  if (date === undefined || (another !== undefined && !question.isAsked)) return null;
  return date.isImpossible ? problem('impossible_date') : readRange(date, question);
}
