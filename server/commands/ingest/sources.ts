import type { Catalogue } from '../../../knowledge/ingest/catalogue/catalogue';
import type { NamedSource } from '../../../knowledge/ingest/collect';
import { crawl, type CrawlOptions, type Validator } from '../../../knowledge/ingest/crawl/crawl';
import { readFolder } from '../../../knowledge/ingest/folder-source';
import { isWebAddress } from '../../../knowledge/ingest/readers/addresses';
import type { IngestArguments } from './command-line';

export interface OpenedSources {
  readonly sources: readonly NamedSource[];
  /** What sites said of their pages; it fills while the sources are read. */
  readonly validators: ReadonlyMap<string, Validator>;
}

/** Of a crawl: how to end it, and how long to wait between two requests to one host (milliseconds). */
export type Crawling = Pick<CrawlOptions, 'signal' | 'delayMs'>;

/** Folders and files are read; addresses are crawled, a crawl each, so that one that fails keeps what it held. */
export function openSources(
  args: IngestArguments,
  previous: Catalogue,
  crawling: Crawling,
): OpenedSources {
  const validators = new Map<string, Validator>();
  const visit = (address: string) =>
    crawl({
      starts: [address],
      validators: previous.validators,
      onValidator: (page, validator) => validators.set(page, validator),
      allowPrivateAddresses: args.allowPrivateAddresses,
      ...(args.maxPages === undefined ? {} : { maxPages: args.maxPages }),
      ...crawling,
    });
  const sources = args.sources.map((name) => ({
    name,
    events: isWebAddress(name) ? visit(name) : readFolder(name),
  }));
  return { sources, validators };
}
