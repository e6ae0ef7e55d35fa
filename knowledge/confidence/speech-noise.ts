import { seedRandom, type Random } from '../classify/language/training/random';

/** Of the words of a telephone question, so many are lost or misheard: a fair line and recogniser. */
const LOST = 0.03;
const MISHEARD = 0.07;
const SHORTEST_MISHEARD = 4;
const VOWELS = 'aeiou';

function mishear(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word.charAt(at);
  const isVowel = VOWELS.includes(letter);
  const other = isVowel ? VOWELS.charAt(Math.floor(random() * VOWELS.length)) : '';
  return word.slice(0, at) + other + word.slice(at + 1);
}

function hear(word: string, random: Random): string[] {
  const draw = random();
  if (draw < LOST) return [];
  const isMisheard = draw < LOST + MISHEARD && word.length >= SHORTEST_MISHEARD;
  return [isMisheard ? mishear(word, random) : word];
}

/** A question as speech recognition might write it: lower case, no punctuation, a word in ten wrong or lost. */
export function asHeard(question: string, seed: number): string {
  const random = seedRandom(seed);
  const words = question.toLowerCase().match(/[\p{L}\p{M}\p{N}$%'’-]+/gu) ?? [];
  const heard = words.flatMap((word) => hear(word, random));
  return heard.length === 0 ? question : heard.join(' ');
}
