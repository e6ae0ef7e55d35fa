import { scaleVector, squaredLength, type SparseVector } from './sparse-vector';

/** Numbers the grams of the examples and weighs them by their rarity (TF-IDF). */
export class GramWeights {
  private readonly places = new Map<string, number>();
  private readonly rarities: Float32Array;

  /** `texts`: the grams of each example. */
  constructor(texts: readonly (readonly string[])[]) {
    const counts: number[] = [];
    for (const grams of texts)
      for (const gram of new Set(grams)) {
        const place = this.places.get(gram) ?? this.places.size;
        this.places.set(gram, place);
        counts[place] = (counts[place] ?? 0) + 1;
      }
    this.rarities = Float32Array.from(
      counts,
      (count) => 1 + Math.log((1 + texts.length) / (1 + count)),
    );
  }

  get size(): number {
    return this.places.size;
  }

  /** Length 1, or without numbers where no gram is known. A gram said twice counts less than twice. */
  weigh(grams: readonly string[]): SparseVector {
    const counts = this.count(grams);
    const places = Int32Array.from(counts.keys());
    const values = new Float32Array(places.length);
    places.forEach((place, at) => {
      values[at] = (1 + Math.log(counts.get(place) ?? 1)) * (this.rarities[place] ?? 0);
    });
    const length = Math.sqrt(squaredLength({ places, values })) || 1;
    return scaleVector({ places, values }, 1 / length);
  }

  private count(grams: readonly string[]): Map<number, number> {
    const counts = new Map<number, number>();
    for (const gram of grams) {
      const place = this.places.get(gram);
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return counts;
  }
}
