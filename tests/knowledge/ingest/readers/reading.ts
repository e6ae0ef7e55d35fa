import { readItem } from '../../../../knowledge/ingest/readers/read-item';
import type { FoundPage, IngestProblem } from '../../../../knowledge/ingest/found-page';

export interface Given {
  readonly address: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** What the readers make of one file. */
export async function read({ address, mediaType, content }: Given) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readItem({ address, mediaType, bytes });
}

export async function readPage(given: Given): Promise<FoundPage> {
  const { pages, problems } = await read(given);
  expect(problems).toEqual([]);
  expect(pages).toHaveLength(1);
  return pages[0]!;
}

export async function readProblem(given: Given): Promise<IngestProblem> {
  const { pages, problems } = await read(given);
  expect(pages).toEqual([]);
  expect(problems).toHaveLength(1);
  return problems[0]!;
}
