import { digitsOf, isIdentifier, SPOKEN_DIGITS } from './digits';
import { cued } from './rule';
import type { Rule } from './rule';

const ACCOUNT =
  'accounts?|acct|compte|files?|dossier|clients?|customer|case|cas|reference|ref|confirmation|application|demande|' +
  'claim|reclamation|id|ids|identification|identifiant|code|number|numero|num|no|nos|bank|banque|transit|folio|' +
  'policy|police|invoice|facture|tracking|suivi|order|commande|employee|employe|matricule|member|membre|' +
  'membership|student|etudiant|certificate|certificat|badge|business|entreprise|receipt|recu|inmate|service|prestation';
/** So plainly a file that other words may stand between: "account with the CRA is …". */
const FILE =
  'accounts?|acct|compte|dossier|complaint|plainte|certificat de selection|reference|confirmation|matricule|tracking|suivi|claim|reclamation';
const BETWEEN =
  '(?: ?(?:number|numero|num|no|id|is|was|are|est|de|du|la|le|my|mon|ma|the|file|dossier|code|card|account|compte|client|status|with|avec|ae|ei|cra|arc)\\b| ?[:#.=°-])';
/** Identifiers that only their length, or the word before them, gives away. */
export const ACCOUNT_NUMBERS: readonly Rule[] = [
  {
    kind: 'account-number',
    pattern: new RegExp(
      `\\b(?:${ACCOUNT})\\b${BETWEEN}{0,6} ?(?<![a-z0-9])(?<value>[a-z]{0,4}-?\\d(?:[ -]?\\d){5,19}(?:[a-z]{2}\\d{4})?)(?![\\d-])`,
      'dg',
    ),
    accept: ({ value }) => isIdentifier(value),
  },
  {
    kind: 'account-number',
    pattern: cued(FILE, '(?:[a-z]{1,4}-?)?\\d(?:[ -]?\\d){5,19}'),
    accept: ({ value }) => isIdentifier(value),
  },
  // Nine digits in a row are no quantity that citizens type.
  { kind: 'account-number', pattern: /(?<![\d.,-])\d{9,40}(?!\d)(?:[a-z]{2}\d{4}\b)?/g },
  // 00012-003-1234567: transit, institution and account; ISO dates have eight digits only.
  {
    kind: 'account-number',
    pattern: /(?<![\d-])\d{2,7}(?:-\d{2,7}){2,4}(?![\d-])/g,
    accept: ({ value }) => digitsOf(value).length >= 9 && isIdentifier(value),
  },
  // Digit by digit: "1 2 3 4 5 6 7 8 9", and what a recogniser writes when one is dictated.
  { kind: 'account-number', pattern: /(?<!\d[ -]?)\d(?:[ -]\d){8,18}(?![ -]?\d)/g },
  { kind: 'account-number', pattern: new RegExp(`\\b${SPOKEN_DIGITS}`, 'g') },
];
