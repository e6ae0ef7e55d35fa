import type { SlotKind } from '../definition';
import { readChoice } from './read-choice';
import { readDate } from './read-date';
import { readMoney, readNumber } from './read-number';
import { readPostalCode, readProvince } from './read-place';
import { readEmail, readName, readPhone, readReference, readText } from './read-words';
import { readYesNo } from './read-yes-no';
import type { SlotQuestion, SlotReader, SlotReading } from './slot-reading';

const READERS: Readonly<Record<SlotKind, SlotReader>> = {
  choice: readChoice,
  'yes-no': readYesNo,
  date: readDate,
  province: readProvince,
  'postal-code': readPostalCode,
  number: readNumber,
  money: readMoney,
  text: readText,
  name: readName,
  phone: readPhone,
  email: readEmail,
  reference: readReference,
};

/** What the utterance says for the slot. */
export function readSlot(question: SlotQuestion): SlotReading {
  return READERS[question.slot.kind](question);
}
