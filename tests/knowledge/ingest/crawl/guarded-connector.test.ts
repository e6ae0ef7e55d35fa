import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

import { guardedConnector } from '../../../../knowledge/ingest/crawl/guarded-connector';

/** No public address can be reached in a test, so the loopback one is taken for public here. */
jest.mock('../../../../knowledge/ingest/crawl/public-addresses', () => ({
  isPublicAddress: (address: string) => address === '127.0.0.1',
}));

const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);

async function connectTo(hostname: string, autoSelectFamily: boolean): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const connect = guardedConnector({ autoSelectFamily, port: address.port }, resolve);
  try {
    const socket = await new Promise<Socket>((done, fail) => {
      connect({ hostname, protocol: 'http:', port: String(address.port) }, (...[error, open]) =>
        open === null ? fail(error) : done(open),
      );
    });
    socket.destroy();
    return socket.remoteAddress ?? 'connected';
  } finally {
    server.close();
  }
}

describe('a connection to an address that may be used', () => {
  test.each([true, false])('is opened by name (all addresses asked for: %s)', async (all) => {
    await expect(connectTo('www.example.ca', all)).resolves.toBeDefined();
  });

  test('is opened by its literal address', async () => {
    await expect(connectTo('127.0.0.1', true)).resolves.toBeDefined();
  });

  test('is not opened to another literal address', async () => {
    await expect(connectTo('[::1]', true)).rejects.toThrow('[::1] leads to ::1');
  });
});
