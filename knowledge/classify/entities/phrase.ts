import type { DurationUnit } from './entity';
import type { Sentence } from './sentence';

/** What the blanks of a phrase stood for. */
export interface Captures {
  n?: number;
  day?: number;
  /** 1 to 12. */
  month?: number;
  year?: number;
  /** 1 Monday to 7 Sunday. */
  weekday?: number;
  unit?: DurationUnit;
}

export interface Taken {
  readonly captures: Captures;
  readonly next: number;
}

/** Reads one piece of a phrase at a word; null where it is not there. */
export type Blank = (sentence: Sentence, at: number) => Taken | null;

export interface Element {
  readonly take: Blank;
  /** The words that it may be; null for a blank, whose name follows. */
  readonly words: ReadonlySet<string> | null;
  readonly blank: string | null;
  readonly isOptional: boolean;
  /** A word that carries nothing: where it ends a phrase and may be left out, it is. */
  readonly isFiller: boolean;
  /** A comma may stand before it. */
  readonly isAfterComma: boolean;
}

/**
 * A phrase in a notation of one line: words with their alternatives ("last|past"), blanks
 * ("<month>"), "?" after what may be missing; first, in parentheses, words of which one must stand
 * before; last, after "!", words none of which may follow ("!*": no word at all).
 */
export interface Phrase {
  readonly before: ReadonlySet<string> | null;
  readonly elements: readonly Element[];
  readonly notBefore: ReadonlySet<string> | null;
}

const NO_WORD = '*';

/** Every word that a phrase names. */
export function vocabularyOf({ elements }: Phrase): string[] {
  return elements.flatMap(({ words }) => [...(words ?? [])]);
}

/** What a phrase may begin with. */
export interface Beginning {
  readonly words: readonly string[];
  readonly blanks: readonly string[];
}

export function beginningOf({ elements }: Phrase): Beginning {
  const required = elements.findIndex(({ isOptional }) => !isOptional);
  const first = required < 0 ? elements : elements.slice(0, required + 1);
  return {
    words: first.flatMap(({ words }) => [...(words ?? [])]),
    blanks: first.flatMap(({ blank }) => (blank === null ? [] : [blank])),
  };
}

function reaches(sentence: Sentence, at: number, element: Element): boolean {
  const { words, lexicon } = sentence;
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined) return false;
  if (word.isJoined) return true;
  return word.marks === ',' && (element.isAfterComma || lexicon.weekdays.has(before?.word ?? ''));
}

function isFollowedWell({ words }: Sentence, at: number, { notBefore }: Phrase): boolean {
  const word = words[at];
  if (notBefore === null || !word?.isJoined) return true;
  return !notBefore.has(NO_WORD) && !notBefore.has(word.word);
}

function isPrecededWell({ words }: Sentence, at: number, { before }: Phrase): boolean {
  if (before === null) return true;
  return words[at]?.isJoined === true && before.has(words[at - 1]?.word ?? '');
}

/** The phrase at a word, read greedily and without going back: linear in its length. Null where it is not there. */
export function takePhrase(phrase: Phrase, sentence: Sentence, start: number): Taken | null {
  if (!isPrecededWell(sentence, start, phrase)) return null;
  const captures: Captures = {};
  let [at, next] = [start, start];
  for (const element of phrase.elements) {
    const isThere = at === start || reaches(sentence, at, element);
    const taken = isThere ? element.take(sentence, at) : null;
    if (taken === null) {
      if (element.isOptional) continue;
      return null;
    }
    Object.assign(captures, taken.captures);
    at = taken.next;
    if (!element.isFiller) next = at;
  }
  return next > start && isFollowedWell(sentence, next, phrase) ? { captures, next } : null;
}

/** Where the first of some phrases that stands at a word ends; null where none does. */
export function endOfAny(
  phrases: readonly Phrase[],
  sentence: Sentence,
  at: number,
): number | null {
  for (const phrase of phrases) {
    const taken = takePhrase(phrase, sentence, at);
    if (taken !== null) return taken.next;
  }
  return null;
}
