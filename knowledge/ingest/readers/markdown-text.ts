import MarkdownIt, { type Token } from 'markdown-it';

import type { Language } from '../../language';
import { resolveLink } from './addresses';
import { speakTable } from './spoken-table';

/** With tables, which CommonMark has not; what plain text may hold by accident is off, as in the chunker. */
const parser = new MarkdownIt('commonmark').enable('table').disable(['code', 'lheading']);

function plainWords(token: Token | undefined): string {
  return (token?.children ?? [])
    .map((child) => (/break$/.test(child.type) ? ' ' : child.content))
    .join('')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

interface TableLines {
  readonly from: number;
  /** The first line after the table. */
  readonly to: number;
  readonly rows: readonly (readonly string[])[];
}

function readRows(tokens: readonly Token[]): string[][] {
  const rows: string[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(plainWords(token));
  }
  return rows;
}

function findTables(tokens: readonly Token[]): TableLines[] {
  return tokens.flatMap((token, at) => {
    if (token.type !== 'table_open' || !token.map) return [];
    const end = tokens.findIndex((other, place) => place > at && other.type === 'table_close');
    const [from, to] = token.map;
    return [{ from, to, rows: readRows(tokens.slice(at, end)) }];
  });
}

const BARE_ROW = /^\s*\|.*\|\s*$/;

function cellsOf(line: string): string[] {
  const inside = line.trim().slice(1, -1);
  const cells = inside.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
  return cells.map((cell) => plainWords(parser.parseInline(cell, {})[0]));
}

/** Rows of `| cell | cell |` without the line that Markdown wants under the header: exported pages have them. */
function findBareTables(lines: readonly string[]): TableLines[] {
  const tables: TableLines[] = [];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (BARE_ROW.test(lines[to] ?? '')) to++;
    if (to - from > 1) tables.push({ from, to, rows: lines.slice(from, to).map(cellsOf) });
    from = Math.max(from, to - 1);
  }
  return tables;
}

function replaceTables(
  lines: readonly string[],
  tables: readonly TableLines[],
  language: Language,
): string[] {
  const replaced = [...lines];
  for (const { from, to, rows } of [...tables].reverse()) {
    const [header = [], ...body] = rows;
    const plain = { caption: '', header, rows: body, namedRows: true };
    replaced.splice(from, to - from, ...speakTable(plain, language).flatMap((row) => [row, '']));
  }
  return replaced;
}

/** The Markdown with each table as sentences, one a row, so that it reads well aloud. */
export function speakMarkdownTables(markdown: string, language: Language): string {
  if (!markdown.includes('|')) return markdown;
  const lines = replaceTables(
    markdown.split('\n'),
    findTables(parser.parse(markdown, {})),
    language,
  );
  return replaceTables(lines, findBareTables(lines), language).join('\n');
}

const HEADING = /^#\s+(.+?)(?:\s+#+)?\s*$/;

/** The text of a first heading `# …`, where the Markdown begins with one. */
export function headingOf(markdown: string): string | undefined {
  const first = markdown.trimStart().split('\n', 1)[0] ?? '';
  return HEADING.exec(first)?.[1]?.trim();
}

/** Takes the first heading away where it is the title: a document's text stands without it. */
export function withoutTitle(markdown: string, title: string): string {
  const text = markdown.trim();
  return headingOf(text) === title
    ? text.slice(text.indexOf('\n') + 1 || text.length).trim()
    : text;
}

/** The anchor that hosts of Markdown give to a heading: `Get a copy!` → `get-a-copy`. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function idsOf(token: Token): string[] {
  return [...token.content.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id);
}

/** Ids that a link may point to: headings, and `id` attributes of HTML inside. */
export function anchorsOfMarkdown(markdown: string): string[] {
  const tokens = parser.parse(markdown, {});
  const headings = tokens.flatMap((token, at) =>
    tokens[at - 1]?.type === 'heading_open' ? [slugOf(plainWords(token))] : [],
  );
  return [...headings, ...tokens.flatMap(idsOf)];
}

/** Where the links of a Markdown text lead, absolute. */
export function linksOfMarkdown(markdown: string, from: string): string[] {
  const links = parser
    .parse(markdown, {})
    .flatMap((token) => token.children ?? [])
    .filter((token) => token.type === 'link_open')
    .map((token) => resolveLink(String(token.attrGet('href') ?? ''), from));
  return [...new Set(links.filter((link) => link !== undefined))];
}
