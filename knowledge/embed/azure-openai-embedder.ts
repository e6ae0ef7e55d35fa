import { APIError, AzureOpenAI } from 'openai';
import type { Embedder } from './embedder';
import { scaleToUnit } from './unit-length';

export interface AzureOpenAIEmbedderConfig {
  /** Address of the Azure resource, such as `https://example.openai.azure.com`. */
  readonly endpoint: string;
  /** Name of the deployment of an embedding model. */
  readonly deployment: string;
  readonly apiKey: string;
  readonly apiVersion?: string;
  /** Numbers a vector of that model has; models of the third generation can be asked for fewer. */
  readonly dimensions: number;
  /** Texts a request, 128 where it is absent. */
  readonly batchSize?: number;
  /** Milliseconds until a request is given up, 10,000 where it is absent. */
  readonly timeout?: number;
  /** How often a request is tried again when the service is busy, 2 where it is absent. */
  readonly retries?: number;
}

const API_VERSION = '2024-10-21';
const BATCH_SIZE = 128;
const TIMEOUT = 10_000;
const RETRIES = 2;

/** Vectors from a deployment on Azure OpenAI. The texts leave the machine: see that they may. */
export class AzureOpenAIEmbedder implements Embedder {
  readonly dimensions: number;
  readonly #client: AzureOpenAI;

  constructor(private readonly config: AzureOpenAIEmbedderConfig) {
    this.dimensions = config.dimensions;
    this.#client = new AzureOpenAI({
      // The whole address, or the client would look for parts of it in the environment.
      baseURL: `${config.endpoint.replace(/\/+$/, '')}/openai/deployments/${config.deployment}`,
      apiKey: config.apiKey,
      apiVersion: config.apiVersion ?? API_VERSION,
      timeout: config.timeout ?? TIMEOUT,
      maxRetries: config.retries ?? RETRIES,
      organization: null,
      project: null,
    });
  }

  async embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const batchSize = this.config.batchSize ?? BATCH_SIZE;
    const vectors: Float32Array[] = [];
    for (let start = 0; start < texts.length; start += batchSize)
      vectors.push(...(await this.#embedBatch(texts.slice(start, start + batchSize))));
    return vectors;
  }

  async #embedBatch(texts: readonly string[]): Promise<Float32Array[]> {
    const rows = await this.#request(texts);
    const inOrder = rows.toSorted((left, right) => left.index - right.index);
    if (inOrder.length !== texts.length)
      throw new Error(`Azure OpenAI gave ${inOrder.length} vectors for ${texts.length} texts.`);
    return inOrder.map(({ embedding }) => this.#check(embedding));
  }

  async #request(
    texts: readonly string[],
  ): Promise<readonly { index: number; embedding: number[] }[]> {
    try {
      const response = await this.#client.embeddings.create({
        model: this.config.deployment,
        // The service refuses an empty text.
        input: texts.map((text) => (text.trim() === '' ? ' ' : text)),
        encoding_format: 'float',
      });
      return response.data;
    } catch (error) {
      throw new Error(this.#explain(error), { cause: error });
    }
  }

  #check(embedding: readonly number[]): Float32Array {
    if (embedding.length !== this.dimensions)
      throw new Error(
        `The deployment ${this.config.deployment} gives ${embedding.length} dimensions, not ${this.dimensions}: ` +
          `set dimensions to ${embedding.length} and build the index again.`,
      );
    return scaleToUnit(Float32Array.from(embedding));
  }

  /** Without the texts: an error may be logged. */
  #explain(error: unknown): string {
    const { endpoint, deployment } = this.config;
    const status = error instanceof APIError ? error.status : undefined;
    if (status === 401 || status === 403)
      return `Azure OpenAI refused the key for ${endpoint}: check that it is the key of this resource.`;
    if (status === 404)
      return `${endpoint} has no deployment ${deployment}: check its name and the API version.`;
    if (status === 429)
      return `Azure OpenAI has no quota left for ${deployment}: wait, or raise its limit.`;
    return status === undefined
      ? `Azure OpenAI did not answer at ${endpoint}: check the address and the network, or allow a longer timeout.`
      : `Azure OpenAI answered ${status} for the deployment ${deployment}: see that it is an embedding model.`;
  }
}
