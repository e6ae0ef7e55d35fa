import { findPlaces } from '../../../knowledge/places/find-place';
import { postalCodesIn } from '../../../knowledge/places/postal-codes';
import { found, problem, type SlotQuestion, type SlotReading } from './slot-reading';

/** A province or territory by its name, a town of it or a postal code; null where two are named. */
export function readProvince({ utterance }: SlotQuestion): SlotReading {
  const provinces = new Set(findPlaces(utterance).map(({ province }) => province));
  const [province] = provinces;
  return province === undefined || provinces.size > 1 ? null : found(province);
}

const LIKE_A_POSTAL_CODE = /(?<![\p{L}\p{N}])\p{L}\d\p{L}[ -]?\d\p{L}\d(?![\p{L}\p{N}])/u;

/** A whole postal code, "K1A 0B1", of the province that was given before. */
export function readPostalCode({ slot, utterance, answers }: SlotQuestion): SlotReading {
  const [code] = postalCodesIn(utterance);
  if (code === undefined)
    return LIKE_A_POSTAL_CODE.test(utterance) ? problem('not_a_postal_code') : null;
  const wanted = slot.province === undefined ? undefined : answers[slot.province];
  const written = utterance
    .slice(code.start, code.end)
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '');
  const value = `${written.slice(0, 3)} ${written.slice(3)}`;
  // The Northwest Territories and Nunavut share a letter, and mail for one is sorted in the other.
  const isNorth = (province: string) => province === 'NT' || province === 'NU';
  if (wanted === undefined || wanted === code.province) return found(value);
  if (isNorth(wanted) && isNorth(code.province)) return found(value);
  return problem('postal_code_elsewhere', { province: code.province, wanted });
}
