import type { WebSocket } from 'ws';

/** How many sockets each address has open, by a key of its own for each kind of socket. */
export class SocketsByAddress {
  private readonly open = new Map<string, number>();

  /** False where `most` are open already. */
  hasRoom(key: string, most: number): boolean {
    return (this.open.get(key) ?? 0) < most;
  }

  count(key: string, socket: Pick<WebSocket, 'once'>): void {
    this.open.set(key, (this.open.get(key) ?? 0) + 1);
    socket.once('close', () => {
      const left = (this.open.get(key) ?? 1) - 1;
      if (left > 0) this.open.set(key, left);
      else this.open.delete(key);
    });
  }
}
