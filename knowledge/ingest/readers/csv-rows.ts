import { parse } from 'csv-parse/sync';
import { z } from 'zod';

import { LANGUAGES, type Language } from '../../language';
import { UnreadablePage, type ReadResult } from '../found-page';
import { factNamed, type FactName } from './loose-facts';
import { readRows, type Row } from './row-pages';

const DELIMITERS = [',', ';', '\t', '|'];

const RECORDS = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/** What a column holds: a fact, and where the file has both languages side by side, in which. */
interface Column {
  readonly fact: FactName | undefined;
  readonly language: Language | undefined;
}

function readColumn(name: string): Column {
  const whole = factNamed(name);
  if (whole !== undefined) return { fact: whole, language: undefined };
  const parts = /^(.+?)[\s_.-]*[(]?(en|fr|english|french|anglais|français|francais)[)]?$/i.exec(
    name.trim(),
  );
  const language = /^(?:fr|french|français|francais)/i.test(parts?.[2] ?? '') ? 'fr' : 'en';
  return { fact: parts ? factNamed(parts[1] ?? '') : undefined, language };
}

/** The sign that cuts the first line into the most columns. */
function detectDelimiter(source: string): string {
  const header = source.split(/\r?\n/, 1)[0] ?? '';
  const columns = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (columns(next) > columns(best) ? next : best));
}

function parseRecords(source: string) {
  try {
    return RECORDS.parse(
      parse(source, {
        delimiter: detectDelimiter(source),
        bom: true,
        info: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
      }),
    );
  } catch (cause) {
    throw new UnreadablePage('broken', cause instanceof Error ? cause.message : '', { cause });
  }
}

function checkColumns(columns: readonly Column[]): void {
  const missing = ['title', 'text'].filter(
    (fact) => !columns.some((column) => column.fact === fact),
  );
  if (missing.length > 0) throw new UnreadablePage('columns-missing', missing.join(', '));
}

/** The values of a row for one language: its own columns, else those that are common to both. */
function valuesFor(record: readonly string[], columns: readonly Column[], language?: Language) {
  const values: Record<string, unknown> = {};
  columns.forEach(({ fact, language: own }, at) => {
    const value = record[at]?.trim() ?? '';
    if (fact !== undefined && value !== '' && (own === undefined || own === language))
      values[fact] = own === undefined ? (values[fact] ?? value) : value;
  });
  return values;
}

/** A row with both languages side by side is two pages, and a pair. */
function sideBySide(row: Row, record: readonly string[], columns: readonly Column[]): Row[] {
  return LANGUAGES.flatMap((lang) => {
    const values = valuesFor(record, columns, lang);
    const pair = values.pair_id ?? values.id ?? `${row.address}#${row.line}`;
    const id = values.id ?? row.line;
    return values.text === undefined
      ? []
      : [{ ...row, values: { ...values, id, lang, pair_id: pair } }];
  });
}

/**
 * Reads CSV, a page a row. It needs a column for the title (or question) and one for the text (or answer),
 * by their names in either language; `title_en` and `title_fr` side by side make a pair of pages.
 * Throws UnreadablePage where a column is missing.
 */
export function readCsvRows(source: string, address: string): ReadResult {
  const [header, ...records] = parseRecords(source);
  const columns = (header?.record ?? []).map(readColumn);
  checkColumns(columns);
  const isSideBySide = columns.some(({ fact, language }) => fact === 'text' && language);
  let line = (header?.info.lines ?? 1) + 1;
  const rows = records.flatMap(({ record, info }) => {
    const row: Row = { address, line, values: valuesFor(record, columns) };
    line = info.lines + 1;
    return isSideBySide ? sideBySide(row, record, columns) : [row];
  });
  return readRows(rows);
}
