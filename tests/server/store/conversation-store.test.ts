import { randomUUID } from 'node:crypto';
import { newConversationState } from '../../../bot/conversation-state';
import { Conflict, NotFound } from '../../../server/errors';
import { ActivityLog } from '../../../server/store/activity-log';
import { ConversationStore } from '../../../server/store/conversation-store';
import { openDatabase, type Database } from '../../../server/store/database';
import { purgeConversations } from '../../../server/store/retention';
import { TestClock } from '../../fakes/service';
import { STORAGES } from '../../fakes/storage';

const DAY = 86_400;

describe.each(STORAGES)('Conversations on $name', (storage) => {
  let database: Database;
  let store: ConversationStore;
  let log: ActivityLog;
  let remove: () => Promise<void>;
  const clock = new TestClock();

  beforeAll(async () => {
    const source = await storage.open();
    database = await openDatabase(source);
    store = new ConversationStore(database, clock);
    log = new ActivityLog(database);
    remove = source.remove;
  });

  afterAll(async () => {
    await database.destroy();
    await remove();
  });

  async function begin() {
    const id = randomUUID();
    await store.create({
      id,
      userId: 'citizen',
      channel: 'test',
      state: newConversationState('fr'),
    });
    return store.load(id);
  }

  function message(text: string, clientActivityId: string | null = null) {
    const activity = { type: 'message', text, from: { id: 'citizen', role: 'user' } };
    return { role: 'user', clientActivityId, activity } as const;
  }

  const noEffects = async () => undefined;

  it('lets only one of two turns that began from the same state commit', async () => {
    const conversation = await begin();
    const commit = (text: string) =>
      store.commitTurn({
        conversation,
        state: { ...conversation.state, lastQuestion: text },
        activities: [message(text)],
        effects: noEffects,
      });
    const outcomes = await Promise.allSettled([commit('first'), commit('second')]);
    const lost = outcomes.filter(({ status }) => status === 'rejected');
    expect(lost).toEqual([{ status: 'rejected', reason: expect.any(Conflict) }]);
    const { activities } = await log.since(conversation.id, 0);
    expect(activities).toHaveLength(1);
    expect((await store.load(conversation.id)).state.lastQuestion).toBe(activities[0]?.text);
  });

  it('keeps nothing of a turn whose effects fail', async () => {
    const conversation = await begin();
    const commit = store.commitTurn({
      conversation,
      state: { ...conversation.state, lastQuestion: 'never' },
      activities: [message('never')],
      effects: async () => {
        throw new Error('the desk is full');
      },
    });
    await expect(commit).rejects.toThrow('the desk is full');
    expect((await log.since(conversation.id, 0)).activities).toEqual([]);
    expect((await store.load(conversation.id)).state.lastQuestion).toBe('');
  });

  it('finds what a client sent before under its own id', async () => {
    const conversation = await begin();
    const [written] = await store.commitTurn({
      conversation,
      state: conversation.state,
      activities: [message('bonjour', 'mine')],
      effects: noEffects,
    });
    expect(await log.sentBefore(conversation.id, 'mine')).toBe(written?.id);
    expect(await log.sentBefore(conversation.id, 'another')).toBeNull();
  });

  it('does not know what never was', async () => {
    await expect(store.load(randomUUID())).rejects.toThrow(NotFound);
  });

  it('purges what is past its retention, whatever became of it, and nothing else', async () => {
    const [old, waiting] = [await begin(), await begin()];
    await database
      .insertInto('handoffs')
      .values({
        id: randomUUID(),
        conversation_id: waiting.id,
        language: 'fr',
        state: 'queued',
        reason: 'requested',
        reasons: '[]',
        confidence: null,
        subject: '',
        citizen_name: null,
        epoch: 0,
        agent_id: null,
        lease_expires_at: null,
        disposition: null,
        queued_at: clock.now().toISOString(),
        accepted_at: null,
        closed_at: null,
      })
      .execute();
    clock.advance(31 * DAY);
    const fresh = await begin();
    const purged = await purgeConversations({ database, clock, retentionSeconds: 30 * DAY });
    expect(purged).toBeGreaterThanOrEqual(2);
    await expect(store.load(old.id)).rejects.toThrow(NotFound);
    await expect(store.load(waiting.id)).rejects.toThrow(NotFound);
    expect((await store.load(fresh.id)).id).toBe(fresh.id);
  });
});
