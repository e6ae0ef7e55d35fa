import { createServer, type Server } from 'node:http';
import { z } from 'zod';
import {
  AzureOpenAIEmbedder,
  type AzureOpenAIEmbedderConfig,
} from '../../../knowledge/embed/azure-openai-embedder';

const REQUEST = z.object({ input: z.array(z.string()) });

interface Seen {
  readonly path: string;
  readonly key: string | string[] | undefined;
  readonly texts: readonly string[];
}

/** A service that gives each text the vector (its length, 1), last text first. */
class FakeAzure {
  readonly seen: Seen[] = [];
  status = 200;
  silent = false;
  readonly #server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { input } = REQUEST.parse(JSON.parse(Buffer.concat(parts).toString('utf8')));
      const { 'api-key': key } = request.headers;
      this.seen.push({ path: request.url ?? '', key, texts: input });
      if (this.silent) return;
      const data = input.map((text, index) => ({ index, embedding: [text.length, 1] }));
      const body = this.status === 200 ? { data: data.reverse() } : { error: { message: 'no' } };
      response.writeHead(this.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const address = this.#server.address();
    return typeof address === 'object' ? `http://127.0.0.1:${address?.port}/` : '';
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

describe('embedding with Azure OpenAI', () => {
  let azure: FakeAzure;
  let endpoint: string;
  beforeEach(async () => {
    azure = new FakeAzure();
    endpoint = await azure.open();
  });
  afterEach(() => {
    azure.close();
  });

  function embedder(change: Partial<AzureOpenAIEmbedderConfig> = {}): AzureOpenAIEmbedder {
    const config = { endpoint, deployment: 'small', apiKey: 'secret', dimensions: 2 };
    return new AzureOpenAIEmbedder({ ...config, retries: 0, ...change });
  }

  it('gives one vector of length 1 a text, in the order of the texts', async () => {
    const vectors = await embedder().embed(['abc', 'école']);
    expect(vectors.map((vector) => Math.round((vector[0] ?? 0) / (vector[1] ?? 1)))).toEqual([
      3, 5,
    ]);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1);
  });

  it('asks its deployment with its key, some texts at a time', async () => {
    await embedder({ batchSize: 2 }).embed(['a', '', 'c']);
    expect(azure.seen.map(({ texts }) => texts)).toEqual([['a', ' '], ['c']]);
    expect(azure.seen[0]).toMatchObject({
      path: expect.stringContaining('/openai/deployments/small/embeddings?api-version='),
      key: 'secret',
    });
  });

  it('asks nothing where there is no text', async () => {
    expect(await embedder().embed([])).toEqual([]);
    expect(azure.seen).toEqual([]);
  });

  it('says which dimensions the deployment has', async () => {
    await expect(embedder({ dimensions: 3 }).embed(['a'])).rejects.toThrow(/set dimensions to 2/u);
  });

  it.each([
    [401, /key of this resource/u],
    [404, /no deployment small/u],
    [429, /raise its limit/u],
    [500, /answered 500/u],
  ])('says what to change after %d, without the texts', async (status, message) => {
    azure.status = status;
    const failure = embedder().embed(['ma question à moi']);
    await expect(failure).rejects.toThrow(message);
    await expect(failure).rejects.not.toThrow(/question/u);
  });

  it('gives up where the service does not answer', async () => {
    azure.silent = true;
    await expect(embedder({ timeout: 50 }).embed(['a'])).rejects.toThrow(/longer timeout/u);
  });
});
