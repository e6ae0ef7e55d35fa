import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Embedder } from './embedder';
import { scaleToUnit } from './unit-length';

export interface OnnxEmbedderConfig {
  /** A folder with `config.json`, the tokenizer's files and `onnx/model*.onnx`. Nothing is downloaded. */
  readonly directory: string;
  /** How vectors of words become one of the text; the model's card says. `mean` where it is absent. */
  readonly pooling?: 'mean' | 'cls';
  /** Put before every text, as some models want it ("query: "). */
  readonly prefix?: string;
  /** Which weights to read: `q8` reads `onnx/model_quantized.onnx`. `fp32` where it is absent. */
  readonly precision?: 'fp32' | 'fp16' | 'q8';
  /** Texts at a time, 32 where it is absent. */
  readonly batchSize?: number;
}

const PACKAGE: string = '@huggingface/transformers';
const BATCH_SIZE = 32;

interface Settings {
  allowRemoteModels: boolean;
  allowLocalModels: boolean;
  localModelPath: string;
}

type Extract = (
  texts: readonly string[],
  options: { readonly pooling: string; readonly normalize: boolean },
) => Promise<unknown>;

/** As much of the package as is used here; it is optional, so its own types may be absent. */
const TRANSFORMERS = z.object({
  env: z.custom<Settings>((value) => typeof value === 'object' && value !== null),
  pipeline: z.custom<
    (task: string, model: string, options: { readonly dtype: string }) => Promise<Extract>
  >((value) => typeof value === 'function'),
});

const TENSOR = z.object({
  dims: z.tuple([z.number(), z.number()]),
  data: z.instanceof(Float32Array),
});

/** The package, imported by name so that neither types nor an install need it. */
async function importTransformers(): Promise<unknown> {
  try {
    return await import(PACKAGE);
  } catch (error) {
    throw new Error(
      `A local ONNX model needs the package ${PACKAGE}: run "npm install ${PACKAGE}@3".`,
      { cause: error },
    );
  }
}

class OnnxEmbedder implements Embedder {
  constructor(
    readonly dimensions: number,
    private readonly extract: (texts: readonly string[]) => Promise<readonly Float32Array[]>,
    private readonly batchSize: number,
  ) {}

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let start = 0; start < texts.length; start += this.batchSize)
      vectors.push(...(await this.extract(texts.slice(start, start + this.batchSize))));
    return vectors;
  }
}

function readTensor(value: unknown): Float32Array[] {
  const { dims, data } = TENSOR.parse(value);
  const [count, dimensions] = dims;
  return Array.from({ length: count }, (_, at) =>
    scaleToUnit(data.slice(at * dimensions, (at + 1) * dimensions)),
  );
}

async function openModel(config: OnnxEmbedderConfig, imported: unknown): Promise<Extract> {
  const { env, pipeline } = TRANSFORMERS.parse(imported);
  const directory = resolve(config.directory);
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = dirname(directory);
  return pipeline('feature-extraction', basename(directory), { dtype: config.precision ?? 'fp32' });
}

/**
 * Opens an encoder in ONNX form from a folder of this machine. Throws an Error that says what to install
 * or where to look; its dimensions are found by embedding one text.
 */
export async function loadOnnxEmbedder(
  config: OnnxEmbedderConfig,
  importPackage: () => Promise<unknown> = importTransformers,
): Promise<Embedder> {
  if (!existsSync(join(config.directory, 'config.json')))
    throw new Error(`${config.directory} holds no config.json: name the folder of an ONNX model.`);
  const extract = await openModel(config, await importPackage());
  const { pooling = 'mean', prefix = '', batchSize = BATCH_SIZE } = config;
  const embedTexts = async (texts: readonly string[]) =>
    readTensor(
      await extract(
        texts.map((text) => prefix + text),
        { pooling, normalize: true },
      ),
    );
  const [probe = new Float32Array()] = await embedTexts(['a']);
  return new OnnxEmbedder(probe.length, embedTexts, batchSize);
}
