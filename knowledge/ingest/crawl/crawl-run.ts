import type { SourceEvent } from '../source';
import { allowedHosts } from './address';
import { Admission } from './admission';
import { alternatesOf } from './alternates';
import type { CrawlOptions } from './crawl-options';
import { failureSentence } from './failure-sentences';
import type { CrawlTask } from './frontier';
import { HttpClient, type HttpAnswer } from './http-client';
import { DEFAULT_LIMITS, type CrawlLimits } from './limits';
import { byteLimit, listingIn } from './listings';
import { PageFetcher, type Fetched } from './page-fetcher';
import { itemFrom, validatorFrom } from './page-item';
import { realPace } from './pace';
import { PoliteClient } from './polite-client';
import { Robots } from './robots';
import type { Sitemap } from './sitemap';
import type { Validator } from './validator';

const MOST_PAGES = 10_000;
const DELAY_MS = 500;
/** How many hosts are asked at the same time. */
const MOST_HOSTS = 8;

/** How asking for an address ended. */
type Visit = { readonly task: CrawlTask } & (
  { readonly fetched: Fetched; readonly listing?: Sitemap } | { readonly failure: string }
);

/** One crawl, from its starts to its end. */
export class CrawlRun {
  readonly #atWork = new Map<string, Promise<Visit>>();
  readonly #taken = new Set<string>();
  readonly #limits: CrawlLimits;
  readonly #admission: Admission;
  readonly #http: HttpClient;
  readonly #fetcher: PageFetcher;
  #expected = 0;

  constructor(
    private readonly options: CrawlOptions,
    private readonly signal: AbortSignal,
  ) {
    const { allowPrivateAddresses = false, pace = realPace, delayMs = DELAY_MS } = options;
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const hosts = allowedHosts(options.starts, options.allowedHosts);
    const policy = { hosts, allowPrivateAddresses };
    const resolve = options.resolve === undefined ? {} : { resolve: options.resolve };
    this.#http = new HttpClient({ limits, pace, allowPrivateAddresses, ...resolve });
    const client = new PoliteClient({ http: this.#http, pace, limits, delayMs });
    const robots = new Robots({ client, policy, limits, signal });
    this.#fetcher = new PageFetcher({ client, robots, policy, signal });
    this.#admission = new Admission({ hosts, maxPages: options.maxPages ?? MOST_PAGES });
    this.#limits = limits;
  }

  /** Throws the signal's reason when it is aborted, so that no one takes the crawl for complete. */
  async *events(): AsyncGenerator<SourceEvent, void, undefined> {
    yield* this.#told(this.options.starts.flatMap((start) => this.#admission.start(start)));
    for (this.#setOff(); this.#atWork.size > 0; this.#setOff()) {
      const visit = await Promise.race(this.#atWork.values());
      this.#atWork.delete(visit.task.url.host);
      this.signal.throwIfAborted();
      yield* this.#told(this.#settle(visit));
    }
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  /** Hosts are asked side by side, each for one address at a time. */
  #setOff(): void {
    this.signal.throwIfAborted();
    const tasks = this.#admission.frontier.take(MOST_HOSTS - this.#atWork.size, (host) =>
      this.#atWork.has(host),
    );
    for (const task of tasks) this.#atWork.set(task.url.host, this.#visit(task));
  }

  /** The events, after the number of addresses where that has changed. */
  #told(events: readonly SourceEvent[]): readonly SourceEvent[] {
    const { count } = this.#admission.frontier;
    if (count === this.#expected) return events;
    this.#expected = count;
    return [{ kind: 'expected', count }, ...events];
  }

  /** Never rejects. */
  async #visit(task: CrawlTask): Promise<Visit> {
    try {
      const fetched = await this.#fetcher.fetch({
        url: task.url,
        byteLimit: byteLimit(task.role, this.#limits),
        validator: (address) => this.#validatorFor(task, address),
        isTaken: (address) => this.#taken.has(address),
      });
      if (fetched.kind !== 'body') return { task, fetched };
      const listing = await listingIn(task.role, fetched.answer, this.#limits);
      return listing === undefined ? { task, fetched } : { task, fetched, listing };
    } catch (error) {
      return { task, failure: failureSentence(error) };
    }
  }

  #validatorFor(task: CrawlTask, address: string): Validator | undefined {
    const validator = this.options.validators.get(address);
    const losesAlternates = task.role === 'start' && validator?.alternates === undefined;
    return losesAlternates ? undefined : validator;
  }

  #settle(visit: Visit): SourceEvent[] {
    const { task } = visit;
    if ('failure' in visit)
      return [{ kind: 'failed', address: task.url.href, reason: visit.failure }];
    const { fetched, listing } = visit;
    if (fetched.kind === 'taken' || this.#taken.has(fetched.address)) {
      this.#admission.frontier.discount();
      return [];
    }
    this.#taken.add(fetched.address);
    if (listing !== undefined) return this.#openListing(task, listing);
    return fetched.kind === 'unchanged'
      ? this.#keep(task, fetched.address)
      : this.#hand(task, fetched.address, fetched.answer);
  }

  #openListing(task: CrawlTask, { pages, sitemaps }: Sitemap): SourceEvent[] {
    this.#admission.frontier.discount();
    if (task.role === 'start') this.#admission.releaseStart();
    return [
      ...sitemaps.flatMap((address) => this.#admission.sitemap(address)),
      ...pages.flatMap((entry) => this.#admission.entry(entry)),
    ];
  }

  #keep(task: CrawlTask, address: string): SourceEvent[] {
    const alternates = this.options.validators.get(address)?.alternates ?? [];
    return [{ kind: 'unchanged', address }, ...this.#goAfter(task, alternates)];
  }

  #hand(task: CrawlTask, address: string, answer: HttpAnswer): SourceEvent[] {
    const contentType = answer.header('content-type') ?? '';
    const alternates = alternatesOf({ address, contentType, bytes: answer.bytes });
    const validator = validatorFrom(answer, alternates);
    if (validator !== undefined) this.options.onValidator(address, validator);
    const item = itemFrom(address, answer, task.updated);
    return [{ kind: 'item', item }, ...this.#goAfter(task, alternates)];
  }

  #goAfter(task: CrawlTask, alternates: readonly string[]): SourceEvent[] {
    return task.isAlternate ? [] : this.#admission.alternates(alternates);
  }
}
