/** How much and how long the crawler lets a site take. Times in milliseconds, sizes in bytes. */
export interface CrawlLimits {
  readonly connectMs: number;
  /** Until the headers are there, and between two pieces of the body. */
  readonly idleMs: number;
  /** One request from its beginning to its end. */
  readonly totalMs: number;
  readonly pageBytes: number;
  /** Unpacked; the largest that the protocol of sitemaps allows. */
  readonly sitemapBytes: number;
  /** The longest Crawl-delay that is honoured. */
  readonly crawlDelayMs: number;
  /** The longest Retry-After that is waited for. */
  readonly retryAfterMs: number;
}

const SECOND = 1000;
const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: CrawlLimits = {
  connectMs: 10 * SECOND,
  idleMs: 30 * SECOND,
  totalMs: 120 * SECOND,
  pageBytes: 10 * MEGABYTE,
  sitemapBytes: 50 * MEGABYTE,
  crawlDelayMs: 30 * SECOND,
  retryAfterMs: 120 * SECOND,
};
