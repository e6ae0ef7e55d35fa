import { parseHTML } from 'linkedom';

/**
 * The part of the DOM that the readers use. linkedom's own types name the browser's library, which
 * this project does not load, since nothing here runs in a browser.
 */
export interface HtmlElement {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly id: string;
  innerHTML: string;
  readonly parentElement: HtmlElement | null;
  readonly previousElementSibling: HtmlElement | null;
  readonly children: ArrayLike<HtmlElement> & Iterable<HtmlElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  matches(selector: string): boolean;
  closest(selector: string): HtmlElement | null;
  remove(): void;
  replaceWith(...nodes: (HtmlElement | string)[]): void;
  after(...nodes: (HtmlElement | string)[]): void;
  prepend(...nodes: (HtmlElement | string)[]): void;
  append(...nodes: (HtmlElement | string)[]): void;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
  createElement(tag: string): HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** Parses HTML; a fragment becomes the body of a document. */
export function parseHtml(html: string): HtmlDocument {
  const whole = /<html[\s>]|<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document }: { document: HtmlDocument } = parseHTML(whole);
  return document;
}

/** An element's text with every run of white space as one space. */
export function textOf(element: HtmlElement | null): string {
  return (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
}
