import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { BadInput, GuichetError, NotFound } from '../errors';
import { addressKey, clientAddress } from './client-address';
import { asGuichetError } from './error-response';
import type { Metrics } from './metrics';
import { SocketsByAddress } from './sockets-by-address';

/** Longer than any frame that a client has reason to send. */
const MAX_FRAME_BYTES = 64 * 1024;

const PING_MILLISECONDS = 25_000;

/** After a refusal that will pass, as all Retry-After in seconds. */
const RETRY_SECONDS = 10;
const PASSING = [429, 503];

/** A path that upgrades to a WebSocket. */
export interface SocketRoute {
  readonly kind: string;
  readonly path: RegExp;
  /** How many may be open at once from one address; absent: any number. */
  readonly mostPerAddress?: number;
  /** Decides before the upgrade. Throws a GuichetError to refuse; returns what to do with the socket. */
  readonly open: (request: IncomingMessage, url: URL) => Promise<(socket: WebSocket) => void>;
}

export interface UpgradesDeps {
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly config: { readonly trustProxyHops: number };
}

interface UpgradeAttempt {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

/** Does not wait for the client to hang up: one that never does would stay for ever. */
function refuse(socket: Duplex, { status, code }: GuichetError): void {
  const retry = PASSING.includes(status) ? `Retry-After: ${RETRY_SECONDS}\r\n` : '';
  const head = `HTTP/1.1 ${status} ${code}\r\nConnection: close\r\n${retry}Content-Length: 0\r\n\r\n`;
  socket.once('finish', () => socket.destroy());
  socket.end(head);
}

function addressOf({ url = '/' }: IncomingMessage): URL {
  const base = 'http://localhost';
  if (!URL.canParse(url, base)) throw new BadInput('The address cannot be read.');
  return new URL(url, base);
}

/** Ends connections that answer no ping: a phone that left the network says no goodbye. */
function keepAlive(socket: WebSocket): void {
  let answered = true;
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_MILLISECONDS);
  socket.on('pong', () => {
    answered = true;
  });
  socket.once('close', () => clearInterval(timer));
}

/** The WebSockets of the service, on the HTTP server's own port. */
export class Upgrades {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES });
  private readonly byAddress = new SocketsByAddress();
  /** All that asked for an upgrade and still hold a connection: the HTTP server forgets them. */
  private readonly connections = new Set<Duplex>();
  private closing = false;

  constructor(
    private readonly routes: readonly SocketRoute[],
    private readonly deps: UpgradesDeps,
  ) {}

  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      this.connections.add(socket);
      socket.once('close', () => this.connections.delete(socket));
      socket.on('error', () => socket.destroy());
      void this.upgrade({ request, socket, head });
    });
  }

  /** Opens no more, and tells every client to come back later, here or at another instance. */
  close(): void {
    this.closing = true;
    for (const client of this.sockets.clients) client.close(1001);
    this.sockets.close();
  }

  /** Cuts what is left: a client may never answer the close. */
  terminate(): void {
    for (const connection of this.connections) connection.destroy();
  }

  private async upgrade({ request, socket, head }: UpgradeAttempt): Promise<void> {
    try {
      const url = addressOf(request);
      const route = this.routes.find(({ path }) => path.test(url.pathname));
      if (!route) throw new NotFound('No such socket.');
      this.requireAccepting();
      const begin = await route.open(request, url);
      this.requireAccepting();
      const address = this.requireRoom(route, request);
      this.sockets.handleUpgrade(request, socket, head, (opened) => {
        this.byAddress.count(address, opened);
        this.watch(opened, route.kind);
        begin(opened);
      });
    } catch (error) {
      const ours = asGuichetError(error);
      if (ours.status === 500) this.deps.logger.error({ err: error }, 'A socket failed to open.');
      refuse(socket, ours);
    }
  }

  private requireAccepting(): void {
    if (!this.closing) return;
    throw new GuichetError('Stopping', 503, { message: 'This instance stops.', retryable: true });
  }

  /** Returns what sockets of this route and address are counted by. */
  private requireRoom({ kind, mostPerAddress = Infinity }: SocketRoute, request: IncomingMessage) {
    const client = clientAddress(request, this.deps.config.trustProxyHops);
    const address = `${kind} ${addressKey(client)}`;
    if (this.byAddress.hasRoom(address, mostPerAddress)) return address;
    const message = 'Too many sockets are open from this address.';
    throw new GuichetError('TooManyRequests', 429, { message, retryable: true });
  }

  private watch(socket: WebSocket, kind: string): void {
    const { sockets } = this.deps.metrics;
    sockets.inc({ kind });
    socket.once('close', () => sockets.dec({ kind }));
    socket.on('error', () => socket.terminate());
    keepAlive(socket);
  }
}
