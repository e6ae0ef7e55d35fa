import { UnreadablePage, type FoundPage } from '../../found-page';
import { resolveLink, titleFromAddress } from '../addresses';
import { decideLanguage } from '../page-language';
import { parseHtml, textOf, type HtmlDocument, type HtmlElement } from './dom';
import { readHead } from './head-facts';
import { findMainContent } from './main-content';
import { toMarkdown } from './to-markdown';

function anchorsOf(document: HtmlDocument): string[] {
  const named = [...document.querySelectorAll('[id], a[name]')];
  return named.flatMap((element) =>
    [element.id, element.getAttribute('name') ?? ''].filter((name) => name !== ''),
  );
}

function linksOf(content: HtmlElement, address: string): string[] {
  const links = [...content.querySelectorAll('a[href]')].map((link) =>
    resolveLink(link.getAttribute('href') ?? '', address),
  );
  return [...new Set(links.filter((link) => link !== undefined))];
}

/** Takes the page's heading out of its content: the title stands apart from the text. */
function takeTitle(content: HtmlElement): string {
  const heading = content.querySelector('h1');
  const title = textOf(heading);
  if (heading && title !== '') heading.remove();
  return title;
}

/** What the caller knows that the HTML may not say. */
export interface HtmlClues {
  readonly address: string;
  readonly updated?: string | undefined;
}

/** Reads one HTML page. Throws UnreadablePage where it has no text, or is in another language. */
export function readHtmlPage(html: string, { address, updated }: HtmlClues): FoundPage {
  const document = parseHtml(html);
  const { canonical, declaredLanguage, title, ...head } = readHead(document, address);
  const anchors = anchorsOf(document);
  const content = findMainContent(document, html);
  if (!content) throw new UnreadablePage('no-text');
  const base = canonical || address;
  const links = linksOf(content, base);
  const heading = takeTitle(content);
  const text = textOf(content);
  if (text === '') throw new UnreadablePage('no-text');
  const language = decideLanguage({ declared: declaredLanguage, address: base, text });
  return {
    ...head,
    address,
    url: canonical,
    language,
    title: heading || title || titleFromAddress(address),
    text: toMarkdown(content, { document, language, address: base, url: canonical }),
    updated: head.updated ?? updated,
    quotesItsPage: true,
    anchors,
    links,
  };
}
