import { normaliseWord } from './fold';

/** A word of a text. Offsets are UTF-16 code units into the text given, end exclusive. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * In this order: initials with stops ("E.I.", "R.P.C."), short numbers read digit by digit ("2-1-1",
 * the telephone services), then words with inner apostrophes.
 */
const WORDS =
  /(?:\p{L}\.){2,}\p{L}?|(?<![\p{L}\p{N}-])\d(?:-\d){2}(?![\p{L}\p{N}-])|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** The stops of initials and the hyphens of numbers come off; no other word has them. */
function wordOf(written: string): string {
  const hasMarks = written.includes('.') || written.includes('-');
  return normaliseWord(hasMarks ? written.replace(/[.-]/g, '') : written);
}

/** Splits a text in words, normalised but neither stemmed nor folded. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index: start } of text.matchAll(WORDS))
    tokens.push({ word: wordOf(written), start, end: start + written.length });
  return tokens;
}
