import { Phrases } from '../rules/phrases';
import { plainText } from '../rules/plain-text';
import { CORRECTIONS } from './phrases-of-repair';

const HEADS = new Phrases(CORRECTIONS);
const WORD = /[\p{L}\p{N}]+/gu;

/** The text after its first `count` words, as it was typed. */
function afterWords(text: string, count: number): string {
  const words = [...text.matchAll(WORD)];
  const next = words[count];
  return next === undefined ? '' : text.slice(next.index).trim();
}

/** What "no, I meant …" says was meant, as it was typed; null where nothing is corrected. */
export function correctionIn(text: string): string | null {
  const plain = plainText(text);
  const end = HEADS.endsIn(plain, 0).at(-1);
  if (end === undefined) return null;
  const meant = afterWords(text, plain.slice(0, end).split(' ').length);
  return meant === '' ? null : meant;
}
