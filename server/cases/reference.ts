import { randomInt } from 'node:crypto';

/** Without those that are mistaken for others, by eye or by ear: no I, L, O, U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;

/**
 * The check sign of a reference (Luhn's method over 32 signs): one wrong sign and nearly all neighbours that changed
 * places are noticed.
 */
function checkSign(signs: string): string {
  let sum = 0;
  [...signs].reverse().forEach((sign, place) => {
    const product = SIGNS.indexOf(sign) * (place % 2 === 0 ? 2 : 1);
    sum += Math.floor(product / SIGNS.length) + (product % SIGNS.length);
  });
  return SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length);
}

function grouped(signs: string): string {
  return signs.replace(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-');
}

/** Random signs that mean nothing, the last one checking the others: "7K4P-9XQ2". `length` counts all of them. */
export function createReference(length = 8): string {
  const signs = Array.from({ length: length - 1 }, () => SIGNS.charAt(randomInt(SIGNS.length)));
  const own = signs.join('');
  return grouped(own + checkSign(own));
}

/** The reference as it is kept, whatever spaces, dashes and likenesses it was typed with; null where its check fails. */
export function readReference(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isWhole = signs.length > 1 && [...signs].every((sign) => SIGNS.includes(sign));
  return isWhole && checkSign(signs.slice(0, -1)) === signs.at(-1) ? grouped(signs) : null;
}
