import { extname } from 'node:path';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
  '.docx': DOCX,
  '.csv': 'text/csv',
  '.tsv': 'text/csv',
  '.jsonl': 'application/jsonl',
  '.ndjson': 'application/jsonl',
};

/** The media type of a file by the end of its name; undefined for one that no reader takes. */
export function mediaTypeOf(path: string): string | undefined {
  return BY_EXTENSION[extname(path).toLowerCase()];
}
