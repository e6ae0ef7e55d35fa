import { LRUCache } from 'lru-cache';

import { editDistance } from './edit-distance';
import type { Vocabulary } from './vocabulary';

/** A known word near to one that is not known. */
export interface Correction {
  readonly term: number;
  /** Edits between the two. */
  readonly distance: number;
}

/** The surfaces that are nearest of those compared so far. */
interface Nearest {
  distance: number;
  indexes: number[];
}

/** Shorter words have too many neighbours: "pay" is not "say". */
const SHORTEST = 4;
/** In these a changed letter makes another word ("sell", "self"); a missing or swapped one is a slip. */
const SHORT = 4;
const LONG = 8;
/** As many readings as are worth weighing against each other. */
const MAX_CORRECTIONS = 3;
/** People make the same slips, and the words of the other language come again and again. */
const KEPT_WORDS = 20_000;

/** One bit a letter of the alphabet: words that differ in many letters need no closer look. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function isAnotherShortWord(surface: string, candidate: string): boolean {
  const isSameLength = surface.length === candidate.length && surface.length <= SHORT;
  return isSameLength && lettersOf(surface) !== lettersOf(candidate);
}

function hasMoreBits(bits: number, most: number): boolean {
  let count = 0;
  for (let rest = bits; rest !== 0 && count <= most; rest &= rest - 1) count += 1;
  return count > most;
}

/** Words are only ever compared with those that begin with the same letter and are about as long. */
function bucketOf(surface: string, length: number): string {
  return `${surface.charAt(0)}${length}`;
}

/** Finds what an unknown word may have meant: the nearest known words that begin with the same letter. */
export class Spelling {
  /** By first letter and length. */
  readonly #buckets = new Map<string, number[]>();
  readonly #vocabulary: Vocabulary;
  readonly #letters: Uint32Array;
  readonly #corrected = new LRUCache<string, readonly Correction[]>({
    max: KEPT_WORDS,
    memoMethod: (surface) => this.#correct(surface),
  });

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#letters = Uint32Array.from(vocabulary.surfaces, lettersOf);
    vocabulary.surfaces.forEach((surface, index) => {
      if (surface.length < SHORTEST - 1 || /\d/.test(surface)) return;
      const key = bucketOf(surface, surface.length);
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(index);
      else this.#buckets.set(key, [index]);
    });
  }

  /** The nearest readings, the most frequent first; none for short words and numbers. */
  correct(surface: string): readonly Correction[] {
    return this.#corrected.memo(surface);
  }

  #correct(surface: string): readonly Correction[] {
    if (surface.length < SHORTEST || /\d/.test(surface)) return [];
    const near = this.#nearest(surface, surface.length < LONG ? 1 : 2);
    near.indexes.sort((a, b) => this.#count(b) - this.#count(a) || a - b);
    const terms = new Set(near.indexes.map((index) => this.#vocabulary.surfaceTerms[index] ?? 0));
    return [...terms].slice(0, MAX_CORRECTIONS).map((term) => ({ term, distance: near.distance }));
  }

  #nearest(surface: string, limit: number): Nearest {
    const nearest = { distance: limit, indexes: [] };
    for (let length = surface.length - limit; length <= surface.length + limit; length += 1)
      this.#compare(surface, this.#buckets.get(bucketOf(surface, length)) ?? [], nearest);
    return nearest;
  }

  #compare(surface: string, bucket: readonly number[], nearest: Nearest): void {
    const letters = lettersOf(surface);
    for (const index of bucket) {
      // An edit changes at most two letters of the set: one goes, another comes.
      if (hasMoreBits(letters ^ (this.#letters[index] ?? 0), 2 * nearest.distance)) continue;
      const candidate = this.#vocabulary.surfaces[index] ?? '';
      if (isAnotherShortWord(surface, candidate)) continue;
      const distance = editDistance(surface, candidate, nearest.distance);
      if (distance > nearest.distance) continue;
      if (distance < nearest.distance) nearest.indexes = [];
      nearest.distance = distance;
      nearest.indexes.push(index);
    }
  }

  #count(index: number): number {
    return this.#vocabulary.surfaceCounts[index] ?? 0;
  }
}
