import { Readability } from '@mozilla/readability';

import { parseHtml, textOf, type HtmlDocument, type HtmlElement } from './dom';

/** What stands around or between the content of a page, also inside `<main>`: the names are canada.ca's too. */
const BOILERPLATE = [
  'head, script, style, noscript, template, iframe, object, svg, canvas, video, audio, img, map',
  'nav, footer, aside[role="complementary"], [role="navigation"], [role="contentinfo"], [role="search"]',
  'form, button, input, select, textarea, dialog',
  '[hidden], [aria-hidden="true"], .wb-inv, .visually-hidden, .sr-only, .visuallyhidden',
  '.breadcrumb, .breadcrumbs, #wb-bc, [aria-label="Breadcrumb" i], [property="breadcrumb"]',
  '.pagedetails, #wb-dtmd, .wb-dtmd, .date-modified, time[property="dateModified"]',
  '.gc-pg-hlpfl, .gc-pft, .wb-feedback, .page-feedback, [class*="feedback"], [id*="feedback"]',
  '.share-list, .wb-share, .gc-byline-share, .social-share, [class*="share-widget"]',
  '.pager, .pagination, .gc-prtts, .gc-followus, .skip-link, .wb-slc, #wb-lng, .wb-lng',
].join(', ');

/** The element that holds the page's own content, as the page marks it. */
const MARKED = ['main', '[role="main"]', '#wb-main', '#main-content', 'article'];

const FEWEST_CHARACTERS = 40;

function isContents(list: HtmlElement): boolean {
  const links = [...list.querySelectorAll('a[href]')];
  const items = [...list.querySelectorAll('li')];
  return (
    items.length > 1 &&
    links.length >= items.length &&
    links.every((link) => link.getAttribute('href')?.startsWith('#')) &&
    links.map(textOf).join('').length >= 0.9 * textOf(list).replace(/ /g, '').length * 0.9
  );
}

/** A list of links to the page's own sections is a table of contents, and says nothing by itself; nor does its heading. */
function dropTablesOfContents(root: HtmlElement): void {
  for (const list of [...root.querySelectorAll('ul, ol')].filter(isContents)) {
    const before = list.previousElementSibling;
    if (before?.matches('h2, h3, h4, h5, h6')) before.remove();
    list.remove();
  }
}

/** Date and version lines that canada.ca writes without a class of their own. */
const DATE_LINE =
  /^(?:Date (?:modified|de modification)|Last (?:updated|modified)|Dernière (?:mise à jour|modification))\s*:?\s*[\d\s\p{L}-]{0,30}$/iu;

function dropDateLines(root: HtmlElement): void {
  for (const element of [...root.querySelectorAll('p, dl, div, span')])
    if (DATE_LINE.test(textOf(element))) element.remove();
}

/** Drops what is not the page's own content, in place. */
function clean(root: HtmlElement): HtmlElement {
  for (const element of [...root.querySelectorAll(BOILERPLATE)]) element.remove();
  dropTablesOfContents(root);
  dropDateLines(root);
  return root;
}

function findMarked(document: HtmlDocument): HtmlElement | null {
  for (const selector of MARKED) {
    const found = document.querySelector(selector);
    if (found && textOf(found).length >= FEWEST_CHARACTERS) return found;
  }
  return null;
}

/** What Mozilla's Readability takes for the article, for pages that mark no main content. */
function findArticle(html: string): HtmlElement | null {
  const article = new Readability(parseHtml(html), { charThreshold: 200 }).parse();
  const body = article?.content ? parseHtml(article.content).body : null;
  return body && textOf(body).length >= FEWEST_CHARACTERS ? body : null;
}

function findWhole(document: HtmlDocument): HtmlElement | null {
  return document.querySelector(MARKED.join(', ')) ?? document.body ?? document.documentElement;
}

/** The main content of a page, cleaned; null where the page holds no text. `html` is what `document` was parsed from. */
export function findMainContent(document: HtmlDocument, html: string): HtmlElement | null {
  const root = findMarked(document) ?? findArticle(html) ?? findWhole(document);
  if (!root) return null;
  const content = clean(root);
  return textOf(content) === '' ? null : content;
}
