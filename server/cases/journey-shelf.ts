import { createHash } from 'node:crypto';
import { JOURNEY_STATE, type JourneyState } from '../../dialogs/journey/journey-state';
import type { JourneySaved } from '../../dialogs/effects';
import type { SealPort, ShelfPort } from '../../dialogs/ports';
import type { Clock } from '../clock';
import type { Database, DatabaseTransaction } from '../store/database';
import { createReference, readReference } from './reference';

/** Long enough that nobody finds another's by trying. */
const CODE_LENGTH = 16;
const KEPT_DAYS = 30;
const DAY = 86_400_000;

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

interface Shelves {
  readonly database: Database;
  readonly seal: SealPort;
  readonly clock: Clock;
}

function readState(plain: string | null): JourneyState | null {
  if (plain === null) return null;
  const state = JOURNEY_STATE.safeParse(JSON.parse(plain));
  return state.success ? state.data : null;
}

/** Keeps journeys, sealed, for as long as is said; a code is known by its hash alone. */
export function createJourneyShelf({ database, seal, clock }: Shelves): ShelfPort {
  return {
    save(state) {
      const code = createReference(CODE_LENGTH);
      const expiresAt = new Date(clock.now().getTime() + KEPT_DAYS * DAY).toISOString();
      const sealedState = seal.seal(JSON.stringify(state));
      return {
        code,
        effect: { kind: 'journey_saved', codeHash: hashOf(code), sealedState, expiresAt },
      };
    },
    async find(typed) {
      const code = readReference(typed);
      if (code === null) return null;
      const row = await database
        .selectFrom('saved_journeys')
        .select('state')
        .where('code_hash', '=', hashOf(code))
        .where('expires_at', '>', clock.now().toISOString())
        .executeTakeFirst();
      return row === undefined ? null : readState(seal.open(row.state));
    },
  };
}

export async function shelveJourney(
  transaction: DatabaseTransaction,
  { codeHash, sealedState, expiresAt }: JourneySaved,
  { conversationId }: { readonly conversationId: string },
): Promise<void> {
  await transaction
    .insertInto('saved_journeys')
    .values({
      code_hash: codeHash,
      conversation_id: conversationId,
      state: sealedState,
      expires_at: expiresAt,
    })
    .execute();
}
