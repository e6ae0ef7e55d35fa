/** `snowball-stemmers` ships no types; this is the part that the analyser uses. */
declare module 'snowball-stemmers' {
  export interface Stemmer {
    stem(word: string): string;
  }
  export function newStemmer(algorithm: 'english' | 'french'): Stemmer;
}
