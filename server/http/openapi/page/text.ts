import type { Translate } from '../../../../locales/translator';
import { escapeHtml } from '../../pages/html';

/** Gives a text of the frame, ready for HTML; without a namespace, of `docs`. */
export type Text = (key: string) => string;

export function textOf(translate: Translate): Text {
  return (key) => escapeHtml(translate(key.includes(':') ? key : `docs:${key}`));
}

export interface Table {
  /** All HTML. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly string[])[];
}

function row([name, ...cells]: readonly string[]): string {
  return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

export function renderTable({ caption, heads, rows }: Table): string {
  return `<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
</table>`;
}

/** The document's own words are English whatever the frame's language. */
export function inEnglish(text: string): string {
  return `<span lang="en">${escapeHtml(text)}</span>`;
}

export function schemaLink(name: string): string {
  return `<a href="#schema-${name}"><code>${name}</code></a>`;
}
