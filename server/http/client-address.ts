import type { IncomingMessage } from 'node:http';
import { ipKeyGenerator } from 'express-rate-limit';

/** What one connection usually has of IPv6; whoever has it can use any address in it. */
const IPV6_SUBNET = 64;

/**
 * The client's address where Express does not say it, by the rule of its `trust proxy`: each of the
 * `trustedHops` nearest to us is a proxy of ours, and tells the truth of the one before it.
 * https://expressjs.com/en/guide/behind-proxies.html
 */
export function clientAddress({ headers, socket }: IncomingMessage, trustedHops: number): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const told = forwarded.map((address) => address.trim()).filter(Boolean);
  const nearestFirst = [socket.remoteAddress ?? '', ...told.reverse()];
  return nearestFirst[Math.min(trustedHops, nearestFirst.length - 1)] ?? '';
}

/** What the limits of an address count by. */
export function addressKey(address: string | undefined): string {
  return ipKeyGenerator(address ?? '', IPV6_SUBNET);
}
