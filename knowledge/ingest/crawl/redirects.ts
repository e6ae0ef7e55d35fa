import { readAddress } from './address';
import type { HttpAnswer } from './http-client';
import { Refusal } from './refusal';

const REDIRECTS = [301, 302, 303, 307, 308];
const MOST = 5;

/** The answer at the end of a chain of redirects, and the address that gave it. */
export interface Arrival {
  readonly url: URL;
  readonly answer: HttpAnswer;
}

function targetOf(answer: HttpAnswer, from: URL): URL {
  const location = answer.header('location');
  if (location === undefined) throw new Refusal('redirects without saying where to');
  return readAddress(location, from.href);
}

/**
 * Follows redirects by hand, so that every address on the way goes through `ask` and its checks.
 * Undefined where `ask` has no use for an address. Throws Refusal after five, or in a circle.
 */
export async function followRedirects(
  start: URL,
  ask: (url: URL) => Promise<HttpAnswer | undefined>,
): Promise<Arrival | undefined> {
  const passed = new Set<string>();
  for (let url = start; ;) {
    passed.add(url.href);
    const answer = await ask(url);
    if (answer === undefined) return undefined;
    if (!REDIRECTS.includes(answer.status)) return { url, answer };
    url = targetOf(answer, url);
    if (passed.has(url.href)) throw new Refusal(`redirects in a circle, back to ${url.href}`);
    if (passed.size > MOST) throw new Refusal(`redirects more than ${MOST} times`);
  }
}
