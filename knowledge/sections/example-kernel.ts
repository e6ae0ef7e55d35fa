import type { ExampleFeatures } from './example-features';

interface Posting {
  readonly example: number;
  readonly weight: number;
}

/** How alike texts are to each of a page's examples: cosines of features weighed by their rarity on the page. */
export class ExampleKernel {
  readonly #count: number;
  readonly #rarities = new Map<string, number>();
  readonly #postings = new Map<string, Posting[]>();

  constructor(examples: readonly ExampleFeatures[]) {
    this.#count = examples.length;
    for (const features of examples)
      for (const name of features.keys())
        this.#rarities.set(name, (this.#rarities.get(name) ?? 0) + 1);
    for (const [name, frequency] of this.#rarities)
      this.#rarities.set(name, this.#rarityOf(frequency));
    examples.forEach((features, example) => {
      this.#add(features, example);
    });
  }

  /** One cosine an example, in their order. */
  likenessesTo(features: ExampleFeatures): Float64Array {
    const sums = new Float64Array(this.#count);
    const scale = 1 / this.#lengthOf(features);
    for (const [name, weight] of features) {
      const value = scale * weight * (this.#rarities.get(name) ?? 0);
      for (const { example, weight: own } of this.#postings.get(name) ?? [])
        sums[example] = (sums[example] ?? 0) + value * own;
    }
    return sums;
  }

  #rarityOf(frequency: number): number {
    return Math.log(1 + this.#count / frequency);
  }

  /** A feature that no example has is as rare as one that a single one has. */
  #lengthOf(features: ExampleFeatures): number {
    const rarest = this.#rarityOf(1);
    let squares = 0;
    for (const [name, weight] of features)
      squares += (weight * (this.#rarities.get(name) ?? rarest)) ** 2;
    return Math.sqrt(squares) || 1;
  }

  #add(features: ExampleFeatures, example: number): void {
    const scale = 1 / this.#lengthOf(features);
    for (const [name, own] of features) {
      const posting = { example, weight: scale * own * (this.#rarities.get(name) ?? 0) };
      const known = this.#postings.get(name);
      if (known) known.push(posting);
      else this.#postings.set(name, [posting]);
    }
  }
}
