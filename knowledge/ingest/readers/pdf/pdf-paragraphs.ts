import type { Line } from './pdf-lines';

/** Lines further apart than this, in line heights as usual on the page, begin a paragraph. */
const PARAGRAPH_GAP = 1.35;

const BULLET = /^(?:[•◦▪‣●○■·–—]|-(?=\s))\s*/;
const NUMBERED = /^(?:\d{1,2}[.)]|[a-z][.)])\s/;

/** Lines set further apart than this, in their heights, are no lines of one paragraph, however usual that is. */
const WIDEST_LEADING = 2.2;

/** The usual distance between two lines of the page, in points. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => (lines[at]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const widest = WIDEST_LEADING * (lines[0]?.height ?? 0);
  return Math.min(gaps[Math.floor(gaps.length / 4)] ?? widest, widest);
}

function begins(line: Line, before: Line | undefined, gap: number): boolean {
  if (!before || BULLET.test(line.text) || NUMBERED.test(line.text)) return true;
  const distance = before.y - line.y;
  // Upward means another column: a sentence may go on there.
  if (distance < 0) return /[.!?:]$/.test(before.text);
  return distance > PARAGRAPH_GAP * gap || Math.abs(before.height - line.height) > 1;
}

/** Words that the text itself writes with a hyphen, in lower case. */
function hyphenated(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const texts = pages.flat().map((line) => line.text.toLowerCase());
  return new Set(texts.flatMap((text) => text.match(/\p{L}+(?:-\p{L}+)+(?=[^\p{L}-]|$)/gu) ?? []));
}

/** Joins two lines: a word divided at the end of a line is made whole, a compound keeps its hyphen. */
function joinLines(text: string, next: string, compounds: ReadonlySet<string>): string {
  const left = /([\p{L}-]*\p{L})[-\u00ad\u2010]$/u.exec(text)?.[1];
  const right = /^\p{Ll}[\p{L}-]*/u.exec(next)?.[0];
  if (left === undefined || right === undefined) return `${text.replace(/\u00ad$/, '')} ${next}`;
  const keeps = compounds.has(`${left}-${right}`.toLowerCase());
  return text.slice(0, -1) + (keeps ? '-' : '') + next;
}

/** The text of the pages as Markdown paragraphs; bullets become list items. Headings are not guessed. */
export function toParagraphs(pages: readonly (readonly Line[])[]): string[] {
  const compounds = hyphenated(pages);
  const paragraphs: string[] = [];
  for (const lines of pages) {
    const gap = usualGap(lines);
    lines.forEach((line, at) => {
      const first = at === 0 && !/^\p{Ll}/u.test(line.text);
      const last = paragraphs.at(-1);
      if (last === undefined || first || (at > 0 && begins(line, lines[at - 1], gap)))
        paragraphs.push(line.text.replace(BULLET, '- '));
      else paragraphs[paragraphs.length - 1] = joinLines(last, line.text, compounds);
    });
  }
  return paragraphs.map((paragraph) => paragraph.replaceAll('\u00ad', ''));
}
