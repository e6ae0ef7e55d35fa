import MarkdownIt, { type Token } from 'markdown-it';

/** A heading's own text, without that of the headings below it. */
export interface Section {
  /** Outermost heading first. */
  readonly headingPath: readonly string[];
  /** Paragraphs and list items, each on its own line. */
  readonly lines: readonly string[];
  /** Address named by a line `[source]: URL` in the section. */
  readonly source?: string;
}

const SOURCE_LINE = /^\[source\]:\s+<?(\S+?)>?$/;

/**
 * Plain text passes here too, so what it may hold by accident is off: indented code, underlined
 * headings, HTML. Reference definitions are off because markdown-it keeps only the first of a name,
 * and each section may have its own `[source]`.
 */
const parser = new MarkdownIt('commonmark').disable([
  'code',
  'lheading',
  'html_block',
  'html_inline',
  'reference',
]);

interface Reader {
  readonly path: { readonly level: number; readonly text: string }[];
  /** One entry an open list: the number of its next item, null where it has bullets. */
  readonly lists: (number | null)[];
  prefix: string;
  inHeading: number;
  lines: string[];
  source: string | undefined;
  readonly sections: Section[];
}

/** The words of an inline token: links and emphasis reduced to them, images to their description. */
function wordsOf(token: Token): string {
  const parts = (token.children ?? []).map((child) =>
    child.type === 'softbreak' || child.type === 'hardbreak' ? '\n' : child.content,
  );
  return parts.join('');
}

/** A heading as a section has it: with plain spaces alone. */
export function plainHeading(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function closeSection(reader: Reader): void {
  const { lines, source } = reader;
  if (lines.length > 0) {
    const headingPath = reader.path.map((heading) => heading.text);
    reader.sections.push({ headingPath, lines, ...(source === undefined ? {} : { source }) });
  }
  reader.lines = [];
  reader.source = undefined;
}

function readHeading(reader: Reader, text: string): void {
  closeSection(reader);
  const outer = reader.path.findIndex((heading) => heading.level >= reader.inHeading);
  if (outer >= 0) reader.path.length = outer;
  if (text !== '') reader.path.push({ level: reader.inHeading, text });
}

function readText(reader: Reader, text: string): void {
  const kept: string[] = [];
  for (const line of text.split('\n').map((part) => part.trim())) {
    const source = SOURCE_LINE.exec(line)?.[1];
    if (source !== undefined) reader.source = source;
    else if (line !== '') kept.push(line);
  }
  if (kept.length === 0) return;
  reader.lines.push(reader.prefix + kept.join(' '));
  reader.prefix = '';
}

function openItem(reader: Reader): void {
  const number = reader.lists.at(-1);
  if (typeof number === 'number') {
    reader.prefix = `${number}. `;
    reader.lists[reader.lists.length - 1] = number + 1;
  } else reader.prefix = '- ';
}

const READERS: Readonly<Record<string, (reader: Reader, token: Token) => void>> = {
  heading_open: (reader, token) => (reader.inHeading = Number(token.tag.slice(1))),
  heading_close: (reader) => (reader.inHeading = 0),
  ordered_list_open: (reader, token) => reader.lists.push(Number(token.attrGet('start') ?? 1)),
  bullet_list_open: (reader) => reader.lists.push(null),
  ordered_list_close: (reader) => reader.lists.pop(),
  bullet_list_close: (reader) => reader.lists.pop(),
  list_item_open: openItem,
  list_item_close: (reader) => (reader.prefix = ''),
  fence: (reader, token) => readText(reader, token.content),
  inline: (reader, token) => {
    const text = wordsOf(token);
    if (reader.inHeading > 0) readHeading(reader, plainHeading(text));
    else readText(reader, text);
  },
};

/** Cuts Markdown or plain text at its headings. Sections without text of their own are left out. */
export function readSections(markdown: string): Section[] {
  const reader: Reader = {
    path: [],
    lists: [],
    prefix: '',
    inHeading: 0,
    lines: [],
    source: undefined,
    sections: [],
  };
  for (const token of parser.parse(markdown, {})) READERS[token.type]?.(reader, token);
  closeSection(reader);
  return reader.sections;
}
