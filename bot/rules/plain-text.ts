import { withoutMarkup } from './markup';

/** Typographic variants that people paste or that telephones type, each to the plain character that rules expect. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[`\u00b4\u02b9\u02bb-\u02bd\u02c8\u02ca\u02cb\u055a\u2018\u2019\u201b\u2032\u2035\ua78c]/, "'"],
  [/[\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63]/, '-'],
  [/[\u00a0\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/, ' '],
  [/[\u00b7\u2024\u2027]/, '.'],
  [/[\u2044\u2215]/, '/'],
];

/** First code points of the decimal digits of other scripts: Arabic, Persian, Devanagari. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966];
const FULL_WIDTH = /[\uff01-\uff5e]/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * Lower case, without accents, with straight apostrophes, plain hyphens, spaces and digits. Takes text in NFC and
 * keeps its length, so that an offset in the result is an offset in the text.
 */
export function foldCharacters(text: string): string {
  return text.replace(/[`\u0080-\uffff]/g, foldCharacter).toLowerCase();
}

/**
 * Words only, folded, one space between them, as a reader sees them: without markup, marks on letters and characters
 * that show nothing. What rules that read a whole utterance match against.
 */
export function plainText(text: string): string {
  const shown = withoutMarkup(text).replace(INVISIBLE, '').normalize('NFKC');
  const folded = foldCharacters(shown)
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  // Drawn-out letters ("heeelp", "merciii"): neither language writes a letter three times in a row.
  return words.replace(/(\p{L})\1{2,}/gu, '$1');
}

/** `plainText` where what shows nothing stands between words ("kill\u200bmyself"), not inside one. */
export function plainTextApart(text: string): string {
  return plainText(text.replace(INVISIBLE, ' '));
}

function foldCharacter(character: string): string {
  const variant = VARIANTS.find(([characters]) => characters.test(character));
  const form = FULL_WIDTH.test(character) ? 'NFKD' : 'NFD';
  return variant?.[1] ?? asciiDigit(character) ?? character.normalize(form).charAt(0);
}

function asciiDigit(character: string): string | undefined {
  const code = character.charCodeAt(0);
  const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? undefined : String(code - zero);
}
