const EMPTY = 0xffffffff;

/** A third of the slots stay free, so that looking for one stays short. */
const FULLNESS = 2 / 3;

/** Spreads the bits of a key; from MurmurHash3's finaliser. */
function mix(key: number): number {
  let hash = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Slots for pairs of numbers, in one block of memory: open addressing, because tens of millions of
 * pairs in a Map would take ten times as much. A key is below 2^32 - 1.
 */
export class PairSlots {
  #keys = new Uint32Array(1 << 16).fill(EMPTY);
  #used = 0;

  get capacity(): number {
    return this.#keys.length;
  }

  keyAt(slot: number): number | undefined {
    const key = this.#keys[slot];
    return key === EMPTY ? undefined : key;
  }

  /** The slot of a key that was added. */
  slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = mix(key) & mask;
    while (this.#keys[slot] !== key && this.#keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    return slot;
  }

  /** Slots move when the block grows: add every key first, then look them up. */
  add(key: number): void {
    const slot = this.slotOf(key);
    if (this.#keys[slot] === key) return;
    this.#keys[slot] = key;
    this.#used += 1;
    if (this.#used > this.#keys.length * FULLNESS) this.#grow();
  }

  #grow(): void {
    const old = this.#keys;
    this.#keys = new Uint32Array(old.length * 2).fill(EMPTY);
    for (const key of old) if (key !== EMPTY) this.#keys[this.slotOf(key)] = key;
  }
}
