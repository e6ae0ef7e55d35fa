import type { Server } from 'node:http';
import type { Upgrades } from './upgrades';

export interface Draining {
  readonly server: Server;
  readonly upgrades: Upgrades;
  /** What is under way gets this long to end. */
  readonly milliseconds: number;
}

/** Accepts nothing more; resolves when the last connection is gone, cut where it outlasts its time. */
export async function drain({ server, upgrades, milliseconds }: Draining): Promise<void> {
  upgrades.close();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const late = setTimeout(() => {
    server.closeAllConnections();
    upgrades.terminate();
  }, milliseconds);
  await closed;
  clearTimeout(late);
}
