import { escapeHtml } from '../../../http/pages/html';

const ITEM = /^\s*[-•]\s+/;

function listOf(lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escapeHtml(line.replace(ITEM, ''))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function paragraphOf(lines: readonly string[]): string {
  return `<p>${lines.map(escapeHtml).join('<br>')}</p>`;
}

/** Neighbours that are all items, or all not. */
function runsOf(lines: readonly string[]): string[][] {
  return lines.reduce<string[][]>((runs, line) => {
    const last = runs.at(-1);
    if (last?.[0] === undefined || ITEM.test(last[0]) !== ITEM.test(line)) return [...runs, [line]];
    return [...runs.slice(0, -1), [...last, line]];
  }, []);
}

/** Plain text as paragraphs (parted by an empty line) and lists (lines that begin with "- "). */
export function renderText(text: string): string {
  return text
    .split(/\n\s*\n/)
    .flatMap((part) => runsOf(part.split('\n').filter((line) => line.trim() !== '')))
    .map((lines) => (ITEM.test(lines[0] ?? '') ? listOf(lines) : paragraphOf(lines)))
    .join('\n');
}
