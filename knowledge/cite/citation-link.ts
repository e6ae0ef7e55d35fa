import type { Document, Passage } from '../document';
import { textFragment } from './text-fragment';

/** What of its page decides how a passage can be pointed at. */
export type CitedPage = Pick<Document, 'url' | 'quotesItsPage'>;

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

/** The words are on the page only where they were taken from it, and not from a section's other source. */
function standsOn(page: CitedPage | undefined, { url }: Passage): boolean {
  return page?.quotesItsPage === true && page.url === url;
}

function fragmentOf(passage: Passage, page: CitedPage | undefined, quoted: string): string {
  if (passage.anchor) return encodeURIComponent(passage.anchor);
  if (!standsOn(page, passage)) return '';
  return textFragment([quoted, passage.headingPath.at(-1) ?? '']);
}

/**
 * The address that opens a passage's page at its heading, by the heading's id, else by the words
 * quoted from it, else by the heading's words; the page's own address where none of these is known
 * to be on it, or where the address has a fragment already.
 */
export function citationLink(
  passage: Passage,
  page: CitedPage | undefined,
  quoted: string,
): string {
  const { url } = passage;
  if (!isWebAddress(url) || url.includes('#')) return url;
  const fragment = fragmentOf(passage, page, quoted);
  return fragment === '' ? url : `${url}#${fragment}`;
}
