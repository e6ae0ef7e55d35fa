import { UnreadablePage, type FoundPage, type ReadResult } from '../found-page';
import type { SourceItem } from '../source';
import { readCsvRows } from './csv-rows';
import { decodeText } from './decode-text';
import { readDocxPage } from './docx-page';
import { readHtmlPage } from './html/html-page';
import { readJsonRows } from './json-rows';
import { readMarkdownPage } from './markdown-page';
import { DOCX } from './media-types';
import { readPdfPage } from './pdf/pdf-page';

/** Raise it when a reader's result changes: what was read by an older one is then read again. */
export const READERS_VERSION = 1;

type Reader = (item: SourceItem) => ReadResult | Promise<ReadResult>;

function onePage(read: (item: SourceItem) => FoundPage | Promise<FoundPage>): Reader {
  return async (item) => {
    const page = await read(item);
    const updated = page.updated ?? item.updated;
    return { pages: [{ ...page, updated }], problems: [] };
  };
}

const textOf = ({ bytes, mediaType }: SourceItem) => decodeText(bytes, mediaType);

const html = onePage((item) => readHtmlPage(textOf(item), item));
const markdown = onePage((item) => readMarkdownPage(textOf(item), item.address));
const json: Reader = (item) => readJsonRows(textOf(item), item.address);

const READERS: Readonly<Record<string, Reader>> = {
  'text/html': html,
  'application/xhtml+xml': html,
  'text/markdown': markdown,
  'text/plain': markdown,
  'application/pdf': onePage((item) => readPdfPage(item.bytes, item.address)),
  [DOCX]: onePage((item) => readDocxPage(item.bytes, item)),
  'text/csv': (item) => readCsvRows(textOf(item), item.address),
  'application/jsonl': json,
  'application/x-ndjson': json,
};

function reasonOf(error: unknown) {
  if (error instanceof UnreadablePage) return { code: error.code, detail: error.detail };
  // A fault of a parser in a file that it did not expect must not end the run.
  return {
    code: 'broken' as const,
    detail: error instanceof Error ? error.message : String(error),
  };
}

/** Reads a file or page by its media type. Never throws: what could not be taken is among the problems. */
export async function readItem(item: SourceItem): Promise<ReadResult> {
  const { address, mediaType } = item;
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  const reader = READERS[type];
  try {
    if (!reader) throw new UnreadablePage('unknown-type', type);
    const result = await reader(item);
    if (result.pages.length + result.problems.length === 0) throw new UnreadablePage('no-pages');
    return result;
  } catch (error) {
    return { pages: [], problems: [{ address, reason: reasonOf(error) }] };
  }
}
