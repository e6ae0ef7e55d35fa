import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { addressKey, clientAddress } from '../../../server/http/client-address';

describe('The client’s address', () => {
  it.each([
    [0, undefined],
    [0, '198.51.100.7'],
    [1, undefined],
    [1, '198.51.100.7'],
    [1, '203.0.113.9, 198.51.100.7'],
    [2, '203.0.113.9, 198.51.100.7'],
    [2, '192.0.2.1,203.0.113.9 , 198.51.100.7'],
    [3, '203.0.113.9, 198.51.100.7'],
    [1, ', ,2001:db8::1,'],
  ])('behind %d proxies that say %s is what Express takes it for', async (hops, forwarded) => {
    const app = express();
    app.set('trust proxy', hops);
    app.get('/', (request, response) => {
      response.json([clientAddress(request, hops), request.ip]);
    });
    const server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const headers = { ...(forwarded && { 'x-forwarded-for': forwarded }), connection: 'close' };
    const answer = await (await fetch(`http://127.0.0.1:${port}/`, { headers })).json();
    server.close();
    const [ours, theirs] = answer as [string, string];
    expect(ours).toMatch(/\d/);
    expect(ours).toBe(theirs);
  });

  it('counts as its network of 64 bits in IPv6, and as itself in IPv4', () => {
    expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe(addressKey('2001:db8:1:2::1'));
    expect(addressKey('2001:db8:1:2::1')).not.toBe(addressKey('2001:db8:1:3::1'));
    expect(addressKey('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(addressKey('192.0.2.1')).not.toBe(addressKey('192.0.2.2'));
  });

  it('that nobody knows, or that is none, still counts', () => {
    expect(addressKey(undefined)).toBe('');
    expect(addressKey('unknown')).toBe('unknown');
  });
});
