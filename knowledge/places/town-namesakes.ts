import { foldAccents } from '../analyse/fold';
import type { Span } from './abbreviations';

/** "Victoria Day", « la Saint-Jean-Baptiste », "London, England", "Sydney, Australia", « Saint-Jean-sur-… ». */
const NAMESAKE_AFTER =
  /^(?:[ -]+(?:day\b|baptiste|street|st\b|avenue|ave\b|road)|[-][a-z]|,? *(?:in )?(?:england|angleterre|uk|u\.k|royaume|australi|united kingdom))/;
const NAMESAKE_BEFORE = /(?:\b(?:rue|avenue|fete de|fete de la) )$/;

const LOOK_AROUND = 20;

/**
 * Whether what reads like a town of ours is one: not a holiday or a street that has its name, nor
 * its namesake overseas.
 */
export function isTownThere({ text, start, end }: Span): boolean {
  const fold = (part: string) => foldAccents(part.toLowerCase());
  const after = fold(text.slice(end, end + LOOK_AROUND));
  const before = fold(text.slice(Math.max(0, start - LOOK_AROUND), start));
  const name = fold(text.slice(start, end));
  const isFeast = /^saint.jean$/.test(name) && /\bla $/.test(before);
  return !isFeast && !NAMESAKE_AFTER.test(after) && !NAMESAKE_BEFORE.test(before);
}
