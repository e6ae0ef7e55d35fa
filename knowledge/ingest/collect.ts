import { createHash } from 'node:crypto';

import { LANGUAGES } from '../language';
import type { Catalogue, CatalogueEntry, ListedPage } from './catalogue/catalogue';
import type { PageStore } from './catalogue/page-store';
import { REASONS, type FoundPage, type IngestProblem, type ReadResult } from './found-page';
import { READERS_VERSION, readItem } from './readers/read-item';
import type { Source, SourceEvent, SourceItem } from './source';

/** A source, and the words of the operator that it comes from. */
export interface NamedSource {
  readonly name: string;
  readonly events: Source;
}

export interface Progress {
  /** Files and pages dealt with. */
  readonly done: number;
  /** As many as are known of so far; at least `done`. */
  readonly expected: number;
}

export interface Collected {
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  readonly pages: readonly FoundPage[];
  readonly problems: readonly IngestProblem[];
}

export interface CollectOptions {
  readonly previous: Catalogue;
  readonly store: PageStore;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

function keyOf({ address, mediaType, bytes, updated = '' }: SourceItem): string {
  const context = [READERS_VERSION, address, mediaType, updated].join('\n');
  return createHash('sha256').update(context).update('\n').update(bytes).digest('hex');
}

/** The names in one order, so that a page has one fingerprint whether it was read just now or comes from the store. */
function fingerprintOf(page: FoundPage): string {
  const names = [...Object.keys(page), ...LANGUAGES].sort();
  return createHash('sha256').update(JSON.stringify(page, names)).digest('hex');
}

function listPage(page: FoundPage): ListedPage {
  const { address, title, language } = page;
  return { address, title, language, fingerprint: fingerprintOf(page) };
}

/** A page that its site says is gone is not kept; one that could not be had for the moment is. */
function saysGone(reason: string): boolean {
  return /^answered (?:404|410)\b/.test(reason);
}

function problemOf(address: string, reason: string): IngestProblem {
  const code = REASONS.find((known) => known === reason);
  return { address, reason: code ? { code, detail: '' } : { code: 'not-fetched', detail: reason } };
}

class Collector {
  readonly #entries = new Map<string, CatalogueEntry>();
  readonly #pages: FoundPage[] = [];
  readonly #problems: IngestProblem[] = [];
  #done = 0;
  #expectedBefore = 0;
  #expected = 0;

  constructor(private readonly options: CollectOptions) {}

  get result(): Collected {
    return { entries: this.#entries, pages: this.#pages, problems: this.#problems };
  }

  async take({ name, events }: NamedSource): Promise<void> {
    this.#expectedBefore = this.#done;
    let found = false;
    for await (const event of events) {
      this.options.signal?.throwIfAborted();
      found ||= event.kind === 'item' || event.kind === 'unchanged';
      await this.#takeEvent(event, name);
    }
    // A site that is down, or a disk that is not there, is no reason to forget what it held.
    if (!found) this.#keepAllOf(name);
  }

  async #takeEvent(event: SourceEvent, source: string): Promise<void> {
    if (event.kind === 'expected') this.#expected = this.#expectedBefore + event.count;
    else {
      if (event.kind === 'item') await this.#takeItem(event.item, source);
      else if (event.kind === 'unchanged') this.#keep(event.address);
      else this.#fail(event.address, event.reason);
      this.#done++;
    }
    const expected = Math.max(this.#expected, this.#done);
    this.options.onProgress?.({ done: this.#done, expected });
  }

  async #takeItem(item: SourceItem, source: string): Promise<void> {
    if (this.#entries.has(item.address)) return;
    const key = keyOf(item);
    const stored = this.options.store.get(key);
    const result = stored ?? (await readItem(item));
    if (!stored) this.options.store.set(key, result);
    this.#add(item.address, { source, key, pages: result.pages.map(listPage) }, result);
  }

  #add(address: string, entry: CatalogueEntry, { pages, problems }: ReadResult): void {
    this.#entries.set(address, entry);
    this.#pages.push(...pages);
    this.#problems.push(...problems);
  }

  /** What was read of an address at an earlier run stands. False where nothing is stored. */
  #keep(address: string): boolean {
    const entry = this.options.previous.entries.get(address);
    const result = entry && this.options.store.get(entry.key);
    if (!entry || !result || this.#entries.has(address)) return false;
    this.#add(address, entry, result);
    return true;
  }

  #fail(address: string, reason: string): void {
    this.#problems.push(problemOf(address, reason));
    if (!saysGone(reason)) this.#keep(address);
  }

  #keepAllOf(source: string): void {
    for (const [address, entry] of this.options.previous.entries)
      if (entry.source === source) this.#keep(address);
  }
}

/** Reads all sources, and from the store what has not changed since the last run. Throws the signal's reason when it is aborted. */
export async function collect(
  sources: readonly NamedSource[],
  options: CollectOptions,
): Promise<Collected> {
  const collector = new Collector(options);
  for (const source of sources) await collector.take(source);
  return collector.result;
}
