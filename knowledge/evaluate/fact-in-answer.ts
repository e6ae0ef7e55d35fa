import { foldAccents, normaliseWord } from '../analyse/fold';

const DASH = /[\p{Pd}−]/gu;
/** The space of "95 323 $" and of "1 800 O-Canada", but not the one of "+1 613-996-8885". */
const DIGIT_GROUPING = /(?<=(?<!\d)\d{1,3}) (?=\d{3}(?![\d-]))/g;

const PATTERN_SYNTAX = /[.*+?^${}()|[\]\\]/g;
const BEFORE = String.raw`(?<![\p{L}\p{N}])(?<!\d[.,])`;
const AFTER = String.raw`(?![\p{L}\p{N}])(?![.,]\d)`;

/** Without what typography changes: case, accents, kinds of space, dash and apostrophe. */
function comparable(text: string): string {
  return foldAccents(normaliseWord(text.normalize('NFKD')))
    .replace(DASH, '-')
    .replace(/\s+/g, ' ')
    .replace(DIGIT_GROUPING, '')
    .trim();
}

function asPattern(fact: string): RegExp {
  return new RegExp(BEFORE + comparable(fact).replace(PATTERN_SYNTAX, '\\$&') + AFTER, 'u');
}

/**
 * Whether one of the facts stands in the answer, as whole words and whole numbers: "65" is not in
 * "1965", nor "500 $" in "2 500 $". No fact at all stands in nothing.
 */
export function containsFact(answerText: string, mustContain: readonly string[]): boolean {
  const answer = comparable(answerText);
  return mustContain.some((fact) => asPattern(fact).test(answer));
}
