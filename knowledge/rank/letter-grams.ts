import { foldAccents } from '../analyse/fold';

const LETTERS = 4;

/** The four-letter stretches of a text without case, accents and punctuation; a space stands at both its ends. */
export function letterGramsOf(text: string): ReadonlySet<string> {
  const words = foldAccents(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const marked = ` ${words} `;
  const count = Math.max(0, marked.length - LETTERS + 1);
  return new Set(Array.from({ length: count }, (_, at) => marked.slice(at, at + LETTERS)));
}

/** How much two sets have in common, 0 to 1 (Dice). */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const item of small) if (large.has(item)) common += 1;
  return (2 * common) / Math.max(1, one.size + other.size);
}
