import type { ParallelText } from '../../parallel-texts';
import { pairTexts, type TextPair } from './text-pair';

/** A smaller file holds the texts of services, which are worth more here than sentences of laws. */
const SERVICE_FILE_LINES = 20_000;
const SENTENCE_WORDS = { fewest: 2, most: 45 };
const HEADING_WORDS = { fewest: 2, most: 9 };
const PROVISION_WORDS = 10;

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

function isWithin(count: number, { fewest, most }: { fewest: number; most: number }): boolean {
  return count >= fewest && count <= most;
}

function isHeading(text: string): boolean {
  return /^\p{Lu}.*[^.;:,]$/u.test(text) && isWithin(countWords(text), HEADING_WORDS);
}

function isProvision(text: string): boolean {
  return /^[\p{Lu}(]/u.test(text) && countWords(text) >= PROVISION_WORDS;
}

function pairSentence(text: ParallelText, next: ParallelText | undefined): TextPair[] {
  const pairs = isWithin(countWords(text.en), SENTENCE_WORDS)
    ? pairTexts('sentences', text.en, text.fr)
    : [];
  if (next === undefined || !isHeading(text.en) || !isProvision(next.en)) return pairs;
  return [
    ...pairs,
    ...pairTexts('headings-en', text.en, next.en),
    ...pairTexts('headings-fr', text.fr, next.fr),
  ];
}

export function isServiceFile(texts: readonly ParallelText[]): boolean {
  return texts.length < SERVICE_FILE_LINES;
}

/** The pairs of a file of parallel texts in the order of the original; each English text once. */
export function pairParallelTexts(texts: readonly ParallelText[]): TextPair[] {
  if (isServiceFile(texts))
    return texts.flatMap(({ en, fr }) => pairTexts('service-texts', en, fr));
  const seen = new Set<string>();
  return texts.flatMap((text, at) => {
    const key = text.en.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return pairSentence(text, texts[at + 1]);
  });
}
