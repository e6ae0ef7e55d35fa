import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { GuichetError } from '../errors';
import { asGuichetError } from './error-response';
import type { Metrics } from './metrics';

/** Longer than any frame that a client has reason to send. */
const MAX_FRAME_BYTES = 64 * 1024;

const PING_MILLISECONDS = 25_000;

/** A path that upgrades to a WebSocket. */
export interface SocketRoute {
  readonly kind: string;
  readonly path: RegExp;
  /** Decides before the upgrade. Throws a GuichetError to refuse; returns what to do with the socket. */
  readonly open: (request: IncomingMessage, url: URL) => Promise<(socket: WebSocket) => void>;
}

function refuse(socket: Duplex, { status, code }: GuichetError): void {
  socket.end(`HTTP/1.1 ${status} ${code}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
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

  constructor(
    private readonly routes: readonly SocketRoute[],
    private readonly deps: { readonly metrics: Metrics; readonly logger: Logger },
  ) {}

  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      void this.upgrade({ request, socket, head });
    });
  }

  /** Tells every client to come back later, here or at another instance. */
  close(): void {
    for (const client of this.sockets.clients) client.close(1001);
    this.sockets.close();
  }

  private async upgrade(attempt: UpgradeAttempt): Promise<void> {
    const { request, socket, head } = attempt;
    try {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const route = this.routes.find(({ path }) => path.test(url.pathname));
      if (!route) throw new GuichetError('NotFound', 404, { message: 'No such socket.' });
      const begin = await route.open(request, url);
      this.sockets.handleUpgrade(request, socket, head, (opened) => {
        this.count(opened, route.kind);
        begin(opened);
      });
    } catch (error) {
      const ours = asGuichetError(error);
      if (ours.status >= 500) this.deps.logger.error({ err: error }, 'A socket failed to open.');
      refuse(socket, ours);
    }
  }

  private count(socket: WebSocket, kind: string): void {
    const { sockets } = this.deps.metrics;
    sockets.inc({ kind });
    socket.once('close', () => sockets.dec({ kind }));
    socket.on('error', () => socket.terminate());
    keepAlive(socket);
  }
}

interface UpgradeAttempt {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}
