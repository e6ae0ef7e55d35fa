import type { Services } from '../../server/compose';
import { appendActivities } from '../../server/store/activity-log';

/** Writes `count` more messages to a conversation, without the turns that would take. */
export async function lengthenLog(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  conversationId: string,
  count: number,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const { last_seq: afterSeq } = await transaction
      .updateTable('conversations')
      .set(({ eb }) => ({ last_seq: eb('last_seq', '+', count) }))
      .where('id', '=', conversationId)
      .returning(({ eb }) => eb('last_seq', '-', count).as('last_seq'))
      .executeTakeFirstOrThrow();
    const activities = Array.from({ length: count }, (_, index) => ({
      role: 'bot' as const,
      clientActivityId: null,
      activity: { type: 'message', text: `message ${index}`, from: { id: 'guichet', role: 'bot' } },
    }));
    await appendActivities(transaction, { conversationId, afterSeq, activities, now: clock.now() });
  });
}
