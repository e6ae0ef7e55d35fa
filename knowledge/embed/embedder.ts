/** Turns texts into vectors that lie near each other where the texts mean the same, in either language. */
export interface Embedder {
  /** Numbers a vector. */
  readonly dimensions: number;
  /**
   * One vector a text, in their order, of length 1, so that the dot product of two is their cosine.
   * A text without a word may have the zero vector, which is like nothing.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
