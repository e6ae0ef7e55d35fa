import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEACHER_DIMENSIONS, type Teacher } from './teacher';

const VECTOR_BYTES = 4 * TEACHER_DIMENSIONS;
/** Texts between two writes, and between two lines of progress. */
const BATCH = 500;

/** Vectors of the teacher by text, kept in a folder where there is one: the teacher needs 20 ms a text. */
export class TeacherCache {
  readonly #vectors = new Map<string, Float32Array>();
  readonly #files: { readonly texts: string; readonly vectors: string } | undefined;

  constructor(directory?: string) {
    if (directory === undefined) return;
    mkdirSync(directory, { recursive: true });
    this.#files = {
      texts: join(directory, 'teacher-texts.txt'),
      vectors: join(directory, 'teacher-vectors.bin'),
    };
    if (existsSync(this.#files.texts)) this.#read(this.#files);
  }

  #read(files: { readonly texts: string; readonly vectors: string }): void {
    const texts = readFileSync(files.texts, 'utf8').split('\n').slice(0, -1);
    const bytes = Uint8Array.from(readFileSync(files.vectors));
    if (bytes.length !== texts.length * VECTOR_BYTES)
      throw new Error(`${files.texts} and ${files.vectors} do not belong together: remove both.`);
    const numbers = new Float32Array(bytes.buffer);
    texts.forEach((text, at) => {
      const start = at * TEACHER_DIMENSIONS;
      this.#vectors.set(text, numbers.subarray(start, start + TEACHER_DIMENSIONS));
    });
  }

  #keep(texts: readonly string[], vectors: readonly Float32Array[]): void {
    texts.forEach((text, at) => this.#vectors.set(text, vectors[at] ?? new Float32Array()));
    if (this.#files === undefined) return;
    const bytes = vectors.map((vector) =>
      Buffer.from(vector.buffer, vector.byteOffset, VECTOR_BYTES),
    );
    appendFileSync(this.#files.vectors, Buffer.concat(bytes));
    appendFileSync(this.#files.texts, texts.map((text) => `${text}\n`).join(''));
  }

  /** The vectors of the texts (one line each), in their order; what is not kept yet is asked of the teacher. */
  async teach(
    texts: readonly string[],
    {
      teacher,
      onProgress,
    }: { teacher: () => Promise<Teacher>; onProgress: (done: number, all: number) => void },
  ): Promise<Float32Array[]> {
    const missing = texts.filter((text) => !this.#vectors.has(text));
    const ask = missing.length === 0 ? undefined : await teacher();
    for (let start = 0; ask !== undefined && start < missing.length; start += BATCH) {
      const batch = missing.slice(start, start + BATCH);
      const vectors: Float32Array[] = [];
      for (const text of batch) vectors.push(await ask(text));
      this.#keep(batch, vectors);
      onProgress(start + batch.length, missing.length);
    }
    return texts.map((text) => this.#vectors.get(text) ?? new Float32Array(TEACHER_DIMENSIONS));
  }
}
