/** The words of French that lose their vowel before another word: "l'aide", "jusqu'à", "qu'il". */
const ELIDED = /^(?:jusqu|lorsqu|puisqu|quoiqu|qu|[ldjnscmt])'(?=.)/;

/** Length of the elided word and its apostrophe at the start of a word; 0 where there is none. */
export function elisionLength(word: string): number {
  return ELIDED.exec(word)?.[0].length ?? 0;
}
