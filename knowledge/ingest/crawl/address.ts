import { isIP } from 'node:net';

import { isPublicAddress } from './public-addresses';
import { Refusal } from './refusal';

/** Which addresses may be asked for at all. */
export interface AddressPolicy {
  /** As in `URL.host`: with the port where it is not the scheme's own. */
  readonly hosts: ReadonlySet<string>;
  /** For sites on one's own network, and tests: any IP address and any port. */
  readonly allowPrivateAddresses: boolean;
}

const SCHEMES = ['http:', 'https:'];
const PORTS = ['', '80', '443'];

/** Cut out of the text, since URLSearchParams would write the other parameters anew. */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !/^utm_/i.test(parameter));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/**
 * Reads an address as it stands in a list or a link: without fragment, default port and `utm_*`
 * parameters, so that one page has one address. Throws Refusal where it cannot be asked for.
 */
export function readAddress(raw: string, base?: string): URL {
  if (!URL.canParse(raw, base)) throw new Refusal('is not a valid address');
  const url = new URL(raw, base);
  if (!SCHEMES.includes(url.protocol))
    throw new Refusal(`begins with ${url.protocol}; only http: and https: are fetched`);
  if (url.username !== '' || url.password !== '')
    throw new Refusal('holds a user name or a password; addresses with credentials are refused');
  url.hash = '';
  url.search = withoutTracking(url.search);
  return url;
}

/** Throws Refusal where the policy forbids the address. Names are checked again at connection. */
export function checkAddress(url: URL, policy: AddressPolicy): void {
  if (!policy.hosts.has(url.host)) throw new Refusal(`${url.host} is not among the allowed hosts`);
  if (policy.allowPrivateAddresses) return;
  if (!PORTS.includes(url.port))
    throw new Refusal(`asks for port ${url.port}; only ports 80 and 443 are used`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host))
    throw new Refusal(`${host} is not on the public internet`);
}

function readHost(raw: string): string {
  const address = `https://${raw}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.href !== `https://${url.host}/`)
    throw new Error(
      `allowed hosts: "${raw}" is not a host; write a name alone, such as www.canada.ca`,
    );
  return url.host;
}

function hostOfStart(start: string): string[] {
  return URL.canParse(start) ? [new URL(start).host] : [];
}

/** The hosts that were named, or else those of the starts. Throws Error where one is not a host. */
export function allowedHosts(
  starts: readonly string[],
  named: readonly string[] | undefined,
): Set<string> {
  return new Set(named === undefined ? starts.flatMap(hostOfStart) : named.map(readHost));
}
