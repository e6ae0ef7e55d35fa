import { elisionLength } from '../analyse/elision';
import { foldAccents } from '../analyse/fold';
import { tokenise } from '../analyse/tokenise';

/** What the embedding has rows for: words and prefixes that it knows by name, four-letter grams by bucket. */
export interface EmbeddingVocabulary {
  /** Place of a word, from 0; one order with `wordWeights`. */
  readonly words: ReadonlyMap<string, number>;
  /** How much a word tells: near 1 for a rare one, near 0 for "the". */
  readonly wordWeights: Float32Array;
  /** Place of the first five letters of a word, from 0. */
  readonly prefixes: ReadonlyMap<string, number>;
  readonly gramBuckets: number;
}

/** A row of the embedding and how much of it a word takes. Rows: words, then prefixes, then buckets. */
export interface WeightedRow {
  readonly row: number;
  readonly weight: number;
}

const PREFIX_LETTERS = 5;
const PREFIX_SHARE = 0.5;
const GRAM_LETTERS = 4;
const SHORTEST_WITH_GRAMS = 3;
/** What a word's grams weigh together, of the word's own weight, where the word is known and where not. */
const GRAMS_OF_KNOWN = 1 / 3;
const GRAMS_OF_UNKNOWN = 2 / 3;
const POSSESSIVE = /'s?$/;

export function rowCount(vocabulary: EmbeddingVocabulary): number {
  return vocabulary.words.size + vocabulary.prefixes.size + vocabulary.gramBuckets;
}

/** The words of a text in either language: without accents, elided articles and possessive endings. */
export function readWords(text: string): string[] {
  const words: string[] = [];
  for (const token of tokenise(text)) {
    const folded = foldAccents(token.word);
    const word = folded.slice(elisionLength(folded)).replace(POSSESSIVE, '');
    if (word !== '') words.push(word);
  }
  return words;
}

export function prefixOf(word: string): string {
  return word.slice(0, PREFIX_LETTERS);
}

/** FNV-1a over UTF-16 code units, with its high bits mixed in. */
function hash(text: string): number {
  let mixed = 2166136261;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 16777619);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function gramsOf(word: string): string[] {
  if (word.length < SHORTEST_WITH_GRAMS) return [];
  const marked = `<${word}>`;
  const count = marked.length - GRAM_LETTERS + 1;
  return Array.from({ length: count }, (_, at) => marked.slice(at, at + GRAM_LETTERS));
}

/**
 * The rows of one word. A word that the vocabulary lacks still has its prefix and grams: misspelt words
 * and inflections land near the words that they are made like.
 */
export function weighWord(vocabulary: EmbeddingVocabulary, word: string): WeightedRow[] {
  const { words, prefixes, wordWeights, gramBuckets } = vocabulary;
  const known = words.get(word);
  const weight = known === undefined ? 1 : (wordWeights[known] ?? 1);
  const rows = known === undefined ? [] : [{ row: known, weight }];
  const prefix = prefixes.get(prefixOf(word));
  if (prefix !== undefined) rows.push({ row: words.size + prefix, weight: PREFIX_SHARE * weight });
  const grams = gramsOf(word);
  // By the root of their number: grams of a long word point many ways and partly cancel out.
  const share = (known === undefined ? GRAMS_OF_UNKNOWN : GRAMS_OF_KNOWN) / Math.sqrt(grams.length);
  const firstBucket = words.size + prefixes.size;
  for (const gram of grams)
    rows.push({ row: firstBucket + (hash(gram) % gramBuckets), weight: share * weight });
  return rows;
}
