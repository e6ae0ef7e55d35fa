import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newConversationState } from '../../../bot/conversation-state';
import { systemClock } from '../../../server/clock';
import { ConversationStore } from '../../../server/store/conversation-store';
import { forgetDeleted, openDatabase } from '../../../server/store/database';

const WORDS = 'unmistakable words of a citizen';

describe('What was erased', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'guichet-'));
  });

  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  function filesHold(words: string): boolean {
    return readdirSync(directory).some((file) =>
      readFileSync(join(directory, file)).includes(words),
    );
  }

  it('stands in no file any more', async () => {
    const database = await openDatabase({ url: null, directory });
    const store = new ConversationStore(database, systemClock);
    const state = newConversationState('en');
    await store.create({ id: 'one', userId: 'citizen', channel: 'test', state });
    const activity = { type: 'message', text: WORDS, from: { id: 'citizen', role: 'user' } };
    await store.commitTurn({
      conversation: await store.load('one'),
      state,
      activities: [{ role: 'user', clientActivityId: null, activity }],
      effects: async () => undefined,
    });
    expect(filesHold(WORDS)).toBe(true);
    await database.deleteFrom('conversations').where('id', '=', 'one').execute();
    await forgetDeleted(database);
    expect(filesHold(WORDS)).toBe(false);
    await database.destroy();
  });
});
