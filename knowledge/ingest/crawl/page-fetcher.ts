import { checkAddress, type AddressPolicy } from './address';
import { statusSentence } from './failure-sentences';
import type { HttpAnswer } from './http-client';
import type { PoliteClient } from './polite-client';
import { followRedirects, type Arrival } from './redirects';
import { Refusal } from './refusal';
import type { Robots } from './robots';
import { conditionalHeaders, type Validator } from './validator';

export interface PageFetcherOptions {
  readonly client: PoliteClient;
  readonly robots: Robots;
  readonly policy: AddressPolicy;
  readonly signal: AbortSignal;
}

/** What is wanted of an address. */
export interface Errand {
  readonly url: URL;
  readonly byteLimit: (url: URL, contentType: string) => number;
  /** What is known of the address that is asked, which may be the end of a redirect. */
  readonly validator: (address: string) => Validator | undefined;
  /** Whether the address was taken before, so that it need not be asked for again. */
  readonly isTaken: (address: string) => boolean;
}

/** The last address on the way, and what it gave. */
export type Fetched =
  | { readonly kind: 'body'; readonly address: string; readonly answer: HttpAnswer }
  | { readonly kind: 'unchanged'; readonly address: string }
  | { readonly kind: 'taken' };

const OK = 200;
const NOT_MODIFIED = 304;

function fetchedFrom({ url, answer }: Arrival): Fetched {
  const address = url.href;
  if (answer.status === OK) return { kind: 'body', address, answer };
  if (answer.status === NOT_MODIFIED) return { kind: 'unchanged', address };
  throw new Refusal(statusSentence(answer.status));
}

/** Fetches what the policy and robots.txt allow, checking every address of a chain of redirects. */
export class PageFetcher {
  constructor(private readonly options: PageFetcherOptions) {}

  /** Throws Refusal, or what the network throws. */
  async fetch(errand: Errand): Promise<Fetched> {
    const arrival = await followRedirects(errand.url, (url) => this.#ask(url, errand));
    return arrival === undefined ? { kind: 'taken' } : fetchedFrom(arrival);
  }

  async #ask(url: URL, errand: Errand): Promise<HttpAnswer | undefined> {
    const { client, robots, policy, signal } = this.options;
    if (errand.isTaken(url.href)) return undefined;
    checkAddress(url, policy);
    await robots.check(url);
    return client.get({
      url,
      signal,
      headers: conditionalHeaders(errand.validator(url.href)),
      byteLimit: (contentType) => errand.byteLimit(url, contentType),
    });
  }
}
