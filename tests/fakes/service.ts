import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/app';
import type { Clock } from '../../server/clock';
import { addFirstAgent, compose, type Services } from '../../server/compose';
import { readConfig } from '../../server/config/env';
import { createLogger } from '../../server/logger';
import type { DatabaseSource } from '../../server/store/database';
import { STORAGES, type TestStorage } from './storage';

export const AGENT_PASSWORD = 'a password for tests';

/** A service beside other tests starts slowly, and slowness is not what is tested. */
jest.setTimeout(60_000);

/** A clock that stands still until it is set, but that no two readings are the same: nothing expires on a slow machine. */
export class TestClock implements Clock {
  private milliseconds = Date.now();

  now(): Date {
    this.milliseconds += 1;
    return new Date(this.milliseconds);
  }

  advance(seconds: number): void {
    this.milliseconds += seconds * 1000;
  }
}

/** The real service on a free port, with a storage of its own. */
export class TestService {
  private constructor(
    readonly services: Services & { readonly clock: TestClock },
    private readonly server: Server,
    private readonly stops: readonly (() => unknown)[],
  ) {
    server.on('upgrade', (_request, socket) => {
      this.connections.add(socket);
      socket.once('close', () => this.connections.delete(socket));
    });
  }

  private readonly connections = new Set<Duplex>();

  static async start(storage: TestStorage = STORAGES[0]!): Promise<TestService> {
    const source = await storage.open();
    return TestService.over(source, () => source.remove());
  }

  /** Another instance of the same service: its own process would have its own memory, and shares nothing else. */
  async startBeside(): Promise<TestService> {
    const { databaseUrl } = this.services.config;
    const source = { url: databaseUrl, directory: ':memory:' };
    return TestService.over(source, () => undefined, this.clock);
  }

  private static async over(
    source: DatabaseSource,
    remove: () => unknown,
    clock = new TestClock(),
  ): Promise<TestService> {
    const dataDir = mkdtempSync(join(tmpdir(), 'guichet-'));
    const config = {
      ...readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }),
      databaseUrl: source.url,
    };
    const key = new Uint8Array(32).fill(7);
    const secrets = { tokenKey: key, sealKey: key, firstAgentPassword: AGENT_PASSWORD };
    const services = await compose({ config, secrets, logger: createLogger('silent'), clock });
    await addFirstAgent(services);
    const { handler, upgrades } = createApp(services);
    const server = createServer(handler);
    upgrades.attach(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TestService({ ...services, clock }, server, [
      () => upgrades.close(),
      () => services.database.destroy(),
      remove,
      () => rmSync(dataDir, { recursive: true, force: true }),
    ]);
  }

  get clock(): TestClock {
    return this.services.clock;
  }

  get url(): string {
    const address = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${address.port}`;
  }

  /** As a network does: without a goodbye. */
  dropSockets(): void {
    for (const socket of this.connections) socket.destroy();
  }

  /** Answers what is under way first, so that no client fails for having been cut off. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeIdleConnections();
    this.dropSockets();
    await closed;
    for (const stop of this.stops) await stop();
  }
}
