import { crawl, type CrawlOptions, type Validator } from '../../../../knowledge/ingest/crawl/crawl';
import type { SourceEvent, SourceItem } from '../../../../knowledge/ingest/source';

export interface Crawled {
  readonly events: readonly SourceEvent[];
  readonly items: ReadonlyMap<string, SourceItem>;
  readonly unchanged: readonly string[];
  /** Reasons by address. */
  readonly failures: ReadonlyMap<string, string>;
  /** The number of addresses that was told last. */
  readonly expected: number;
  readonly validators: Map<string, Validator>;
}

/** Runs a crawl on the loopback address to its end, without pauses. */
export async function collect(
  options: Pick<CrawlOptions, 'starts'> & Partial<CrawlOptions>,
): Promise<Crawled> {
  const events: SourceEvent[] = [];
  const validators = new Map<string, Validator>();
  const source = crawl({
    delayMs: 0,
    allowPrivateAddresses: true,
    validators: new Map(),
    onValidator: (address, validator) => validators.set(address, validator),
    ...options,
  });
  for await (const event of source) events.push(event);
  return { events, validators, ...sorted(events) };
}

function sorted(events: readonly SourceEvent[]) {
  const items = new Map<string, SourceItem>();
  const unchanged: string[] = [];
  const failures = new Map<string, string>();
  let expected = 0;
  for (const event of events) {
    if (event.kind === 'item') items.set(event.item.address, event.item);
    else if (event.kind === 'unchanged') unchanged.push(event.address);
    else if (event.kind === 'failed') failures.set(event.address, event.reason);
    else expected = event.count;
  }
  return { items, unchanged, failures, expected };
}
