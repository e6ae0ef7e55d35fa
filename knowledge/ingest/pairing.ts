import { otherLanguage } from '../language';
import { languageNeutral } from './counterpart-address';
import type { FoundPage } from './found-page';
import { isWebAddress, toUrl } from './readers/addresses';

/** A page, and its page in the other language where there is one. */
export type Counterparts = ReadonlyMap<FoundPage, FoundPage>;

/** An address as pages are looked up by it: without fragment, `www.` kept, one slash less at the end. */
export function lookupAddress(address: string): string {
  const url = URL.canParse(toUrl(address)) ? new URL(toUrl(address)) : null;
  if (!url) return address;
  url.hash = '';
  if (url.protocol === 'http:') url.protocol = 'https:';
  return url.href.replace(/\/$/, '');
}

/** Pages by each address that they are known by. The first page of an address counts. */
export function byAddress(pages: readonly FoundPage[]): ReadonlyMap<string, FoundPage> {
  const found = new Map<string, FoundPage>();
  for (const page of pages)
    for (const address of [page.url, page.address])
      if (address !== '' && !found.has(lookupAddress(address)))
        found.set(lookupAddress(address), page);
  return found;
}

class Pairs {
  readonly #counterparts = new Map<FoundPage, FoundPage>();

  get all(): Counterparts {
    return this.#counterparts;
  }

  isPaired(page: FoundPage): boolean {
    return this.#counterparts.has(page);
  }

  join(page: FoundPage, other: FoundPage | undefined): void {
    if (!other || page.language === other.language) return;
    if (this.isPaired(page) || this.isPaired(other)) return;
    this.#counterparts.set(page, other);
    this.#counterparts.set(other, page);
  }
}

/** Joins pages that have the same key, where the key has one page a language. */
function joinByKey(
  pages: readonly FoundPage[],
  keyOf: (page: FoundPage) => string | undefined,
  pairs: Pairs,
): void {
  const groups = new Map<string, FoundPage[]>();
  for (const page of pages) {
    const key = pairs.isPaired(page) ? undefined : keyOf(page);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  for (const [first, second, ...more] of groups.values())
    if (first && more.length === 0) pairs.join(first, second);
}

/** By the links that pages make to their counterpart; a link that the other side contradicts does not count. */
function joinByLinks(pages: readonly FoundPage[], pairs: Pairs): void {
  const known = byAddress(pages);
  for (const page of pages) {
    const target = page.alternates[otherLanguage(page.language)];
    const other = target === undefined ? undefined : known.get(lookupAddress(target));
    const back = other?.alternates[page.language];
    const agrees = back === undefined || known.get(lookupAddress(back)) === page;
    if (other && agrees) pairs.join(page, other);
  }
}

/**
 * The pages of one subject in the two languages: by the `pair_id` that they share, by their links to one
 * another, by addresses that differ in their mark of the language only. In that order; a page has one counterpart.
 */
export function pairPages(pages: readonly FoundPage[]): Counterparts {
  const pairs = new Pairs();
  joinByKey(pages, (page) => page.pairId, pairs);
  joinByLinks(pages, pairs);
  const open = pages.filter((page) => page.pairId === undefined);
  joinByKey(open, (page) => languageNeutral(page.address, page.language), pairs);
  const onWeb = open.filter((page) => isWebAddress(page.url));
  joinByKey(onWeb, (page) => languageNeutral(page.url, page.language), pairs);
  return pairs.all;
}
