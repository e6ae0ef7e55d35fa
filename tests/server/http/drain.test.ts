import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { pino } from 'pino';
import { drain } from '../../../server/http/drain';
import { Metrics } from '../../../server/http/metrics';
import { Upgrades, type SocketRoute } from '../../../server/http/upgrades';

const logger = pino({ level: 'silent' });
const REFUSED = /^HTTP\/1\.1 503 [^]*Retry-After: \d+\r\n/;

describe('Draining', () => {
  let server: Server;
  let upgrades: Upgrades;
  let opening: Promise<void>;
  let clients: Socket[];

  beforeEach(async () => {
    clients = [];
    opening = Promise.resolve();
    const route: SocketRoute = {
      kind: 'test',
      path: /^\/socket$/,
      open: async () => {
        await opening;
        return () => undefined;
      },
    };
    upgrades = new Upgrades([route], {
      metrics: new Metrics(),
      logger,
      config: { trustProxyHops: 0 },
    });
    server = createServer((_request, response) => response.end('hello'));
    upgrades.attach(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterEach(() => {
    for (const client of clients) client.destroy();
    server.close();
  });

  async function connected(): Promise<Socket> {
    const { port } = server.address() as AddressInfo;
    const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    client.on('error', () => undefined);
    clients.push(client);
    await once(client, 'connect');
    return client;
  }

  function askUpgrade(client: Socket): void {
    client.write(
      [
        'GET /socket HTTP/1.1',
        'Host: localhost',
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        '\r\n',
      ].join('\r\n'),
    );
  }

  /** A client that speaks no WebSocket beyond its upgrade, and so answers no close. */
  async function deafClient(): Promise<Socket> {
    const client = await connected();
    askUpgrade(client);
    expect(String((await once(client, 'data'))[0])).toMatch(/^HTTP\/1\.1 101 /);
    return client;
  }

  it('ends with the last answer to a close, long before its time is over', async () => {
    const client = await deafClient();
    client.once('data', () => client.destroy());
    await drain({ server, upgrades, milliseconds: 600_000 });
    expect(server.listening).toBe(false);
  });

  it('cuts the sockets that never answer, at its deadline', async () => {
    const client = await deafClient();
    const cut = once(client, 'close');
    client.on('end', () => client.end());
    client.resume();
    await drain({ server, upgrades, milliseconds: 50 });
    await cut;
    expect(client.destroyed).toBe(true);
  });

  it('cuts an upgrade that is still being decided', async () => {
    opening = new Promise(() => undefined);
    askUpgrade(await connected());
    await once(server, 'upgrade');
    await drain({ server, upgrades, milliseconds: 50 });
    expect(server.listening).toBe(false);
  });

  it('refuses an upgrade that asks once it has begun', async () => {
    upgrades.close();
    const client = await connected();
    askUpgrade(client);
    expect(String((await once(client, 'data'))[0])).toMatch(REFUSED);
  });

  it('refuses an upgrade on which it had not decided when it began', async () => {
    let decide: () => void = () => undefined;
    opening = new Promise((resolve) => {
      decide = resolve;
    });
    const client = await connected();
    const [asked, answered] = [once(server, 'upgrade'), once(client, 'data')];
    askUpgrade(client);
    await asked;
    const drained = drain({ server, upgrades, milliseconds: 600_000 });
    decide();
    expect(String((await answered)[0])).toMatch(REFUSED);
    await drained;
    expect(server.listening).toBe(false);
  });

  it('does not wait for a refused client to hang up', async () => {
    const client = await connected();
    client.write(
      'GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(String((await once(client, 'data'))[0])).toMatch(/^HTTP\/1\.1 404 /);
    await drain({ server, upgrades, milliseconds: 600_000 });
    expect(server.listening).toBe(false);
  });
});
