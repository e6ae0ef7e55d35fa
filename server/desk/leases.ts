import type { Agent } from '../contracts/desk';
import type { Clock } from '../clock';
import type { Database } from '../store/database';
import type { HandoffRow } from '../store/schema';

/** An agent whose console has been away this long has lost the conversation. */
export const LEASE_SECONDS = 30;

/** Renewed when less than this is left, so that not every beat of a console is a write. */
const RENEW_SECONDS = 20;

function inSeconds(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}

export function leaseFrom(now: Date): string {
  return inSeconds(now, LEASE_SECONDS);
}

/** Who holds a conversation must keep showing that they are there; any instance may see that they are not. */
export class Leases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The agent's console is open: what they hold stays theirs for a while more. */
  async renew({ id }: Agent): Promise<void> {
    const now = this.clock.now();
    await this.database
      .updateTable('handoffs')
      .set({ lease_expires_at: leaseFrom(now) })
      .where('agent_id', '=', id)
      .where('state', '=', 'active')
      .where('lease_expires_at', '<', inSeconds(now, RENEW_SECONDS))
      .execute();
  }

  async expired(): Promise<HandoffRow[]> {
    return this.database
      .selectFrom('handoffs')
      .selectAll()
      .where('state', '=', 'active')
      .where('lease_expires_at', '<', this.clock.now().toISOString())
      .execute();
  }
}
