import type { Resolve } from './guarded-connector';
import type { CrawlLimits } from './limits';
import type { Pace } from './pace';
import type { Validator } from './validator';

export interface CrawlOptions {
  /** Addresses of pages, and of sitemaps: XML, indexes, lists of text, packed or not. */
  readonly starts: readonly string[];
  /** As in `www.canada.ca`, with the port where it is not the scheme's own. Else: the starts' hosts. */
  readonly allowedHosts?: readonly string[];
  /** The most pages that are asked for. Default 10,000. */
  readonly maxPages?: number;
  /** What the sites said of their pages at the last crawl, by address. */
  readonly validators: ReadonlyMap<string, Validator>;
  /** Told for every page that was fetched anew and has a validator: keep it for the next crawl. */
  onValidator(address: string, validator: Validator): void;
  readonly signal?: AbortSignal;
  /** Also fetch from one's own network, at any port. Never for addresses that others can choose. */
  readonly allowPrivateAddresses?: boolean;
  /** The pause after each request to a host. Default 500. */
  readonly delayMs?: number;
  readonly limits?: Partial<CrawlLimits>;
  readonly pace?: Pace;
  readonly resolve?: Resolve;
}
