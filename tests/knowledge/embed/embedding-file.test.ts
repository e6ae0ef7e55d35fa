import {
  decodeEmbedding,
  encodeEmbedding,
  type StaticEmbedding,
} from '../../../knowledge/embed/embedding-file';

const EMBEDDING: StaticEmbedding = {
  dimensions: 3,
  vocabulary: {
    words: new Map([
      ['ecole', 0],
      ['school', 1],
    ]),
    wordWeights: Float32Array.of(1, 0.5),
    prefixes: new Map([['schoo', 0]]),
    gramBuckets: 1,
  },
  steps: Float32Array.of(0.5, 0.25, 0.125, 1),
  values: Int8Array.of(1, 2, 3, -4, 5, 6, 7, 8, -127, 127, 0, 1),
};

describe('the file of an embedding', () => {
  it('gives back what was written, wherever it stands in memory', () => {
    const file = encodeEmbedding(EMBEDDING);
    expect(decodeEmbedding(file)).toEqual(EMBEDDING);
    expect(decodeEmbedding(Buffer.concat([Buffer.from('x'), file]).subarray(1))).toEqual(EMBEDDING);
  });

  it('is refused when a byte has changed, anywhere', () => {
    const file = encodeEmbedding(EMBEDDING);
    for (let at = 0; at < file.length; at++) {
      const damaged = Buffer.from(file);
      damaged.writeUInt8(file.readUInt8(at) ^ 1, at);
      expect(() => decodeEmbedding(damaged)).toThrow(/train it again/u);
    }
  });

  it('is refused when cut short, empty or of another kind', () => {
    const file = encodeEmbedding(EMBEDDING);
    expect(() => decodeEmbedding(file.subarray(0, -1))).toThrow(/train it again/u);
    expect(() => decodeEmbedding(Buffer.alloc(0))).toThrow(/train it again/u);
    expect(() => decodeEmbedding(Buffer.from('{"dimensions": 256, "words": ["ecole"]}'))).toThrow(
      /another version/u,
    );
  });
});
