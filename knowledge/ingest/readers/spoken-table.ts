import type { Language } from '../../language';

/** A table as rows of cells; `header` names the columns, '' where it does not. */
export interface PlainTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the first cell of each row names the row. */
  readonly namedRows: boolean;
}

/** French puts a no-break space before the colon. */
const COLON: Readonly<Record<Language, string>> = { en: ': ', fr: '\u00a0: ' };

function endSentence(text: string): string {
  return /[.!?:;…]$/.test(text) ? text.replace(/[:;]$/, '.') : `${text}.`;
}

function speakCells(cells: readonly string[], header: readonly string[], colon: string): string {
  return cells
    .map((cell, at) => ({ cell: cell.trim(), name: (header[at] ?? '').trim() }))
    .filter(({ cell }) => cell !== '')
    .map(({ cell, name }) =>
      name === '' || name === cell ? cell : `${name.replace(/\s*:$/, '')}${colon}${cell}`,
    )
    .join('; ');
}

function speakRow(cells: readonly string[], table: PlainTable, colon: string): string {
  const [first = '', ...rest] = cells;
  const namesRow = table.namedRows && (table.header[0] ?? '') === '' && rest.length > 0;
  if (!namesRow || first.trim() === '') return speakCells(cells, table.header, colon);
  const values = speakCells(rest, table.header.slice(1), colon);
  return values === '' ? first : `${first} – ${values}`;
}

/**
 * A table as sentences that make sense when they are heard, one a row: `Age: under 6; Amount: $7,787.`
 * A cell that spans rows is repeated in each by the caller. The caption comes first, where there is one.
 */
export function speakTable(table: PlainTable, language: Language): string[] {
  const rows = table.rows
    .map((cells) => speakRow(cells, table, COLON[language]))
    .filter((row) => row !== '')
    .map(endSentence);
  return table.caption === '' || rows.length === 0 ? rows : [endSentence(table.caption), ...rows];
}
