import { HostLane } from './host-lane';
import type { HttpAnswer, HttpClient, HttpRequest } from './http-client';
import type { Pace } from './pace';
import type { CrawlLimits } from './limits';

export interface PoliteClientOptions {
  readonly http: HttpClient;
  readonly pace: Pace;
  readonly limits: CrawlLimits;
  readonly delayMs: number;
}

const BUSY = [429, 503];
const RETRIES = 2;

/** Retry-After in milliseconds: seconds, or a date (RFC 9110, section 10.2.3). */
export function retryAfterMs(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Asks each host one thing at a time, and waits where the host says that it is busy. */
export class PoliteClient {
  readonly #lanes = new Map<string, HostLane>();

  constructor(private readonly options: PoliteClientOptions) {}

  /** Also gives back an answer 429 or 503 where waiting did not help or was not asked for. */
  async get(wanted: HttpRequest): Promise<HttpAnswer> {
    const lane = this.lane(wanted.url);
    for (let retry = 0; ; retry++) {
      const answer = await lane.run(() => this.options.http.get(wanted), wanted.signal);
      if (!BUSY.includes(answer.status) || !this.#waits(lane, answer) || retry === RETRIES)
        return answer;
    }
  }

  lane(url: URL): HostLane {
    const known = this.#lanes.get(url.host);
    if (known) return known;
    const lane = new HostLane(this.options.pace, this.options.delayMs);
    this.#lanes.set(url.host, lane);
    return lane;
  }

  /** A host that wants to be left alone for longer than we wait is left alone altogether. */
  #waits(lane: HostLane, answer: HttpAnswer): boolean {
    const ms = retryAfterMs(answer.header('retry-after'), this.options.pace.now());
    if (ms === undefined) return false;
    if (ms > this.options.limits.retryAfterMs) {
      lane.close(`the host asked to be left alone for ${Math.round(ms / 1000)} seconds`);
      return false;
    }
    lane.rest(ms);
    return true;
  }
}
