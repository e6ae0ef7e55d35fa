import { editDistance } from '../../index/edit-distance';
import type { Lexicon } from './lexicon';

/** Shorter words have too many neighbours that are words too. */
const SHORTEST = 6;

/** Words of their own, a letter away from one that we know. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  [
    'farther bother brotherly patent patents sundry sundae thirsty moths mouths augusta auguste',
    'denier deniers epouser partent domain mondays tuesdays wednesdays thursdays fridays saturdays',
    'sundays samedis mercredis vendredis dimanches lather marche marcher heureux heures parents',
  ]
    .join(' ')
    .split(' '),
);

/**
 * The word of the lexicon that a longer word misspells by one letter (or two neighbours swapped):
 * "febuary", "daugther". Any other word comes back as it is.
 */
export function respell(word: string, { known, longWords }: Lexicon): string {
  if (word.length < SHORTEST || known.has(word) || OTHER_WORDS.has(word)) return word;
  const near = longWords.get(word.charAt(0)) ?? [];
  return near.find((other) => editDistance(word, other, 1) <= 1) ?? word;
}
