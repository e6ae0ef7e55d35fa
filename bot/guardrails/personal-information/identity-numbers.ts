import {
  digitsOf,
  isGroupedAsNumber,
  isIdentifier,
  isYears,
  OUTSIDE_AFTER,
  OUTSIDE_BEFORE,
  passesLuhn,
  PERHAPS_SEPARATOR as GAP,
  SEPARATOR as SEP,
  SPOKEN_DIGITS,
} from './digits';
import { cued } from './rule';
import type { Candidate, Rule } from './rule';

const SIN_CUE =
  's\\.?i\\.?n|n\\.?a\\.?s|ssn|social insurance|assurance sociale|social security|securite sociale';
const HEALTH_CUE =
  'ohip|ramq|msp|phin|phn|ahcip|hsn|mcp|health card|health number|health care (?:card|number)|health services (?:card|number)|' +
  'health insurance|medicare|care card|carte sante|carte de sante|nam|' +
  'carte soleil|assurance maladie|assurance-maladie|carte d.assurance sante|numero de sante|numero sante';
const PASSPORT_CUE = 'pass?ports?|passeports?';
const IMMIGRATION_CUE =
  'uci|iuc|client id|client identifier|identifiant unique|identificateur unique|' +
  'ircc|irb|cisr|permanent resident card|pr card|carte rp|carte de resident|study permit|work permit|' +
  "permis d'etudes|permis de travail|visa application|demande de visa";
const LICENCE_CUE =
  "driver'?s?'? licen[cs]e|driving licen[cs]e|licen[cs]e number|licen[cs]e plates?|number plate|" +
  "plate|plates|dl|permis de conduire|numero de permis|plaque|plaques|plaque d'immatriculation|immatriculation|" +
  "permis (?:de l'|de la |du |d')?(?:alberta|colombie-britannique|ile-du-prince-edouard|manitoba|nouveau-brunswick|nouvelle-ecosse|ontario|quebec|saskatchewan|terre-neuve|yukon|albertain|manitobain|ontarien|quebecois)";

/** Before the digits of a passport, the letters of its number and no word: "my passport is 123456". */
const TWO_LETTERS =
  '(?!(?:is|no|on|in|of|to|at|by|my|me|le|la|du|de|au|en|et|un|ma|sa|se|ce|or|if|it|as|an)\\b)[a-z]{1,2}';

/** Words that stand before a number in an ordinary sentence: "plate sticker for 2025". */
const ORDINARY_WORD =
  /^(?:for|in|the|and|of|by|on|to|is|fee|cost|year|from|than|over|are|est|en|le|la|les|des|un|une|pour|par|du|au|de|avec|depuis|avant|apres|since|before|after|until|was)\b/;

