import TurndownService from 'turndown';

import type { Language } from '../../../language';
import { resolveLink } from '../addresses';
import { speakTable } from '../spoken-table';
import { textOf, type HtmlDocument, type HtmlElement } from './dom';
import { readHtmlTable } from './html-table';

const turndown = new TurndownService({
  headingStyle: 'atx',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
  hr: '',
});

export interface MarkdownContext {
  readonly document: HtmlDocument;
  readonly language: Language;
  /** What links are resolved against. */
  readonly address: string;
  /** Address to cite; '' where there is none. */
  readonly url: string;
}

function paragraph(document: HtmlDocument, text: string): HtmlElement {
  const element = document.createElement('p');
  element.append(text);
  return element;
}

/** Inner tables first, so that an outer one finds their sentences in its cells. */
function speakTables(content: HtmlElement, { document, language }: MarkdownContext): void {
  for (const table of [...content.querySelectorAll('table')].reverse()) {
    const sentences = speakTable(readHtmlTable(table), language);
    table.replaceWith(...sentences.map((sentence) => paragraph(document, sentence)));
  }
}

/** `<dl>` as `Term: definition`; a definition of several terms names them all. */
function speakDefinitions(content: HtmlElement, { language }: MarkdownContext): void {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  let terms: string[] = [];
  for (const element of [...content.querySelectorAll('dt, dd')]) {
    if (element.tagName === 'DT') {
      terms.push(textOf(element).replace(/\s*:$/, ''));
      element.remove();
    } else if (terms.length > 0) {
      const lead = element.matches(':has(> p:first-child)') ? element.querySelector('p') : element;
      lead?.prepend(`${terms.join(', ')}${colon}`);
      terms = [];
    }
  }
}

/** A part that opens (`<details>`) gets a heading one level below the one that it stands under. */
function openDetails(content: HtmlElement, { document }: MarkdownContext): void {
  let level = 1;
  for (const element of [...content.querySelectorAll('h1, h2, h3, h4, h5, h6, summary')]) {
    if (element.tagName !== 'SUMMARY') {
      level = Number(element.tagName.slice(1));
      continue;
    }
    const heading = document.createElement(`h${Math.min(level + 1, 6)}`);
    heading.append(textOf(element));
    const id = element.id || element.closest('details')?.id || '';
    if (id !== '') heading.setAttribute('id', id);
    if (element.querySelector('h1, h2, h3, h4, h5, h6') === null) element.replaceWith(heading);
    else if (id !== '') element.querySelector('h1, h2, h3, h4, h5, h6')?.setAttribute('id', id);
  }
}

function idOfSection(heading: HtmlElement): string {
  const section = heading.closest('section[id], div[id]');
  const opens = section?.querySelector('h1, h2, h3, h4, h5, h6') === heading;
  return heading.id || (opens ? (section?.id ?? '') : '');
}

/** Names each section's own address, so that a citation opens the page at its heading. */
function nameSections(content: HtmlElement, { document, url }: MarkdownContext): void {
  if (url === '') return;
  for (const heading of [...content.querySelectorAll('h2, h3, h4, h5, h6')]) {
    const id = idOfSection(heading);
    const source = `${url.replace(/#.*$/, '')}#${encodeURIComponent(id)}`;
    if (id !== '') heading.after(paragraph(document, `[source]: ${source}`));
  }
}

/** A link becomes absolute; one that leads to no page, its words. */
function resolveLinks(content: HtmlElement, { address }: MarkdownContext): void {
  for (const link of [...content.querySelectorAll('a')]) {
    const target = resolveLink(link.getAttribute('href') ?? '', address);
    if (target !== undefined && !target.startsWith('file:') && textOf(link) !== '')
      link.setAttribute('href', target);
    else link.replaceWith(link.textContent ?? '');
  }
}

/** Turndown's sign for an item is padded to four columns; and headings that hold nothing but space are none. */
function tidy(markdown: string): string {
  return markdown
    .replace(/^(\s*)-\s{3}/gm, '$1- ')
    .replace(/^(\s*\d+\.)\s{2}/gm, '$1 ')
    .replace(/^#+\s*$/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The content as Markdown that reads well aloud: tables and definitions as sentences, one list item a line. Changes `content`. */
export function toMarkdown(content: HtmlElement, context: MarkdownContext): string {
  openDetails(content, context);
  nameSections(content, context);
  resolveLinks(content, context);
  speakTables(content, context);
  speakDefinitions(content, context);
  return tidy(turndown.turndown(content.innerHTML));
}
