import { foldAccents } from '../../analyse/fold';

/** What an utterance is made of. */
export interface Grams {
  /** Words, and pairs of neighbours. */
  readonly words: readonly string[];
  /** The first and the last word as such, three in a row, and pairs with one word between them. */
  readonly sequences: readonly string[];
  /** Three to five letters within a word, its borders marked: a misspelt word keeps most of them. */
  readonly letters: readonly string[];
}

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;
const APOSTROPHES = /[’‘ʼ`´]/gu;
const START = '<';
const END = '>';
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
/** What follows tells no more of what is wanted, and a pasted letter must not slow the turn down. */
const LONGEST_UTTERANCE = 600;

function readWords(utterance: string): readonly string[] {
  const start = utterance.slice(0, LONGEST_UTTERANCE).replace(APOSTROPHES, "'");
  return foldAccents(start.toLowerCase()).match(WORD) ?? [];
}

function lettersOf(word: string): string[] {
  const marked = `${START}${word}${END}`;
  const grams: string[] = [];
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++)
    for (let at = 0; at + length <= marked.length; at++) grams.push(marked.slice(at, at + length));
  return grams;
}

/** Words are read in lower case and without accents. */
export function readGrams(utterance: string): Grams {
  const words = readWords(utterance);
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const row = [START, ...words, END];
  const triples = row.slice(2).map((word, at) => `${row[at]} ${row[at + 1]} ${word}`);
  const gaps = words.slice(2).map((word, at) => `${words[at]} … ${word}`);
  const borders = words.length === 0 ? [] : [`${START} ${words[0]}`, `${words.at(-1)} ${END}`];
  return {
    words: [...words, ...pairs],
    sequences: [...borders, ...triples, ...gaps],
    letters: words.flatMap(lettersOf),
  };
}
