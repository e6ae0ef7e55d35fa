import { readFileSync } from 'node:fs';
import { findModelFile } from '../model-file';
import type { Embedder } from './embedder';
import { decodeEmbedding, type StaticEmbedding } from './embedding-file';
import { readWords, weighWord } from './features';
import { scaleToUnit } from './unit-length';

export const EMBEDDING = 'embed/model/embedding.bin';

/** Words whose vectors are kept: everyday language has few thousand. A kilobyte each. */
const KEPT_WORDS = 8192;

/** An embedding without a network: a text's vector is the sum of its words' rows, made of length 1. */
export class StaticEmbedder implements Embedder {
  readonly dimensions: number;
  private readonly wordVectors = new Map<string, Float32Array>();

  constructor(private readonly embedding: StaticEmbedding) {
    this.dimensions = embedding.dimensions;
  }

  /** The vector of one text, of length 1; the zero vector where the text has no word. */
  embedText(text: string): Float32Array {
    const sum = new Float32Array(this.dimensions);
    for (const word of readWords(text)) {
      const vector = this.vectorOf(word);
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
    }
    return scaleToUnit(sum);
  }

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    return texts.map((text) => this.embedText(text));
  }

  private vectorOf(word: string): Float32Array {
    const kept = this.wordVectors.get(word);
    if (kept) return kept;
    const vector = this.sumRows(word);
    if (this.wordVectors.size >= KEPT_WORDS) this.wordVectors.clear();
    this.wordVectors.set(word, vector);
    return vector;
  }

  private sumRows(word: string): Float32Array {
    const { vocabulary, steps, values } = this.embedding;
    const sum = new Float32Array(this.dimensions);
    for (const { row, weight } of weighWord(vocabulary, word)) {
      const scale = weight * (steps[row] ?? 0);
      const start = row * this.dimensions;
      for (let at = 0; at < sum.length; at++)
        sum[at] = (sum[at] ?? 0) + scale * (values[start + at] ?? 0);
    }
    return sum;
  }
}

let loaded: StaticEmbedder | undefined;

/** The trained embedding, read at the first call. */
export function loadStaticEmbedder(): StaticEmbedder {
  return (loaded ??= new StaticEmbedder(decodeEmbedding(readFileSync(findModelFile(EMBEDDING)))));
}
