/*
 * What people put between the groups of one number: "046 - 454 - 286", "046/454 286". Rules read the end of a line as a
 * space. `OUTSIDE_…`: the number stands alone, it is no part of a longer one.
 */
export const SEPARATOR = '[ ./_-]{1,3}';
export const PERHAPS_SEPARATOR = '[ ./_-]{0,3}';
const OUTSIDE = '(?:[./_-]| ?[/_-] ?| )?';
export const OUTSIDE_BEFORE = `(?<!\\d${OUTSIDE})`;
export const OUTSIDE_AFTER = `(?!${OUTSIDE}\\d)`;

const DIGIT_WORD =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double|triple|' +
  'un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent';
/** A number said aloud: "zero four six, four five four…", « quarante-six quatre cent cinquante-quatre… ». */
export const SPOKEN_DIGITS = `(?:(?:${DIGIT_WORD})[ ,-]{1,2}(?:et )?){6,30}(?:${DIGIT_WORD})\\b`;

export function digitsOf(value: string): string {
  return value.replace(/\D/g, '');
}

/** The check digit of social insurance numbers and payment cards (ISO/IEC 7812-1, annex B). */
export function passesLuhn(value: string): boolean {
  const digits = Array.from(digitsOf(value), Number).reverse();
  const sum = digits.reduce((total, digit, place) => total + weigh(digit, place), 0);
  return digits.length > 0 && sum % 10 === 0;
}

function weigh(digit: number, place: number): number {
  const doubled = place % 2 === 1 ? digit * 2 : digit;
  return doubled > 9 ? doubled - 9 : doubled;
}

/** "2025 2026", "2023-2024": years, not an identifier. */
export function isYears(value: string): boolean {
  return /^(?:19|20)\d\d(?:\D+(?:19|20)\d\d)+$/.test(value);
}

const YEAR = '(?:19|20)\\d\\d';
const DATE = new RegExp(
  `^${YEAR}[ ./-](?:0?\\d|1[0-2])[ ./-][0-3]?\\d$|^[0-3]?\\d[ ./-][0-3]?\\d[ ./-]${YEAR}$|^(?:0?\\d|1[0-2])-${YEAR}$`,
);

/** Neither a quantity with its thousands set apart ("340 000 000"), nor years, nor a date. */
export function isIdentifier(value: string): boolean {
  const isRoundQuantity =
    /^(?:(?:19|20)\d\d )?\d{1,3}(?: ?\d{3})* ?000$/.test(value) && / /.test(value);
  return !isRoundQuantity && !DATE.test(value) && !isYears(value);
}

/** Groups set apart in the usual ways are taken at their word, others need the check digit. */
export function isGroupedAsNumber(value: string): boolean {
  return isIdentifier(value) && (/^\d+(?: ?[ .-] ?\d+)+$/.test(value) || passesLuhn(value));
}