/** Written numbers of government cards and files, the most certain shapes first. */
export const IDENTITY_NUMBERS: readonly Rule[] = [
  // With its name beside it, a number is taken at its word, check digit or not.
  { kind: 'sin', pattern: cued(SIN_CUE, '\\d(?:[ .,/_-]{0,3}\\d){8}', 40) },
  { kind: 'sin', pattern: cued(SIN_CUE, SPOKEN_DIGITS) },
  { kind: 'sin', pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g },
  {
    kind: 'card',
    pattern: alone(`\\d{4}${GAP}\\d{4}${GAP}\\d{4}${GAP}\\d{4}`),
    accept: isCard,
  },
  {
    kind: 'card',
    pattern: alone(`3[47]\\d{2}${GAP}\\d{6}${GAP}\\d{5}`),
    accept: isCard,
  },
  {
    kind: 'card',
    pattern: /(?<![\d.,])\d{13,19}(?!\d)/g,
    accept: ({ value }) => passesLuhn(value),
  },
  // Québec: four letters of the name, then year, month (51 to 62 for women) and day of birth, and two digits.
  {
    kind: 'health-card',
    pattern: new RegExp(
      `\\b[a-z]{4}${GAP}\\d\\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])${GAP}(?:[0-2]\\d|3[01])\\d\\d\\b`,
      'g',
    ),
    accept: ({ value }) => !isYears(value.slice(4).replace(/^\D+/, '')),
  },
  // Ontario (with its version code) and British Columbia: 4-3-3.
  {
    kind: 'health-card',
    pattern: alone(`\\d{4}${SEP}\\d{3}${SEP}\\d{3}(?:[ -]?[a-z]{2}\\b)?`),
    accept: ({ value }) => isIdentifier(value),
  },
  {
    kind: 'health-card',
    pattern: cued(HEALTH_CUE, `(?:[a-z]{1,4}-?)?\\d(?:${GAP}\\d){5,11}(?:[ -]?[a-z]{2})?`, 40),
    accept: ({ value }) => isIdentifier(value),
  },
  // Ontario and Québec print a licence as a letter and 14 or 12 digits.
  {
    kind: 'licence',
    pattern: new RegExp(
      `\\b[a-z]\\d{4}${SEP}(?:\\d{5}${GAP}\\d{5}|\\d{6}${GAP}\\d{2})\\b|\\b[a-z]\\d{12}(?:\\d\\d)?\\b`,
      'g',
    ),
  },
  // Manitoba: AB-CD-EF-G123HI.
  { kind: 'licence', pattern: /\b(?:[a-z]{2}-){3}[a-z]\d{3}[a-z]{2}\b/g },
  {
    kind: 'licence',
    pattern: cued(LICENCE_CUE, `(?:[a-z]{1,5}-?)?\\d(?:${GAP}\\d){5,13}`),
    accept: ({ value }) => isIdentifier(value),
  },
  {
    kind: 'licence',
    pattern: cued(
      LICENCE_CUE,
      '[a-z]{2,4}[ -]?\\d{2,5}|[a-z]{2}\\d ?\\d{2}[a-z]|[a-z]{1,4}[ -]?\\d{2,3}[ -]?[a-z]{1,3}|\\d{2,4}[ -]?[a-z]{2,3}',
    ),
    accept: ({ value }) => !ORDINARY_WORD.test(value) && !/(?:19|20)\d\d$/.test(value),
  },
  // Canadian passports: two letters and six digits, or since 2023 a letter, six digits and two letters.
  { kind: 'passport', pattern: /\b(?:[a-z]{2}\d{6}|[a-z]\d{6}[a-z]{2})\b/g },
  {
    kind: 'passport',
    pattern: cued(
      PASSPORT_CUE,
      `(?:${TWO_LETTERS}${GAP})?\\d(?:${GAP}\\d){5,8}[a-z]{0,2}|\\d{2}[a-z]{2}\\d{5}`,
      40,
    ),
    accept: ({ value }) => isIdentifier(value),
  },
  // IRCC: V404228553, E001234567, EP00123456, a card's RA0302123456.
  { kind: 'immigration-file', pattern: /\b[a-z]{1,2}-?\d{8,10}\b/g },
  { kind: 'immigration-file', pattern: /\b[tmv][abc]\d-\d{5}\b/g },
  { kind: 'immigration-file', pattern: /(?<![\d-])\d{2} ?- ?\d{4} ?- ?\d{4}(?![\d-])/g },
  {
    kind: 'immigration-file',
    pattern: cued(IMMIGRATION_CUE, `(?:[a-z]{1,2}-?)?\\d(?:${GAP}\\d){6,10}`, 30),
    accept: ({ value }) => isIdentifier(value),
  },
  // Nine digits in threes; French also writes amounts so.
  {
    kind: 'sin',
    pattern: alone(`\\d{3}${SEP}\\d{3}${SEP}\\d{3}`),
    accept: ({ value }) => isGroupedAsNumber(value),
  },
  {
    kind: 'sin',
    pattern: alone(
      `\\d{3}${SEP}\\d{6}|\\d{6}${SEP}\\d{3}|\\d(?:${SEP}\\d){8}|\\d{3}, \\d{3}, \\d{3}`,
    ),
    accept: ({ value }) => isIdentifier(value) && passesLuhn(value),
  },
  { kind: 'sin', pattern: /(?<![\d.,-])\d{9}(?![\d-])/g, accept: ({ value }) => passesLuhn(value) },
];

/** The number, where no other digits stand beside it. */
function alone(number: string): RegExp {
  return new RegExp(`${OUTSIDE_BEFORE}(?:${number})${OUTSIDE_AFTER}`, 'g');
}

function isCard({ value }: Candidate): boolean {
  const isUsual = /^\d+(?:[ -]{0,3}\d+)*$/.test(value) || passesLuhn(value);
  return isUsual && !isYears(value) && digitsOf(value) !== '0'.repeat(16);
}
