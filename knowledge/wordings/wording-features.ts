import type { Term } from '../analyse/analyser';

/** Places of features: hashed, so that words that no example has have one too. A power of two. */
export const BUCKETS = 1 << 14;

const GRAM_LETTERS = 4;

/** FNV-1a over UTF-16 code units, with its high bits mixed in. */
export function bucketOf(text: string): number {
  let mixed = 2166136261;
  for (let at = 0; at < text.length; at += 1)
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 16777619);
  return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
}

/** Places of the stretches of four letters in a word and its borders. */
export function lettersOf(word: string): number[] {
  const marked = `<${word}>`;
  const count = Math.max(0, marked.length - GRAM_LETTERS + 1);
  return Array.from({ length: count }, (_, at) =>
    bucketOf(`c${marked.slice(at, at + GRAM_LETTERS)}`),
  );
}

/** What an utterance is compared by: its terms, neighbouring pairs of them, and four letters in a row. */
export function wordingFeatures(terms: readonly Term[]): Int32Array {
  const places = new Set<number>();
  terms.forEach(({ term, surface }, place) => {
    places.add(bucketOf(`w${term}`));
    const before = terms[place - 1];
    if (before) places.add(bucketOf(`p${before.term} ${term}`));
    for (const letters of lettersOf(surface)) places.add(letters);
  });
  return Int32Array.from(places);
}
