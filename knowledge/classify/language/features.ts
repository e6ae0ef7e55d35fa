/** The table has 2^19 buckets: at one byte each, 512 KiB. */
export const BUCKET_BITS = 19;

const BUCKET_MASK = 2 ** BUCKET_BITS - 1;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const WORD_SEED = 0x9e3779b9;
const PAIR_SEED = 0x85ebca6b;
const LONGEST_GRAM = 5;
/** Marks the start and the end of a word, so that "-tion " and "qu-" are features of their own. */
const BORDER = 1;

/** What says nothing of the writer's language: addresses, and words with digits ("T2202", "5kg"). */
const ADDRESS = /\S*(?:@|:\/\/|www\.)\S*/gu;
const WORD = /[\p{L}\p{M}\p{N}]+'?/gu;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const APOSTROPHES = /[’‘ʼ´`′]/gu;

/**
 * The words of a text, in lower case and with their accents; an elision keeps its apostrophe
 * ("l'", "emploi"; "don'", "t").
 */
export function readWords(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replace(ADDRESS, ' ').replace(APOSTROPHES, "'");
  return (plain.match(WORD) ?? []).filter((word) => LETTER.test(word) && !DIGIT.test(word));
}

/** The last step of MurmurHash3: FNV alone leaves the low bits of short words alike. */
function toBucket(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & BUCKET_MASK;
}

function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  }
  return hash;
}

function pushGrams(word: string, buckets: number[]): void {
  const end = word.length + 1;
  for (let start = 0; start < end; start++) {
    let hash = FNV_OFFSET;
    const last = Math.min(start + LONGEST_GRAM - 1, end);
    for (let at = start; at <= last; at++) {
      const code = at === 0 || at === end ? BORDER : word.charCodeAt(at - 1);
      hash = Math.imul(hash ^ code, FNV_PRIME);
      if (at > start) {
        buckets.push(toBucket(hash));
      }
    }
  }
}

/** Buckets of the words, of pairs of neighbouring words, and of two to five letters within a word. */
export function hashFeatures(words: readonly string[]): number[] {
  const buckets: number[] = [];
  let before = '';
  for (const word of words) {
    buckets.push(toBucket(hashWord(word, WORD_SEED)));
    buckets.push(toBucket(hashWord(word, hashWord(before, PAIR_SEED))));
    pushGrams(word, buckets);
    before = word;
  }
  return buckets;
}
