import type { ProvinceCode } from './provinces';

/** By the first letter, as Canada Post gives them out; "X" is shared by two territories. */
const BY_LETTER: Readonly<Record<string, ProvinceCode>> = {
  A: 'NL',
  B: 'NS',
  C: 'PE',
  E: 'NB',
  G: 'QC',
  H: 'QC',
  J: 'QC',
  K: 'ON',
  L: 'ON',
  M: 'ON',
  N: 'ON',
  P: 'ON',
  R: 'MB',
  S: 'SK',
  T: 'AB',
  V: 'BC',
  X: 'NT',
  Y: 'YT',
};

const NUNAVUT = /^X0[ABC]/;

/** Six signs, with or without the space: "K1A 0B1". D, F, I, O, Q and U are never used. */
const POSTAL_CODE =
  /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ \u00A0-]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/giu;

export interface PostalCode {
  readonly province: ProvinceCode;
  /** From `start` up to `end`, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

/** The whole postal codes of a text, with the province that they lie in. */
export function postalCodesIn(text: string): PostalCode[] {
  return Array.from(text.matchAll(POSTAL_CODE)).flatMap(({ 0: written, index: start }) => {
    const code = written.toUpperCase();
    const province = NUNAVUT.test(code) ? 'NU' : BY_LETTER[code.charAt(0)];
    return province === undefined ? [] : [{ province, start, end: start + written.length }];
  });
}
