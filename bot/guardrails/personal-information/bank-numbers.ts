import { isYears, PERHAPS_SEPARATOR as GAP } from './digits';
import type { Rule } from './rule';

const BETWEEN = '(?: ?(?:number|numero|num|no|is|est|le)\\b| ?[:#.°])';
const IBAN = '[a-z]{2}\\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,4})?';

const SECRET =
  "pin|nip|cvv|cvc|security code|code de securite|access code|code d'acces|passcode|password|mot de passe";
const AFTER_SECRET =
  '(?: ?(?:number|numero|num|no|code|is|est|was|pour|for|my|mon|the|le|la|du|de|ei|ae|cra|arc)\\b| ?[:#.=])';

/** Secrets, and numbers of banks and businesses whose form is their own; before telephones and postal codes, which share it. */
export const BANK_NUMBERS: readonly Rule[] = [
  {
    kind: 'account-number',
    pattern: new RegExp(`\\biban\\b[^\\d\\n]{0,20}?\\b(?<value>${IBAN})\\b`, 'dg'),
  },
  {
    kind: 'account-number',
    pattern: new RegExp(`\\b${IBAN}\\b`, 'g'),
    accept: ({ value }) => passesModulo97(value),
  },
  // A code of digits, or of letters with a digit among them; a year is none.
  {
    kind: 'account-number',
    pattern: new RegExp(
      `\\b(?:${SECRET})\\b${AFTER_SECRET}{0,5} ?\\b(?<value>\\d(?:${GAP}\\d){2,7}|(?=[a-z!@$%&*]{0,15}\\d)[a-z\\d!@$%&*]{4,24})(?![\\w-])`,
      'dg',
    ),
    accept: ({ value }) => !/^(?:19|20)\d\d$/.test(value) && !isYears(value),
  },
  // A business number with its program account: 123456789 RT 0001.
  {
    kind: 'account-number',
    pattern: /(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?r[a-z][ -]?\d{4}\b/g,
  },
  // Transit, institution and account, as a cheque has them.
  { kind: 'account-number', pattern: /(?<![\d-])\d{5} ?- ?\d{3} ?- ?\d{5,12}(?![\d-])/g },
  ...[
    `transit${BETWEEN}{0,3} ?(?<value>\\d{5})`,
    `institution${BETWEEN}{0,3} ?(?<value>\\d{3})`,
  ].map((numbered): Rule => ({
    kind: 'account-number',
    pattern: new RegExp(`\\b${numbered}(?![\\d-]|[ ,.]\\d)`, 'dg'),
  })),
];

/** The check digits of an IBAN (ISO 13616, ISO/IEC 7064). */
function passesModulo97(value: string): boolean {
  const characters = value.replace(/[^a-z0-9]/g, '');
  const digits = Array.from(characters.slice(4) + characters.slice(0, 4), (character) =>
    String(parseInt(character, 36)),
  ).join('');
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
