import { prefixOf, readWords, type EmbeddingVocabulary } from '../features';

export interface VocabularySize {
  readonly words: number;
  readonly prefixes: number;
  readonly gramBuckets: number;
}

/** A text, and how often it counts. */
export interface CountedText {
  readonly text: string;
  readonly count: number;
}

/** What stands in fewer texts is left to prefixes and grams. */
const FEWEST_TEXTS = 3;
/** Share of texts from which on a word begins to weigh less (the smoothing of Arora et al., 2017). */
const COMMON_SHARE = 2e-3;

function countUp(counts: Map<string, number>, keys: ReadonlySet<string>, by: number): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The most frequent names, then by letters: the same counts give the same order. */
function pickFrequent(counts: ReadonlyMap<string, number>, most: number): [string, number][] {
  return [...counts]
    .filter(([, count]) => count >= FEWEST_TEXTS)
    .sort(([left, leftCount], [right, rightCount]) =>
      leftCount === rightCount ? (left < right ? -1 : 1) : rightCount - leftCount,
    )
    .slice(0, most);
}

function placesOf(names: readonly [string, number][]): Map<string, number> {
  return new Map(names.map(([name], place) => [name, place]));
}

/** Chooses the words and prefixes that the embedding knows by name, by the number of texts that have them. */
export function buildVocabulary(
  texts: Iterable<CountedText>,
  size: VocabularySize,
): EmbeddingVocabulary {
  const wordCounts = new Map<string, number>();
  const prefixCounts = new Map<string, number>();
  let all = 0;
  for (const { text, count } of texts) {
    const words = new Set(readWords(text));
    const longer = [...words].filter((word) => word !== prefixOf(word));
    countUp(wordCounts, words, count);
    countUp(prefixCounts, new Set(longer.map(prefixOf)), count);
    all += count;
  }
  const words = pickFrequent(wordCounts, size.words);
  return {
    words: placesOf(words),
    wordWeights: Float32Array.from(words, ([, count]) =>
      Math.sqrt(COMMON_SHARE / (COMMON_SHARE + count / all)),
    ),
    prefixes: placesOf(pickFrequent(prefixCounts, size.prefixes)),
    gramBuckets: size.gramBuckets,
  };
}
