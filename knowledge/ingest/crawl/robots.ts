import robotsParser from 'robots-parser';

import { checkAddress, type AddressPolicy } from './address';
import { failureSentence, statusSentence } from './failure-sentences';
import type { CrawlLimits } from './limits';
import type { PoliteClient } from './polite-client';
import { followRedirects } from './redirects';
import { Refusal } from './refusal';
import { ROBOT_NAME } from './user-agent';

/** What is read of a robots.txt: RFC 9309 wants 500 KiB at the least. */
const MOST_BYTES = 512 * 1024;
const BUSY = 429;

export interface RobotsOptions {
  readonly client: PoliteClient;
  readonly policy: AddressPolicy;
  readonly limits: CrawlLimits;
  readonly signal: AbortSignal;
}

type Rules = ReturnType<typeof robotsParser>;

/** The rules of robots.txt (RFC 9309), fetched once for each origin. */
export class Robots {
  readonly #rules = new Map<string, Promise<Rules>>();

  constructor(private readonly options: RobotsOptions) {}

  /** Throws Refusal where the site does not want this page fetched, or does not say. */
  async check(url: URL): Promise<void> {
    const rules = await this.#rulesOf(url);
    if (rules.isDisallowed(url.href, ROBOT_NAME))
      throw new Refusal(`${url.host} does not want it fetched (robots.txt)`);
  }

  #rulesOf(url: URL): Promise<Rules> {
    const known = this.#rules.get(url.origin);
    if (known) return known;
    const rules = this.#read(new URL('/robots.txt', url));
    this.#rules.set(url.origin, rules);
    return rules;
  }

  async #read(url: URL): Promise<Rules> {
    const rules = robotsParser(url.href, await this.#text(url));
    const delay = (rules.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000;
    this.options.client.lane(url).slowTo(Math.min(delay, this.options.limits.crawlDelayMs));
    return rules;
  }

  /** Empty where there is none. What cannot be read forbids everything, as the standard has it. */
  async #text(start: URL): Promise<string> {
    const { status, bytes } = await this.#fetch(start).catch((error: unknown) => {
      this.options.signal.throwIfAborted();
      throw this.#unread(start, failureSentence(error));
    });
    if (status === 200) return new TextDecoder().decode(bytes.subarray(0, MOST_BYTES));
    if (status >= 400 && status < 500 && status !== BUSY) return '';
    throw this.#unread(start, `it ${statusSentence(status)}`);
  }

  #unread(url: URL, why: string): Refusal {
    return new Refusal(
      `nothing is fetched from ${url.host}: its robots.txt cannot be read; ${why}`,
    );
  }

  async #fetch(start: URL): Promise<{ status: number; bytes: Uint8Array }> {
    const { client, policy, limits, signal } = this.options;
    const arrival = await followRedirects(start, (url) => {
      checkAddress(url, policy);
      return client.get({ url, headers: {}, signal, byteLimit: () => limits.pageBytes });
    });
    return arrival?.answer ?? { status: 404, bytes: new Uint8Array() };
  }
}
