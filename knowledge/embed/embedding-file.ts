import { crc32 } from 'node:zlib';
import { rowCount, type EmbeddingVocabulary } from './features';

/** A trained embedding: `values` has `dimensions` signed bytes a row, in units of the row's own step. */
export interface StaticEmbedding {
  readonly dimensions: number;
  readonly vocabulary: EmbeddingVocabulary;
  readonly steps: Float32Array;
  readonly values: Int8Array;
}

/**
 * All numbers little-endian. Header (uint32 each): magic, version, dimensions, words, prefixes, buckets,
 * bytes of the names, CRC-32 of all the rest of the file. Then: word weights, steps (float32), values (int8),
 * and the names, words before prefixes, one a line.
 */
const MAGIC = 0x42454747;
const VERSION = 1;
const HEADER_BYTES = 32;

class UnreadableEmbedding extends Error {
  constructor() {
    super('The embedding is damaged or of another version: train it again.');
  }
}

function bytesOf(numbers: Float32Array | Int8Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

export function encodeEmbedding(embedding: StaticEmbedding): Buffer {
  const { dimensions, vocabulary, steps, values } = embedding;
  const { words, prefixes, wordWeights, gramBuckets } = vocabulary;
  const names = Buffer.from([...words.keys(), ...prefixes.keys()].join('\n'));
  const body = Buffer.concat([bytesOf(wordWeights), bytesOf(steps), bytesOf(values), names]);
  const facts = [MAGIC, VERSION, dimensions, words.size, prefixes.size, gramBuckets];
  const header = Buffer.from(Uint32Array.from([...facts, names.length]).buffer);
  const checksum = Buffer.from(Uint32Array.of(crc32(body, crc32(header))).buffer);
  return Buffer.concat([header, checksum, body]);
}

function placesOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}

/** Takes slices off the front of a file whose every part is a multiple of four bytes, up to the names. */
class Slices {
  constructor(
    private readonly file: Buffer,
    private at: number,
  ) {}

  private take(bytes: number): [ArrayBufferLike, number] {
    const start = this.at;
    this.at += bytes;
    if (this.at > this.file.length) throw new UnreadableEmbedding();
    return [this.file.buffer, this.file.byteOffset + start];
  }

  takeFloats(count: number): Float32Array {
    return new Float32Array(...this.take(4 * count), count);
  }

  takeBytes(count: number): Int8Array {
    return new Int8Array(...this.take(count), count);
  }

  takeNames(bytes: number): string[] {
    return Buffer.from(...this.take(bytes), bytes)
      .toString('utf8')
      .split('\n');
  }
}

function readHeader(file: Buffer): number[] {
  if (file.length < HEADER_BYTES) throw new UnreadableEmbedding();
  const header = Array.from({ length: HEADER_BYTES / 4 }, (_, at) => file.readUInt32LE(4 * at));
  const sound =
    header[0] === MAGIC &&
    header[1] === VERSION &&
    header.at(-1) === crc32(file.subarray(HEADER_BYTES), crc32(file.subarray(0, HEADER_BYTES - 4)));
  if (!sound) throw new UnreadableEmbedding();
  return header.slice(2, -1);
}

/**
 * Reads an embedding in place, without a copy of its values. Throws an Error that asks to train it again
 * where a byte has changed or the version is another one.
 */
export function decodeEmbedding(source: Buffer): StaticEmbedding {
  const [dimensions = 0, words = 0, prefixes = 0, gramBuckets = 0, nameBytes = 0] =
    readHeader(source);
  // Float32Array views need an aligned start, which a slice of Node's buffer pool has not.
  const file = source.byteOffset % 4 === 0 ? source : Buffer.from(Uint8Array.from(source).buffer);
  const slices = new Slices(file, HEADER_BYTES);
  const wordWeights = slices.takeFloats(words);
  const rows = words + prefixes + gramBuckets;
  const steps = slices.takeFloats(rows);
  const values = slices.takeBytes(rows * dimensions);
  const names = slices.takeNames(nameBytes);
  const vocabulary = {
    words: placesOf(names.slice(0, words)),
    prefixes: placesOf(names.slice(words)),
    wordWeights,
    gramBuckets,
  };
  if (rowCount(vocabulary) !== rows) throw new UnreadableEmbedding();
  return { dimensions, vocabulary, steps, values };
}
