import { readEntities } from '../../../knowledge/classify/entities/read-entities';
import { found, problem, type SlotQuestion, type SlotReading } from './slot-reading';

function checkSize(value: number, { slot: { min, max } }: SlotQuestion): SlotReading {
  if (min !== undefined && value < min) return problem('number_too_small', { min: String(min) });
  if (max !== undefined && value > max) return problem('number_too_large', { max: String(max) });
  return found(String(value));
}

function entitiesOf({ utterance, language, today }: SlotQuestion) {
  return readEntities(utterance, language, today);
}

/** A number in digits or words; a length of time counts by its number where it was asked for. */
export function readNumber(question: SlotQuestion): SlotReading {
  if (!question.isAsked) return null;
  const [number] = entitiesOf(question).flatMap((entity) => {
    if (entity.kind === 'number') return [entity.value];
    return entity.kind === 'duration' ? [entity.value.amount] : [];
  });
  return number === undefined ? null : checkSize(number, question);
}

/** Dollars; a bare number where an amount was asked for. */
export function readMoney(question: SlotQuestion): SlotReading {
  const [amount] = entitiesOf(question).flatMap((entity) => {
    if (entity.kind === 'money') return [entity.value.amount];
    return entity.kind === 'number' && question.isAsked ? [entity.value] : [];
  });
  return amount === undefined ? null : checkSize(amount, question);
}
