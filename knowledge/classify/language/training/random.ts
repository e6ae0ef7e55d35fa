/** Numbers in [0, 1) that a seed repeats exactly (Mulberry32). */
export type Random = () => number;

export function seedRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pickIndex(random: Random, length: number): number {
  return Math.floor(random() * length);
}

export function pickOne(random: Random, items: readonly string[]): string {
  return items[pickIndex(random, items.length)] ?? '';
}
