/** A piece of text where it stands on a page; `y` grows upward, in points. */
export interface TextPiece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

export interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

/** Pieces this far apart, as a share of their height, are words apart. */
const WORD_GAP = 0.15;
/** Pieces whose base lines differ by less than this share of their height stand on one line. */
const SAME_LINE = 0.5;

function joinPieces(pieces: readonly TextPiece[]): string {
  let text = '';
  let end: number | null = null;
  for (const piece of pieces) {
    const apart = end !== null && piece.x - end > WORD_GAP * piece.height;
    text += (apart && !text.endsWith(' ') && !piece.str.startsWith(' ') ? ' ' : '') + piece.str;
    end = piece.x + piece.width;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The lines of a page, in the order that the file has them. */
export function readLines(pieces: readonly TextPiece[]): Line[] {
  const groups: TextPiece[][] = [];
  let starts = true;
  for (const piece of pieces) {
    const last = groups.at(-1)?.at(-1);
    const moved =
      last && Math.abs(last.y - piece.y) > SAME_LINE * Math.max(last.height, piece.height);
    if (piece.str.trim() !== '') {
      if (starts || moved) groups.push([piece]);
      else groups.at(-1)?.push(piece);
      starts = false;
    }
    starts ||= piece.hasEOL;
  }
  return groups.map((group) => ({
    text: joinPieces(group),
    y: group[0]?.y ?? 0,
    height: Math.max(...group.map((piece) => piece.height)),
  }));
}

/** How many lines at the top and the bottom of a page may be its header and its footer; fewer on a page of few. */
const EDGE_LINES = 3;

/** A line that differs from page to page in its numbers only. */
function shapeOf(line: Line): string {
  return line.text.replace(/\d+/g, '0').toLowerCase();
}

function edgesOf(lines: readonly Line[]): Line[] {
  const depth = Math.min(EDGE_LINES, Math.max(1, Math.floor(lines.length / 4)));
  return lines.filter((_, at) => at < depth || at >= lines.length - depth);
}

/** The pages without the lines that stand at the edge of most of them, and without bare page numbers there. */
export function dropHeadersAndFooters(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const shape of new Set(edgesOf(page).map(shapeOf)))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const repeated = Math.max(2, Math.ceil(pages.length * 0.6));
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter(
      (line) =>
        !edges.has(line) ||
        ((counts.get(shapeOf(line)) ?? 0) < repeated && !/^\W*\d{1,4}\W*$/.test(line.text)),
    );
  });
}
