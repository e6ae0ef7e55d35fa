import { parseHTML } from 'linkedom';

import { decodeText } from '../readers/decode-text';
import { isHtml } from './media-types';

/** Where a page names its counterparts: in its head, or in the switch of languages at its top. */
const LINKS = [
  'link[rel~="alternate"][hreflang]',
  'a[hreflang]',
  'header a[lang]',
  '#wb-lng a[lang]',
].join(', ');

const OURS = /^(en|eng|fr|fra|fre)(-|$)/i;

/** Whether a language tag is of English or French. */
export function isOurLanguage(tag: string): boolean {
  return OURS.test(tag.trim());
}

/** The addresses of the English and French counterparts that an HTML page names; else none. */
export function alternatesOf(page: {
  readonly address: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}): string[] {
  if (!isHtml(page.contentType)) return [];
  const { document } = parseHTML(decodeText(page.bytes, page.contentType));
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const root = URL.canParse(base, page.address) ? new URL(base, page.address).href : page.address;
  const addresses = [...document.querySelectorAll(LINKS)].flatMap((link) => {
    const language = link.getAttribute('hreflang') ?? link.getAttribute('lang') ?? '';
    const href = link.getAttribute('href') ?? '';
    if (!isOurLanguage(language) || href === '' || !URL.canParse(href, root)) return [];
    return [new URL(href, root).href];
  });
  return [...new Set(addresses)].filter((address) => address !== page.address);
}
