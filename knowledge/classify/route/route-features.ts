import { loadStaticEmbedder } from '../../embed/static-embedder';
import { foldAccents } from '../../analyse/fold';
import { joinVectors, type SparseVector } from '../intent/sparse-vector';
import { bucketOf, BUCKETS, lettersOf } from '../../wordings/wording-features';
import { toWordingVector } from '../../wordings/wording-model';

/** From here on a longer utterance tells nothing more by its length. */
const LONGEST = 8;

function wordsOf(text: string): string[] {
  return foldAccents(text.toLowerCase()).match(/[a-z0-9]+/g) ?? [];
}

/**
 * Hashed places of an utterance's features: every word, stop words too (they tell "could you" from "how
 * much"), one to three in a row, four letters in a row, the first word and the number of words.
 */
export function routeFeatures(text: string): Int32Array {
  const words = wordsOf(text);
  const places = new Set([
    bucketOf(`^${words[0] ?? ''}`),
    bucketOf(`#${Math.min(LONGEST, words.length)}`),
  ]);
  words.forEach((word, at) => {
    for (let length = 1; length <= 3 && at + length <= words.length; length += 1)
      places.add(bucketOf(`${length} ${words.slice(at, at + length).join(' ')}`));
    for (const place of lettersOf(word)) places.add(place);
  });
  return Int32Array.from(places);
}

export const ROUTE_VECTOR_LENGTH = BUCKETS + loadStaticEmbedder().dimensions;

/** The features by their rarity, and behind them the embedding of the whole. */
export function routeVector(text: string, rarities: Float32Array): SparseVector {
  const words = toWordingVector(routeFeatures(text), rarities);
  const embedding = loadStaticEmbedder().embedText(text);
  const places = Int32Array.from(embedding, (_, at) => at);
  return joinVectors([
    { vector: words, start: 0 },
    { vector: { places, values: embedding }, start: BUCKETS },
  ]);
}
