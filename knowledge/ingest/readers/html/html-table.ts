import type { PlainTable } from '../spoken-table';
import { textOf, type HtmlElement } from './dom';

/** Cells further than this are no table but an accident (`colspan="1000"`). */
const MOST_COLUMNS = 60;
const MOST_ROWS_SPANNED = 500;

function spanOf(cell: HtmlElement, name: string, most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}

/** A cell's text, its lines and list items told apart by commas. */
function textOfCell(cell: HtmlElement): string {
  const html = cell.innerHTML.replace(/<br\b[^>]*>|<\/(?:p|li|div|dt|dd)>/gi, '\n$&');
  const copy = cell.innerHTML;
  cell.innerHTML = html;
  const lines = (cell.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  cell.innerHTML = copy;
  return lines
    .filter((line) => line !== '')
    .map((line, at, all) =>
      at < all.length - 1 && /[\p{L}\p{N})%$]$/u.test(line) ? `${line},` : line,
    )
    .join(' ');
}

interface Grid {
  readonly cells: string[][];
  /** By row: whether every cell of it is a heading cell. */
  readonly isHeader: boolean[];
  /** By row: whether its first cell is a heading cell. */
  readonly isNamed: boolean[];
}

function place(grid: Grid, row: number, cell: HtmlElement): void {
  const text = textOfCell(cell);
  const line = (grid.cells[row] ??= []);
  let column = 0;
  while (line[column] !== undefined) column++;
  const columns = Math.min(spanOf(cell, 'colspan', MOST_COLUMNS), MOST_COLUMNS - column);
  for (let down = 0; down < spanOf(cell, 'rowspan', MOST_ROWS_SPANNED); down++)
    for (let right = 0; right < columns; right++)
      (grid.cells[row + down] ??= [])[column + right] = right === 0 ? text : '';
}

/** The cells on a grid: a cell that spans rows stands in each, one that spans columns in its first. */
function readGrid(rows: readonly HtmlElement[]): Grid {
  const grid: Grid = { cells: [], isHeader: [], isNamed: [] };
  rows.forEach((row, at) => {
    const cells = [...row.children].filter((cell) => cell.matches('th, td'));
    for (const cell of cells) place(grid, at, cell);
    grid.isHeader[at] =
      cells.length > 0 &&
      (cells.every((cell) => cell.matches('th')) || row.closest('thead') !== null);
    grid.isNamed[at] = cells[0]?.matches('th') ?? false;
  });
  return { ...grid, cells: grid.cells.slice(0, rows.length) };
}

/** Names of columns from one or two rows of headings: `Single, Monthly amount`. */
function joinHeaders(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const names = rows.map((row) => (row[column] ?? '').trim()).filter((name) => name !== '');
    return [...new Set(names)].join(', ');
  });
}

/** Reads a table. A table without headings has no names for its columns. */
export function readHtmlTable(table: HtmlElement): PlainTable {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid = readGrid(rows);
  const firstData = grid.isHeader.findIndex((isHeader) => !isHeader);
  const body = firstData < 0 ? grid.cells.length : firstData;
  const data = grid.cells.slice(body).map((row) => Array.from(row, (cell) => cell ?? ''));
  const hasHeadingsOnly = data.length === 0;
  return {
    caption: textOf(table.querySelector('caption')),
    header: hasHeadingsOnly ? [] : joinHeaders(grid.cells.slice(0, body)),
    rows: hasHeadingsOnly ? grid.cells : data,
    namedRows: grid.isNamed.slice(body).some(Boolean),
  };
}
