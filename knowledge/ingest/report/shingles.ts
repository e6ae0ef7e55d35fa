/** Words a shingle. */
const WIDTH = 3;

const BANDS = 8;
const ROWS = 4;

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The words of a text as they are compared: no case, no punctuation, no addresses. */
function comparedWords(text: string): string[] {
  const plain = text.replace(/^\\?\[source\\?\]:.*$|\]\([^)]*\)/gm, ' ').normalize('NFKC');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The hashes of all runs of three words. */
export function shinglesOf(text: string): { words: number; shingles: ReadonlySet<number> } {
  const words = comparedWords(text);
  const last = Math.max(1, words.length - WIDTH + 1);
  const runs = Array.from({ length: last }, (_, at) => words.slice(at, at + WIDTH).join(' '));
  return { words: words.length, shingles: new Set(runs.map(hashText)) };
}

/** Share of the shingles of both that they have in common (Jaccard), 0 to 1. */
export function similarity(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const shingle of one) if (other.has(shingle)) common++;
  return common / (one.size + other.size - common || 1);
}

/** Odd multipliers and increments of the hash functions, from a fixed sequence. */
const FUNCTIONS = Array.from({ length: BANDS * ROWS }, (_, at) => ({
  factor: (hashText(`factor ${at}`) | 1) >>> 0,
  plus: hashText(`plus ${at}`),
}));

function leastHashes(shingles: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(FUNCTIONS.length).fill(0xffffffff);
  for (const shingle of shingles)
    FUNCTIONS.forEach(({ factor, plus }, at) => {
      let hash = (Math.imul(shingle, factor) + plus) >>> 0;
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
      if (hash < (least[at] ?? 0)) least[at] = hash;
    });
  return least;
}

/**
 * MinHash in bands (Broder 1997): texts with a band in common are worth comparing. Texts that share nine tenths of
 * their shingles miss one another once in some five thousand times.
 */
export function minHashBands(shingles: ReadonlySet<number>): string[] {
  const least = leastHashes(shingles);
  return Array.from({ length: BANDS }, (_, band) =>
    [band, ...least.subarray(band * ROWS, (band + 1) * ROWS)].join(' '),
  );
}
