import type { Document } from '../document';

/** Documents in one language with the same text are one answer: whichever is found is right. By document id. */
export function answerKeys(documents: readonly Document[]): ReadonlyMap<string, string> {
  return new Map(documents.map(({ id, language, text }) => [id, `${language} ${text.trim()}`]));
}
