import type { Document } from '../../knowledge/document';
import { createRetriever } from '../../knowledge/retriever';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import { POSTGRES } from './postgres/test-content';
import { testRetriever, type TestRetriever } from './retriever-suite';

const memory: TestRetriever = {
  name: 'in memory',
  open: async (documents: readonly Document[]) => ({
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

describe.each([memory, postgres])('$name', (tested) => {
  if (tested === postgres && !POSTGRES.isThere) {
    it.skip('is not tested, since TEST_DATABASE_URL is not set', () => undefined);
    return;
  }
  testRetriever(tested);
});
