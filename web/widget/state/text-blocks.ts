export interface Paragraph {
  readonly kind: 'paragraph';
  /** Lines stay apart. */
  readonly lines: readonly string[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export type TextBlock = Paragraph | List;

const ITEM = /^\s*[-•]\s+/;

function append(blocks: readonly TextBlock[], line: string): readonly TextBlock[] {
  const last = blocks.at(-1);
  if (ITEM.test(line)) {
    const item = line.replace(ITEM, '');
    return last?.kind === 'list'
      ? blocks.with(-1, { kind: 'list', items: [...last.items, item] })
      : [...blocks, { kind: 'list', items: [item] }];
  }
  return last?.kind === 'paragraph'
    ? blocks.with(-1, { kind: 'paragraph', lines: [...last.lines, line] })
    : [...blocks, { kind: 'paragraph', lines: [line] }];
}

/** Plain text as paragraphs (parted by an empty line) and lists (lines that begin with "- "). */
export function blocksOf(text: string): readonly TextBlock[] {
  return text.split(/\r?\n\s*\r?\n/).flatMap((part) =>
    part
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .reduce<readonly TextBlock[]>(append, []),
  );
}
