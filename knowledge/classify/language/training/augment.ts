import { pickIndex, type Random } from './random';

const LOWER_CASE_SHARE = 0.7;
const NO_ACCENT_SHARE = 0.35;
const NO_PUNCTUATION_SHARE = 0.4;
const TYPO_SHARE = 0.12;
/** A typo in a shorter text can make a word of the other language of it. */
const SHORTEST_FOR_TYPO = 6;
const LONGEST_SHORT_WINDOW = 6;
const LONGEST_WINDOW = 16;
const LONG_WINDOW_SHARE = 0.15;

/** One to six neighbouring words; now and then up to sixteen. */
export function cutWindow(text: string, random: Random): string {
  const words = text.split(/\s+/u);
  const longest = random() < LONG_WINDOW_SHARE ? LONGEST_WINDOW : LONGEST_SHORT_WINDOW;
  const length = Math.min(words.length, 1 + pickIndex(random, longest));
  const start = pickIndex(random, words.length - length + 1);
  return words.slice(start, start + length).join(' ');
}

function removeAccents(text: string): string {
  const spelled = text.replace(/œ/gu, 'oe').replace(/æ/gu, 'ae');
  return spelled.normalize('NFD').replace(/\p{M}/gu, '');
}

function removePunctuation(text: string, random: Random): string {
  const apostrophe = random() < 0.5 ? '' : ' ';
  return text.replace(/['’]/gu, apostrophe).replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ');
}

/** Drops, doubles or swaps one letter. */
function mistype(text: string, random: Random): string {
  const at = 1 + pickIndex(random, text.length - 2);
  const [before, letter, next] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1)];
  const kind = pickIndex(random, 3);
  if (kind === 0) {
    return before + text.slice(at + 1);
  }
  return kind === 1
    ? before + letter + text.slice(at)
    : before + next + letter + text.slice(at + 2);
}

/** Makes an edited sentence look like what people type. */
export function roughen(text: string, random: Random): string {
  let typed = random() < LOWER_CASE_SHARE ? text.toLowerCase() : text;
  typed = random() < NO_ACCENT_SHARE ? removeAccents(typed) : typed;
  typed = random() < NO_PUNCTUATION_SHARE ? removePunctuation(typed, random) : typed;
  const canMistype = typed.length >= SHORTEST_FOR_TYPO && random() < TYPO_SHARE;
  return canMistype ? mistype(typed, random) : typed;
}
