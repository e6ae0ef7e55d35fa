import { randomUUID } from 'node:crypto';
import type { Escalation, EscalationPort, EscalationRequest } from '../../dialogs/ports';
import type { Language } from '../../locales/language';
import type { Database } from '../store/database';
import type { Presence } from './presence';

/** The escalation port of our own desk: the row is written by the turn's commit. */
export class DeskEscalation implements EscalationPort {
  constructor(
    private readonly database: Database,
    private readonly presence: Presence,
  ) {}

  async prepare(request: EscalationRequest): Promise<Escalation> {
    const position = (await this.waiting(request.language)) + 1;
    return {
      effect: { kind: 'handoff_requested', handoffId: randomUUID(), position, ...request },
      agentPresent: this.presence.speaks(request.language),
    };
  }

  private async waiting(language: Language): Promise<number> {
    const { count } = await this.database
      .selectFrom('handoffs')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('state', '=', 'queued')
      .where('language', '=', language)
      .executeTakeFirstOrThrow();
    return count;
  }
}
