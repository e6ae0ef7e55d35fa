import type { Term } from '../analyse/analyser';
import type { SparseVector } from '../classify/intent/sparse-vector';
import { BUCKETS, wordingFeatures } from './wording-features';

/**
 * Which page somebody means, learned from what people say for each page: one linear score a page, from
 * about -1 (not this one) to 1 (this one). Part of an index, so that it is built and swapped with it.
 */
export interface WordingModel {
  /** The pages that have scores, by their place in the index, ascending. */
  readonly documents: Uint32Array;
  /** Rarity of each feature among the examples. */
  readonly rarities: Float32Array;
  /** Score of each page for a question without features. */
  readonly intercepts: Float32Array;
  /** What one step of a page's weights stands for. */
  readonly steps: Float32Array;
  /** Signed bytes, `documents.length` a feature and one feature after the other, four in an element. */
  readonly weights: Uint32Array;
}

/** How rare each feature is among examples: flattened inverse frequencies. */
export function raritiesOf(examples: readonly Int32Array[]): Float32Array {
  const counts = new Float32Array(BUCKETS);
  for (const features of examples)
    for (const place of features) counts[place] = (counts[place] ?? 0) + 1;
  return counts.map((count) => Math.log(1 + examples.length / (1 + count)));
}

/** Features weighed by rarity, of length 1; the zero vector where there are none. */
export function toWordingVector(features: Int32Array, rarities: Float32Array): SparseVector {
  const values = Float32Array.from(features, (place) => rarities[place] ?? 0);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { places: features, values: values.map((value) => value / length) };
}

/** Scores of the model's pages, in their order. */
export function scoreWordings(model: WordingModel, terms: readonly Term[]): Float32Array {
  const { documents, intercepts, steps, rarities } = model;
  const { places, values } = toWordingVector(wordingFeatures(terms), rarities);
  const weights = new Int8Array(model.weights.buffer, model.weights.byteOffset);
  const sums = new Float32Array(documents.length);
  places.forEach((place, at) => {
    const start = place * documents.length;
    for (let page = 0; page < sums.length; page += 1)
      sums[page] = (sums[page] ?? 0) + (values[at] ?? 0) * (weights[start + page] ?? 0);
  });
  return sums.map((sum, page) => sum * (steps[page] ?? 0) + (intercepts[page] ?? 0));
}
