import { isPublicAddress } from '../../../../knowledge/ingest/crawl/public-addresses';

const INSIDE = [
  ['loopback', '127.0.0.1'],
  ['loopback, elsewhere in its range', '127.8.9.10'],
  ['this host', '0.0.0.0'],
  ['private, class A', '10.1.2.3'],
  ['private, class B', '172.16.0.1'],
  ['the end of private, class B', '172.31.255.255'],
  ['private, class C', '192.168.1.1'],
  ['link-local', '169.254.1.1'],
  ['cloud metadata', '169.254.169.254'],
  ['metadata in shared space', '100.100.100.200'],
  ['metadata in a reserved range', '192.0.0.192'],
  ['the host of an Azure machine', '168.63.129.16'],
  ['shared space (CGNAT)', '100.64.0.1'],
  ['benchmarks', '198.18.0.1'],
  ['documentation', '203.0.113.7'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['loopback of IPv6', '::1'],
  ['unspecified in IPv6', '::'],
  ['unique-local', 'fd12:3456::1'],
  ['metadata in unique-local', 'fd00:ec2::254'],
  ['link-local of IPv6', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['multicast of IPv6', 'ff02::1'],
  ['IPv4-mapped loopback', '::ffff:127.0.0.1'],
  ['IPv4-mapped, though public', '::ffff:8.8.8.8'],
  ['IPv4-compatible', '::127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['local NAT64', '64:ff9b:1::a00:1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001:0:7f00:1::'],
  ['documentation of IPv6', '2001:db8::1'],
  ['discard', '100::1'],
  ['not an address', 'www.canada.ca'],
  ['empty', ''],
] as const;

const OUTSIDE = ['8.8.8.8', '205.193.117.159', '172.32.0.1', '100.128.0.1', '2607:f8b0:400b::1'];

describe('addresses of the public internet', () => {
  test.each(INSIDE)('%s is refused: %s', (_name, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(OUTSIDE)('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
