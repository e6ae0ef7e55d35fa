import texts from './other-languages.json';

const TEXTS: ReadonlyMap<string, string> = new Map(Object.entries(texts));

/** What is said, in its own words, to somebody who writes another language; null for one that we have no words in. */
export function sayInOtherLanguage(tag: string | undefined): string | null {
  return tag === undefined ? null : (TEXTS.get(tag) ?? null);
}
