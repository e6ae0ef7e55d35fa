import type { Document } from '../../document';
import { splitOf, tuningPartOf } from '../../evaluate/split';
import { shortenText } from './text-pair';

/** Whether the embedding may learn from a document's key: in the tuning half, and not the ranker's. */
export function mayLearnFrom(key: string): boolean {
  return splitOf(key) === 'tuning' && tuningPartOf(key) === 'embedding';
}

function fingerprint(text: string): string {
  return shortenText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Questions and documents that others are measured or trained on. The same words may stand elsewhere
 * under another key (a question asked of two pages, a document in two sets): they are known by their words.
 */
export class HeldOutTexts {
  readonly #texts = new Set<string>();

  add(...texts: readonly string[]): void {
    for (const text of texts) {
      const words = fingerprint(text);
      if (words !== '') this.#texts.add(words);
    }
  }

  has(text: string): boolean {
    return this.#texts.has(fingerprint(text));
  }

  hasDocument(document: Document): boolean {
    return this.has(document.title) || this.has(document.text);
  }
}
