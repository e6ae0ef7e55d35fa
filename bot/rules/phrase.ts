/**
 * Rules here are tables of phrases, written as people say them after `plainText`: lower case, no accents, an apostrophe
 * is a space. A phrase is a piece of a regular expression; these join pieces and keep them to whole words.
 */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${phrases.join('|')})`;
}

/** The phrases anywhere in an utterance, as whole words. */
export function saying(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(phrases)}(?![\\p{L}\\p{N}])`, 'u');
}

/** The utterance is one of the phrases and nothing else. */
export function onlySaying(phrases: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(phrases)}$`, 'u');
}
