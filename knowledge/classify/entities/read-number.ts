import { cardinalAt, type Quantity } from './quantity';
import type { Found, Sentence } from './sentence';
import type { Word } from './words';

const PLURAL = /^\p{L}{3,}[sx]$/u;
const WITHIN_IDENTIFIER = /^[-:]?$/;

/** "555-1234", "C-3". */
function isPartOfIdentifier(before: Word | undefined, word: Word | undefined): boolean {
  if (before === undefined || word === undefined) return false;
  if (before.digits === null) return word.marks === '-' && word.digits !== null;
  return WITHIN_IDENTIFIER.test(word.marks) && word.digits !== null;
}

/** « Un » is mostly an article. */
function isOtherWord(
  sentence: Sentence,
  at: number,
  { isArticle, isSpelt, next }: Quantity,
): boolean {
  const { words, lexicon } = sentence;
  if (!lexicon.doubtfulNumbers.has(words[at]?.word ?? '')) return isArticle;
  return isSpelt && next === at + 1 && isDoubtful(sentence, at);
}

/** A word such as « neuf » ("new") or "one" ("one of") is a number only where it counts something. */
function isDoubtful({ words, lexicon }: Sentence, at: number): boolean {
  const following = words[at + 1];
  if (!following?.isJoined) return true;
  const isCounted = PLURAL.test(following.word);
  return !isCounted && !lexicon.relations.has(following.word);
}

const CAPITALS = /^\p{Lu}{2,5}$/u;
const FEWEST_DIGITS_OF_A_FORM = 3;

/** "IMM 5257", "RC 151". */
function isOfForm({ text, words }: Sentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || (word?.word.length ?? 0) < FEWEST_DIGITS_OF_A_FORM) return false;
  return typeof word?.digits === 'number' && CAPITALS.test(text.slice(before.start, before.end));
}

const HOURS: ReadonlySet<string> = new Set(['h', 'am', 'pm']);

/** "5 pm", « 14 h 30 ». */
function isTimeOfDay({ words }: Sentence, next: number): boolean {
  const word = words[next];
  return word?.isJoined === true && HOURS.has(word.word);
}

/** Part of a form's name, a telephone number, a time of day. */
function isPartOfElse(sentence: Sentence, at: number, next: number): boolean {
  const { words, lexicon } = sentence;
  return (
    lexicon.notNumbersAfter.has(words[at - 1]?.word ?? '') ||
    HOURS.has(words[at - 1]?.word ?? '') ||
    isOfForm(sentence, at) ||
    isTimeOfDay(sentence, next) ||
    isPartOfIdentifier(words[at - 1], words[at]) ||
    isPartOfIdentifier(words[next - 1], words[next])
  );
}

/** A plain number at a word, in digits or spelt out. */
export function readNumber(sentence: Sentence, at: number): Found<number> | null {
  const quantity = cardinalAt(sentence, at);
  if (quantity === null || isOtherWord(sentence, at, quantity)) return null;
  const { value, next } = quantity;
  return isPartOfElse(sentence, at, next) ? null : { value, first: at, next };
}
