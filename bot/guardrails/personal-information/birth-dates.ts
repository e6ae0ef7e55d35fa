import { PERHAPS_SEPARATOR as GAP, SEPARATOR as SEP } from './digits';
import { cued } from './rule';
import type { Rule } from './rule';

const MONTH =
  '(?:jan(?:uary|v(?:ier)?)?|feb(?:ruary)?|fev(?:r(?:ier)?)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|' +
  'aug(?:ust)?|aout|sep(?:t(?:ember|embre)?)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|e)?';
const DATE =
  `(?:\\d{1,4}(?:er|st|nd|rd|th|e)?${SEP}\\d{1,2}${SEP}\\d{1,4}|\\d{8}|${MONTH}${GAP}${DAY}(?:,?${GAP}\\d{4})?|` +
  `${DAY}${GAP}(?:of |de |du mois de )?${MONTH}(?:,?${GAP}(?:of |de )?\\d{4})?|\\d{4}${SEP}${MONTH}${SEP}${DAY})`;
const CUE =
  'date of birth|birth ?date|birthday|b-?day|d\\.?o\\.?b\\.?|date de naissance|ddn|d\\.d\\.n|(?:ma|sa) fete|anniversaire|date naissance|naissance(?= ?:)|date birth';

/**
 * A date is personal only beside a word of birth: rules of eligibility ("born before July 1, 1957") and the
 * date of an application are what citizens ask about.
 */
export const BIRTH_DATES: readonly Rule[] = [
  {
    kind: 'date-of-birth',
    pattern: cued(CUE, DATE, 20),
    accept: ({ before }) => isOwnDate(before),
  },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(
      `\\b(?:born|nee?)(?: (?:on|in|le|en|the|au|mon|my)){0,2}:? ?(?<value>${DATE})\\b`,
      'dg',
    ),
  },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(
      `(?<![\\d/-])(?<value>${DATE}),?(?: (?:is|est|as|comme))? (?:my|his|her|ma|mon|sa|son|the|la) (?:${CUE})`,
      'dg',
    ),
  },
];

function isOwnDate(before: string): boolean {
  return !/\b(?:before|after|between|avant|apres|entre|depuis|since)\b[^\d]{0,12}$/.test(before);
}
