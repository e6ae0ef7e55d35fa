import type { SourceEvent } from '../source';
import { readAddress } from './address';
import { failureSentence } from './failure-sentences';
import { Frontier, type CrawlTask } from './frontier';
import type { SitemapEntry } from './sitemap';

const MOST_SITEMAPS = 1_000;

export interface AdmissionOptions {
  readonly hosts: ReadonlySet<string>;
  readonly maxPages: number;
}

type Role = CrawlTask['role'];
type Details = Pick<CrawlTask, 'updated' | 'isAlternate'>;

/**
 * Lets addresses into the crawl: each once, no more than the limits. Every function gives the
 * failures to report for what it did not let in.
 */
export class Admission {
  readonly frontier = new Frontier();
  #pages = 0;
  #sitemaps = 0;
  readonly #saidFull = new Set<Role>();

  constructor(private readonly options: AdmissionOptions) {}

  start(raw: string): SourceEvent[] {
    return this.#admit(raw, 'start', {});
  }

  sitemap(raw: string): SourceEvent[] {
    return this.#admit(raw, 'sitemap', {});
  }

  /** A page of a sitemap, and its counterparts. */
  entry({ address, updated, alternates }: SitemapEntry): SourceEvent[] {
    return [
      ...this.#admit(address, 'page', updated === undefined ? {} : { updated }),
      ...this.alternates(alternates),
    ];
  }

  /** Counterparts on hosts that are not allowed are nobody's mistake: they are passed over. */
  alternates(addresses: readonly string[]): SourceEvent[] {
    return addresses
      .filter((raw) => URL.canParse(raw) && this.options.hosts.has(new URL(raw).host))
      .flatMap((raw) => this.#admit(raw, 'page', { isAlternate: true }));
  }

  /** A start turned out to be a sitemap. */
  releaseStart(): void {
    this.#pages--;
  }

  #admit(raw: string, role: Role, details: Details): SourceEvent[] {
    try {
      const url = readAddress(raw);
      if (this.frontier.knows(url.href)) return [];
      if (this.#isFull(role)) return this.#sayFull(url.href, role);
      this.frontier.add({ url, role, ...details });
      if (role === 'sitemap') this.#sitemaps++;
      else this.#pages++;
      return [];
    } catch (error) {
      return [{ kind: 'failed', address: raw, reason: failureSentence(error) }];
    }
  }

  #isFull(role: Role): boolean {
    return role === 'sitemap'
      ? this.#sitemaps >= MOST_SITEMAPS
      : this.#pages >= this.options.maxPages;
  }

  /** Once for all: the rest of a long list says nothing new. */
  #sayFull(address: string, role: Role): SourceEvent[] {
    const kind = role === 'sitemap' ? 'sitemap' : 'page';
    if (this.#saidFull.has(kind)) return [];
    this.#saidFull.add(kind);
    const reason =
      kind === 'sitemap'
        ? `this sitemap and those after it are left out: more than ${MOST_SITEMAPS} are listed`
        : `this page and those after it are left out: the limit is ${this.options.maxPages} pages; raise it to have them`;
    return [{ kind: 'failed', address, reason }];
  }
}
