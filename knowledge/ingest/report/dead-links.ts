import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { FoundPage, IngestProblem } from '../found-page';
import { lookupAddress } from '../pairing';
import { isWebAddress } from '../readers/addresses';

/** A link within what was ingested that leads nowhere. */
export interface DeadLink {
  /** Address of the page that holds the link. */
  readonly from: string;
  readonly to: string;
  /** What is missing: the page, or the place in it. */
  readonly missing: 'page' | 'anchor';
}

interface Site {
  /** Anchors of each page, by its addresses. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unreachable: ReadonlySet<string>;
  /** Folders that pages were read from. */
  readonly folders: ReadonlySet<string>;
}

function describeSite(pages: readonly FoundPage[], problems: readonly IngestProblem[]): Site {
  const anchors = new Map<string, Set<string>>();
  for (const page of pages)
    for (const address of [page.address, page.url].filter((known) => known !== '')) {
      const known = anchors.get(lookupAddress(address)) ?? new Set<string>();
      for (const anchor of page.anchors) known.add(anchor);
      anchors.set(lookupAddress(address), known);
    }
  const unreachable = problems.filter(({ reason }) => /^answered (?:404|410)/.test(reason.detail));
  const files = pages.filter(({ address }) => !isWebAddress(address));
  return {
    anchors,
    unreachable: new Set(unreachable.map(({ address }) => lookupAddress(address))),
    folders: new Set(files.map(({ address }) => dirname(address.replace(/#.*$/, '')))),
  };
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** A file is missing only where its folder is one that we read: of others we know nothing. */
function isMissingFile(url: URL, { folders }: Site): boolean {
  if (url.protocol !== 'file:') return false;
  const path = fileURLToPath(url.href.replace(/[?#].*$/, ''));
  return folders.has(dirname(path)) && !existsSync(path);
}

function whatIsMissing(link: string, site: Site): DeadLink['missing'] | null {
  const url = new URL(link);
  const target = lookupAddress(link);
  const anchors = site.anchors.get(target);
  if (!anchors) return site.unreachable.has(target) || isMissingFile(url, site) ? 'page' : null;
  const anchor = decode(url.hash.slice(1));
  // `#top` is the top of every page (HTML), `#:~:` a text and no anchor; without anchors a page has no places to miss.
  const needsNone = anchor === '' || anchor === 'top' || anchor.startsWith(':~:');
  return needsNone || anchors.size === 0 || anchors.has(anchor) ? null : 'anchor';
}

/** Links that lead to a page or a place that does not exist in what was ingested; of the rest of the web nothing is said. */
export function findDeadLinks(
  pages: readonly FoundPage[],
  problems: readonly IngestProblem[],
): DeadLink[] {
  const site = describeSite(pages, problems);
  return pages.flatMap((page) =>
    page.links.flatMap((to) => {
      const missing = URL.canParse(to) ? whatIsMissing(to, site) : null;
      return missing === null ? [] : [{ from: page.address, to, missing }];
    }),
  );
}
