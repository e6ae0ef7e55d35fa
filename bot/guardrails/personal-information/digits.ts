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

/** Neither a quantity with its thousands set apart ("340 000 000"), nor years, nor a date. */
export function isIdentifier(value: string): boolean {
  const isRoundQuantity = /^\d{1,3}(?: \d{3})* 000$/.test(value);
  const isDate =
    /^(?:19|20)\d\d[ /-](?:0?\d|1[0-2])[ /-][0-3]?\d$|^(?:0?\d|1[0-2])-(?:19|20)\d\d$/.test(value);
  return !isRoundQuantity && !isDate && !isYears(value);
}
