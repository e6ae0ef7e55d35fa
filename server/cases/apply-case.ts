import type { CaseOpened } from '../../dialogs/effects';
import type { DatabaseTransaction } from '../store/database';

interface CaseContext {
  readonly conversationId: string;
  readonly now: Date;
}

/** Deletes what a conversation opened and saved: its citizen wants nothing kept. */
export async function eraseCases(
  transaction: DatabaseTransaction,
  { conversationId }: Pick<CaseContext, 'conversationId'>,
): Promise<void> {
  for (const table of ['cases', 'saved_journeys'] as const)
    await transaction.deleteFrom(table).where('conversation_id', '=', conversationId).execute();
}

/** Opens the case with the first entry of its history. */
export async function openCase(
  transaction: DatabaseTransaction,
  { caseId, reference, journey, department, subject, language, sealedAnswers }: CaseOpened,
  { conversationId, now }: CaseContext,
): Promise<void> {
  const created_at = now.toISOString();
  await transaction
    .insertInto('cases')
    .values({
      id: caseId,
      reference,
      conversation_id: conversationId,
      journey,
      department,
      subject,
      language,
      status: 'received',
      answers: sealedAnswers,
      created_at,
      updated_at: created_at,
    })
    .execute();
  await transaction
    .insertInto('case_events')
    .values({ case_id: caseId, event: 'received', actor: 'citizen', created_at })
    .execute();
}
