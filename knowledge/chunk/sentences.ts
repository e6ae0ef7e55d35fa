import type { Language } from '../language';

const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en-CA', { granularity: 'sentence' }),
  fr: new Intl.Segmenter('fr-CA', { granularity: 'sentence' }),
};

/** Short forms whose full stop ends no sentence, in either language. */
const ABBREVIATION =
  /(?:^|[\s(«"'’-])(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Dre|Mr|Mrs|Ms|Prof|St|Ste|Jr|Sr|No|Nos|no|nos|art|al|approx|apt|app|av|ave|boul|cf|c\.-à-d|e\.g|i\.e|etc|env|ex|p\.\s?ex|ext|fig|min|max|p|pp|para|poste|tél|tel|vs|vol|\p{Lu})\.\s*$/u;

/** A number with its stop at the very start is an item's mark ("1. Create an account"), not a sentence. */
const ITEM_MARK = /^\s*\d{1,2}\.\s*$/;

function isOpen(piece: string, next: string): boolean {
  if (ITEM_MARK.test(piece)) return true;
  // "etc." and the like do end a sentence where a new one clearly begins.
  if (/\betc\.\s*$/.test(piece)) return !/^\p{Lu}/u.test(next);
  return ABBREVIATION.test(piece) || /^\p{Ll}/u.test(next);
}

function splitLine(line: string, language: Language): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of SEGMENTERS[language].segment(line)) {
    if (open !== '' && !isOpen(open, segment)) {
      sentences.push(open);
      open = '';
    }
    open += segment;
  }
  if (open !== '') sentences.push(open);
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** The sentences of a text, whole and trimmed. A line break always ends one, so a list item is one or more. */
export function splitSentences(text: string, language: Language): string[] {
  return text.split('\n').flatMap((line) => splitLine(line, language));
}
