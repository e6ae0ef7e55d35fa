import { splitSentences } from './sentences';
import type { Language } from '../language';

/** A sentence or a list item of a passage, where it stands in the passage's text. */
export interface AnswerUnit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins a line of its own, as list items do. */
  readonly startsLine: boolean;
  readonly isItem: boolean;
  readonly words: number;
}

/** What stands before a list item's words in a passage's text. */
export const ITEM_MARK = /^(?:- |\d{1,3}\. )/;

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '' && word !== '-').length;
}

/** A list item is one unit, however many sentences it has: half an instruction misleads. */
function unitsOfLine(line: string, lineStart: number, language: Language): AnswerUnit[] {
  const isItem = ITEM_MARK.test(line);
  let from = 0;
  return (isItem ? [line] : splitSentences(line, language)).map((text, index) => {
    const start = line.indexOf(text, from);
    from = start + text.length;
    const place = { start: lineStart + start, end: lineStart + from };
    return { text, ...place, startsLine: index === 0, isItem, words: countWords(text) };
  });
}

/** The sentences and list items of a passage's text, in order. */
export function readUnits(text: string, language: Language): AnswerUnit[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const units = unitsOfLine(line, start, language);
    start += line.length + 1;
    return units;
  });
}
