import { loadStaticEmbedder } from '../../embed/static-embedder';
import { GramWeights } from './gram-weights';
import { readGrams } from './grams';
import { joinVectors, scaleVector, type SparseVector } from './sparse-vector';

export interface UtteranceVectors {
  /** Words, letters and sequences. */
  readonly grams: SparseVector;
  /** Words, letters and the embedding. */
  readonly withEmbedding: SparseVector;
  /** The embedding alone, of length 1. */
  readonly embedding: Float32Array;
}

const SEQUENCE_WEIGHT = 0.7;

/** Turns utterances into vectors; the grams of the examples are those that it knows. */
export class IntentFeatures {
  private readonly words: GramWeights;
  private readonly letters: GramWeights;
  private readonly sequences: GramWeights;
  private readonly embedder = loadStaticEmbedder();
  private readonly embeddingPlaces: Int32Array;

  constructor(utterances: readonly string[]) {
    const grams = utterances.map(readGrams);
    this.words = new GramWeights(grams.map(({ words }) => words));
    this.letters = new GramWeights(grams.map(({ letters }) => letters));
    this.sequences = new GramWeights(grams.map(({ sequences }) => sequences));
    this.embeddingPlaces = Int32Array.from({ length: this.embedder.dimensions }, (_, at) => at);
  }

  /** Numbers in `grams`. */
  get gramLength(): number {
    return this.words.size + this.letters.size + this.sequences.size;
  }

  /** Numbers in `withEmbedding`. */
  get lengthWithEmbedding(): number {
    return this.words.size + this.letters.size + this.embedder.dimensions;
  }

  read(utterance: string): UtteranceVectors {
    const grams = readGrams(utterance);
    const embedding = this.embedder.embedText(utterance);
    const shared = [
      { vector: this.words.weigh(grams.words), start: 0 },
      { vector: this.letters.weigh(grams.letters), start: this.words.size },
    ];
    const start = this.words.size + this.letters.size;
    const sequences = scaleVector(this.sequences.weigh(grams.sequences), SEQUENCE_WEIGHT);
    const dense = { places: this.embeddingPlaces, values: embedding };
    return {
      grams: joinVectors([...shared, { vector: sequences, start }]),
      withEmbedding: joinVectors([...shared, { vector: dense, start }]),
      embedding,
    };
  }
}
