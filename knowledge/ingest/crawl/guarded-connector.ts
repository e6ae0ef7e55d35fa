import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { promisify } from 'node:util';

import { buildConnector } from 'undici';

import { isPublicAddress } from './public-addresses';
import { Refusal } from './refusal';

/** Finds the IP addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

const lookupAll = promisify(lookup);
const resolveBySystem: Resolve = (hostname) => lookupAll(hostname, { all: true });

function refuseInside(hostname: string, addresses: readonly string[]): void {
  const inside = addresses.find((address) => !isPublicAddress(address));
  if (inside !== undefined)
    throw new Refusal(`${hostname} leads to ${inside}, which is not on the public internet`);
}

async function resolvePublic(hostname: string, resolve: Resolve): Promise<LookupAddress[]> {
  const addresses = await resolve(hostname);
  refuseInside(
    hostname,
    addresses.map(({ address }) => address),
  );
  return [...addresses];
}

function guardedLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolvePublic(hostname, resolve).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all) callback(null, addresses);
        else callback(null, first?.address ?? '', first?.family ?? 0);
      },
      (error: Error) => callback(error, '', 0),
    );
  };
}

/**
 * Connects to public addresses only. The check is part of finding the address that the socket is
 * opened to, so a name cannot lead elsewhere between the check and its use (DNS rebinding). Node
 * looks up no literal addresses; those are checked apart.
 */
export function guardedConnector(
  options: buildConnector.BuildOptions,
  resolve: Resolve = resolveBySystem,
): buildConnector.connector {
  const connect = buildConnector({ ...options, lookup: guardedLookup(resolve) });
  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, '');
    try {
      if (isIP(host) !== 0) refuseInside(target.hostname, [host]);
    } catch (refusal) {
      callback(refusal instanceof Error ? refusal : new Error(String(refusal)), null);
      return;
    }
    connect(target, callback);
  };
}
