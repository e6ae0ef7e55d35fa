import { z } from 'zod';

import type { IngestProblem, ReadResult } from '../found-page';
import { readRows, type Row } from './row-pages';

const ROW = z.record(z.string(), z.unknown());

function parseRow(line: string): Row['values'] | string {
  try {
    const row = ROW.safeParse(JSON.parse(line));
    return row.success ? row.data : 'is not an object with names and values';
  } catch {
    return 'is not valid JSON';
  }
}

/** Reads JSON Lines, a page a line. A line that does not fit is a problem named `file:line`, and the rest is read. */
export function readJsonRows(source: string, address: string): ReadResult {
  const rows: Row[] = [];
  const problems: IngestProblem[] = [];
  source.split('\n').forEach((text, at) => {
    if (text.trim() === '') return;
    const values = parseRow(text.replace(/^\uFEFF/, ''));
    const line = at + 1;
    if (typeof values === 'string')
      problems.push({
        address: `${address}:${line}`,
        reason: { code: 'row-invalid', detail: values },
      });
    else rows.push({ address, line, values });
  });
  const read = readRows(rows);
  return { pages: read.pages, problems: [...problems, ...read.problems] };
}
