import type { Document } from '../../../knowledge/document';
import type { Language } from '../../../knowledge/language';

/** Numbers from 0 to below `below`, the same on every run, small ones far more often than large ones. */
export function createPicker(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    // Squaring makes some words common and most rare, as in a language.
    return Math.floor((state / 2147483647) ** 2 * below);
  };
}

/** Pages over `wordCount` made-up words; every third one has several sections. */
export function makeUpPages(count: number, language: Language, wordCount: number): Document[] {
  const pick = createPicker(language === 'en' ? 1 : 2);
  const words = (length: number) => Array.from({ length }, () => `mot${pick(wordCount)}`).join(' ');
  const sections = () =>
    Array.from({ length: 1 + pick(6) }, () => `## ${words(2)}\n\n${words(20)}`).join('\n\n');
  return Array.from({ length: count }, (_, place) => ({
    id: `${language}${place}`,
    pairId: `${language}${place}`,
    language,
    title: words(4),
    url: '',
    aliases: place % 4 === 0 ? [words(2)] : [],
    text: place % 3 === 0 ? sections() : words(30),
  }));
}
