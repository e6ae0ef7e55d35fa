import { ITEM_MARK } from '../chunk/answer-units';

/** Enough words to stand once on a page, few enough that nothing on it interrupts them. */
const MAX_WORDS = 8;

const HALF_CHARACTERS = /\p{Cs}/gu;
const CLOSING_MARKS = /[\p{P}\s]+$/u;

function firstWords(text: string): string {
  const words = text.replace(HALF_CHARACTERS, '').replace(ITEM_MARK, '').trim().split(/\s+/);
  return words.slice(0, MAX_WORDS).join(' ').replace(CLOSING_MARKS, '');
}

/** A hyphen has a meaning of its own in a directive, and is the one such character that is not encoded anyway. */
function directive(words: string): string {
  return `text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}

/**
 * A URL's fragment, without its `#`, that opens a page where the first of the texts that it has
 * stands; empty where the texts are. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(texts: readonly string[]): string {
  const quoted = texts.map(firstWords).filter((words) => words !== '');
  return quoted.length === 0 ? '' : `:~:${quoted.map(directive).join('&')}`;
}
