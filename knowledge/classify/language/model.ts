import { readFileSync } from 'node:fs';
import { findModelFile } from '../../model-file';
import { BUCKET_BITS, hashFeatures } from './features';

/** A logistic regression over hashed features. A positive score is French, a negative one English. */
export interface LanguageModel {
  /** One weight a bucket, in units of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
  readonly bias: number;
}

/** `GLI1`, the number of buckets in bits (uint32), `step` and `bias` (float32); then the weights. */
const MAGIC = 'GLI1';
const HEADER_BYTES = 16;

export function encodeModel(model: LanguageModel): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(BUCKET_BITS, 4);
  header.writeFloatLE(model.step, 8);
  header.writeFloatLE(model.bias, 12);
  return Buffer.concat([header, Buffer.from(model.weights.buffer)]);
}

export function decodeModel(file: Buffer): LanguageModel {
  const bits = file.length > HEADER_BYTES ? file.readUInt32LE(4) : 0;
  const whole = file.length === HEADER_BYTES + 2 ** BUCKET_BITS;
  if (file.toString('latin1', 0, 4) !== MAGIC || bits !== BUCKET_BITS || !whole) {
    throw new Error('The language model is damaged or of another version: train it again.');
  }
  return {
    weights: new Int8Array(Uint8Array.from(file.subarray(HEADER_BYTES)).buffer),
    step: file.readFloatLE(8),
    bias: file.readFloatLE(12),
  };
}

export const LANGUAGE_MODEL = 'classify/language/model.bin';

export function loadModel(): LanguageModel {
  return decodeModel(readFileSync(findModelFile(LANGUAGE_MODEL)));
}

/**
 * Log-odds of French against English. Dividing by the root of the number of features lets a longer
 * text be surer than a short one, but not without limit.
 */
export function scoreFrench(model: LanguageModel, words: readonly string[]): number {
  const buckets = hashFeatures(words);
  let sum = 0;
  for (const bucket of buckets) {
    sum += model.weights[bucket] ?? 0;
  }
  return model.bias + (sum * model.step) / Math.sqrt(Math.max(1, buckets.length));
}
