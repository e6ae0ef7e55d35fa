import { isValidPhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js/min';
import { z } from 'zod';
import { nameIn } from '../../handoff/name-in';
import { found, problem, type SlotQuestion, type SlotReading } from './slot-reading';

const LONGEST_TEXT = 500;
const SHORTEST_REFERENCE = 4;
const LONGEST_REFERENCE = 20;

/** Anything that is said, where it was asked for. */
export function readText({ utterance, isAsked }: SlotQuestion): SlotReading {
  const text = utterance.trim();
  if (!isAsked || text === '') return null;
  return text.length > LONGEST_TEXT
    ? problem('text_too_long', { max: String(LONGEST_TEXT) })
    : found(text);
}

export function readName({ utterance, isAsked }: SlotQuestion): SlotReading {
  const name = isAsked ? nameIn(utterance) : null;
  return name === null ? null : found(name);
}

const LIKE_A_PHONE = /\+?[\d(][\d\s().-]{5,}\d/;

/** A telephone number of North America, or of another country with its "+"; kept as E.164. */
export function readPhone({ utterance, isAsked }: SlotQuestion): SlotReading {
  const written = LIKE_A_PHONE.exec(utterance)?.[0];
  if (written === undefined)
    return isAsked && /\d{3}/.test(utterance) ? problem('not_a_phone') : null;
  if (!isValidPhoneNumber(written, 'CA')) return isAsked ? problem('not_a_phone') : null;
  return found(parsePhoneNumberWithError(written, 'CA').number);
}

const EMAIL = z.email();

export function readEmail({ utterance, isAsked }: SlotQuestion): SlotReading {
  const written = /\S+@\S+/.exec(utterance)?.[0].replace(/[.,;]$/, '');
  if (written === undefined) return null;
  if (EMAIL.safeParse(written).success) return found(written.toLowerCase());
  return isAsked ? problem('not_an_email') : null;
}

/** Letters and digits, at least one digit: "ab 123-456" → "AB123456". */
export function readReference({ utterance, isAsked }: SlotQuestion): SlotReading {
  if (!isAsked) return null;
  const [written] = utterance.match(/[A-Za-z]{0,4}[\s-]?\d[\dA-Za-z\s-]*/) ?? [];
  const value = (written ?? '').toUpperCase().replace(/[^A-Z\d]/g, '');
  if (value === '') return null;
  const fits = value.length >= SHORTEST_REFERENCE && value.length <= LONGEST_REFERENCE;
  return fits ? found(value) : problem('not_a_reference');
}
