import ipaddr from 'ipaddr.js';

/** All that IANA has given out of IPv6 for the public internet. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** The host's own service of Azure's virtual machines; the one metadata address in a public range. */
const AZURE_HOST = '168.63.129.16';

/**
 * Whether an IP address is of the public internet. Private, loopback, link-local, unique-local,
 * shared (CGNAT), multicast and reserved ranges are not, nor are the forms of IPv6 that carry an
 * IPv4 address inside (mapped, NAT64, 6to4, Teredo): behind them stands whatever the network likes.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || parsed.toString() === AZURE_HOST) return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}
