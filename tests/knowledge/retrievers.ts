import type { Document } from '../../knowledge/document';
import type { Retriever } from '../../knowledge/retrieval';
import { createRetriever } from '../../knowledge/retriever';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import { POSTGRES } from './postgres/test-content';

export interface OpenRetriever {
  readonly retriever: Retriever;
  close(): Promise<void>;
}

/** One way to retrieve: tests of behaviour run on each of them. */
export interface TestRetriever {
  readonly name: string;
  open(documents: readonly Document[]): Promise<OpenRetriever>;
}

const memory: TestRetriever = {
  name: 'in memory',
  open: async (documents) => ({
    retriever: createRetriever(buildSnapshot(documents)),
    close: async () => undefined,
  }),
};

const postgres: TestRetriever = {
  name: 'on PostgreSQL',
  async open(documents) {
    const content = await POSTGRES.open();
    await content.load(documents);
    return { retriever: await content.retriever(), close: () => content.remove() };
  },
};

/** Runs the tests on every retriever; without TEST_DATABASE_URL, PostgreSQL's are one skipped line. */
export function describeRetrievers(what: string, tests: (tested: TestRetriever) => void): void {
  describe(`${what} ${memory.name}`, () => tests(memory));
  describe(`${what} ${postgres.name}`, () => {
    if (POSTGRES.isThere) tests(postgres);
    else it.skip('is not tested, since TEST_DATABASE_URL is not set', () => undefined);
  });
}
