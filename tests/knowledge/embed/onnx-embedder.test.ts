import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { loadOnnxEmbedder } from '../../../knowledge/embed/onnx-embedder';

/** The package as far as it is used: a text's vector is (its length, 0, 0). */
class FakeTransformers {
  readonly env = { allowRemoteModels: true, allowLocalModels: false, localModelPath: '' };
  readonly opened: unknown[] = [];
  readonly batches: string[][] = [];

  readonly pipeline = async (...order: unknown[]) => {
    this.opened.push(order);
    return async (texts: string[]) => {
      this.batches.push(texts);
      const data = Float32Array.from(texts.flatMap((text) => [text.length, 0, 0]));
      return { dims: [texts.length, 3], data };
    };
  };
}

describe('embedding with a local ONNX model', () => {
  const directory = mkdtempSync(join(tmpdir(), 'guichet-onnx-'));
  writeFileSync(join(directory, 'config.json'), '{}');
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  it('opens the folder and nothing from the network', async () => {
    const transformers = new FakeTransformers();
    const embedder = await loadOnnxEmbedder({ directory }, async () => transformers);
    expect(embedder.dimensions).toBe(3);
    expect(transformers.env).toEqual({
      allowRemoteModels: false,
      allowLocalModels: true,
      localModelPath: dirname(directory),
    });
    expect(transformers.opened).toEqual([
      ['feature-extraction', basename(directory), { dtype: 'fp32' }],
    ]);
  });

  it('gives one vector of length 1 a text, some texts at a time, each with the model’s prefix', async () => {
    const transformers = new FakeTransformers();
    const config = { directory, batchSize: 2, prefix: 'query: ' };
    const embedder = await loadOnnxEmbedder(config, async () => transformers);
    const vectors = await embedder.embed(['a', 'bé', 'c']);
    expect(vectors.map((vector) => [...vector])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(transformers.batches.slice(1)).toEqual([['query: a', 'query: bé'], ['query: c']]);
  });

  it('says what to install where the package is absent', async () => {
    await expect(loadOnnxEmbedder({ directory })).rejects.toThrow(/npm install/u);
  });

  it('says so where the folder holds no model', async () => {
    await expect(loadOnnxEmbedder({ directory: join(directory, 'none') })).rejects.toThrow(
      /name the folder/u,
    );
  });
});
