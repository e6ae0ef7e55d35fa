import type { Random } from '../../classify/language/training/random';
import type { StaticEmbedding } from '../embedding-file';
import {
  readWords,
  rowCount,
  weighWord,
  type EmbeddingVocabulary,
  type WeightedRow,
} from '../features';
import { addScaled, dot, scale } from './vector';

/** A text of a batch with its place, and the direction in which the losses want it to move away. */
export interface PlacedText {
  readonly words: readonly string[];
  /** Of length 1. */
  readonly vector: Float32Array;
  /** Length of the sum of its words before it was made 1. */
  readonly length: number;
  /** Gradient of the loss by `vector`; the losses add to it. */
  readonly gradient: Float32Array;
}

const FIRST_SQUARES = 1e-6;
const SMALLEST_LENGTH = 1e-9;
const INT8_LIMIT = 127;

/** Near to a normal distribution with a deviation of 1/(2 √dimensions). */
function drawRow(dimensions: number, random: Random): Float32Array {
  return Float32Array.from(
    { length: dimensions },
    () => (random() + random() + random() - 1.5) / Math.sqrt(dimensions),
  );
}

/** The rows of an embedding while they are learnt, by AdaGrad with one rate a row. */
export class EmbeddingLearner {
  readonly #rows: Float32Array[];
  readonly #squares: Float32Array;
  readonly #rowsOfWords = new Map<string, readonly WeightedRow[]>();
  /** Sums of a word's rows until the rows move: most words of a batch stand in many of its texts. */
  readonly #wordVectors = new Map<string, Float32Array>();

  constructor(
    private readonly vocabulary: EmbeddingVocabulary,
    private readonly dimensions: number,
    random: Random,
  ) {
    const rows = rowCount(vocabulary);
    this.#rows = Array.from({ length: rows }, () => drawRow(dimensions, random));
    this.#squares = new Float32Array(rows).fill(FIRST_SQUARES);
  }

  place(text: string): PlacedText {
    const words = readWords(text);
    const vector = new Float32Array(this.dimensions);
    for (const word of words) addScaled(vector, this.#vectorOf(word), 1);
    const length = Math.sqrt(dot(vector, vector)) + SMALLEST_LENGTH;
    scale(vector, 1 / length);
    return { words, vector, length, gradient: new Float32Array(this.dimensions) };
  }

  /** Moves every row that the texts are made of against their gradients. */
  descend(texts: readonly PlacedText[], rate: number): void {
    for (const [row, gradient] of this.#gradientsOfRows(this.#gradientsOfWords(texts))) {
      const squares = (this.#squares[row] ?? 0) + dot(gradient, gradient);
      this.#squares[row] = squares;
      addScaled(this.#rowAt(row), gradient, -rate / Math.sqrt(squares));
    }
    this.#wordVectors.clear();
  }

  /** One byte a number: the largest of a row becomes ±127. */
  quantise(): StaticEmbedding {
    const steps = new Float32Array(this.#rows.length);
    const values = new Int8Array(this.#rows.length * this.dimensions);
    this.#rows.forEach((row, at) => {
      const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), FIRST_SQUARES);
      const step = Math.fround(largest / INT8_LIMIT);
      steps[at] = step;
      values.set(
        row.map((value) => Math.round(value / step)),
        at * this.dimensions,
      );
    });
    return { dimensions: this.dimensions, vocabulary: this.vocabulary, steps, values };
  }

  #rowAt(row: number): Float32Array {
    return this.#rows[row] ?? new Float32Array(this.dimensions);
  }

  #weighWord(word: string): readonly WeightedRow[] {
    const known = this.#rowsOfWords.get(word);
    if (known) return known;
    const rows = weighWord(this.vocabulary, word);
    this.#rowsOfWords.set(word, rows);
    return rows;
  }

  #vectorOf(word: string): Float32Array {
    const known = this.#wordVectors.get(word);
    if (known) return known;
    const vector = new Float32Array(this.dimensions);
    for (const { row, weight } of this.#weighWord(word))
      addScaled(vector, this.#rowAt(row), weight);
    this.#wordVectors.set(word, vector);
    return vector;
  }

  #gradientsOfWords(texts: readonly PlacedText[]): Map<string, Float32Array> {
    const gradients = new Map<string, Float32Array>();
    for (const { words, vector, length, gradient } of texts) {
      // Along the vector itself nothing changes, since its length is made 1 again.
      addScaled(gradient, vector, -dot(gradient, vector));
      for (const word of words)
        this.#add(gradients, word, { vector: gradient, weight: 1 / length });
    }
    return gradients;
  }

  #gradientsOfRows(gradientsOfWords: ReadonlyMap<string, Float32Array>): Map<number, Float32Array> {
    const gradients = new Map<number, Float32Array>();
    for (const [word, vector] of gradientsOfWords)
      for (const { row, weight } of this.#weighWord(word))
        this.#add(gradients, row, { vector, weight });
    return gradients;
  }

  #add<Key>(
    sums: Map<Key, Float32Array>,
    key: Key,
    { vector, weight }: { readonly vector: Float32Array; readonly weight: number },
  ): void {
    let sum = sums.get(key);
    if (sum === undefined) sums.set(key, (sum = new Float32Array(this.dimensions)));
    addScaled(sum, vector, weight);
  }
}
