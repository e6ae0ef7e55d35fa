import type { SourceEvent } from '../source';
import type { CrawlOptions } from './crawl-options';
import { CrawlRun } from './crawl-run';

export type { CrawlOptions } from './crawl-options';
export type { Validator } from './validator';

/**
 * Fetches pages from the web: those named, those that sitemaps name, and their counterparts in the
 * other language. It keeps to robots.txt, to the allowed hosts and to the public internet, asks a
 * host one thing at a time, and only for what changed. What cannot be had is a `failed` event.
 *
 * Throws Error where an allowed host is none, and the signal's reason when it is aborted.
 */
export async function* crawl(options: CrawlOptions): AsyncGenerator<SourceEvent, void, undefined> {
  const ending = new AbortController();
  const end = (): void => ending.abort(options.signal?.reason);
  if (options.signal?.aborted) end();
  options.signal?.addEventListener('abort', end, { once: true });
  const run = new CrawlRun(options, ending.signal);
  try {
    yield* run.events();
  } finally {
    options.signal?.removeEventListener('abort', end);
    ending.abort();
    await run.close();
  }
}
