import { initialState, quickRepliesOf, type ChatState } from '../../../web/widget/state/chat-state';
import { reduce } from '../../../web/widget/state/reducer';
import { event, fromAssistant, fromCitizen, received } from './activities';

const SAID = { id: 'c1', text: 'My SIN is 046 454 286', timestamp: '2026-11-24T12:00:00Z' };

function started(): ChatState {
  return reduce(initialState('en'), 'started', { language: 'en' });
}

function after(state: ChatState, ...activities: readonly object[]): ChatState {
  return reduce(state, 'received', { activities: received(...activities) });
}

describe('what the citizen says', () => {
  test('is shown at once, as being sent', () => {
    const { entries } = reduce(started(), 'said', SAID);
    expect(entries).toEqual([{ ...SAID, author: 'citizen', delivery: 'sending', echoed: false }]);
  });

  test('is replaced by its masked echo', () => {
    const said = reduce(started(), 'said', SAID);
    const { entries } = after(said, fromCitizen('7', 'My SIN is [SIN]', 'c1'));
    expect(entries).toMatchObject([{ id: 'c1', text: 'My SIN is [SIN]', delivery: 'sent' }]);
  });

  test('stands below a welcome that was written before it', () => {
    const said = reduce(started(), 'said', SAID);
    const { entries } = after(
      said,
      fromAssistant('1', 'Hello'),
      fromCitizen('2', 'My SIN is [SIN]', 'c1'),
      fromAssistant('3', 'Here is how'),
    );
    expect(entries.map(({ text }) => text)).toEqual(['Hello', 'My SIN is [SIN]', 'Here is how']);
  });

  test('can be sent again when it failed', () => {
    const failed = reduce(reduce(started(), 'said', SAID), 'undelivered', { id: 'c1' });
    expect(failed.entries).toMatchObject([{ delivery: 'failed' }]);
    expect(reduce(failed, 'retried', { id: 'c1' }).entries).toMatchObject([
      { delivery: 'sending' },
    ]);
  });

  test('counts as sent once it came back, even if its request then failed', () => {
    const echoed = after(reduce(started(), 'said', SAID), fromCitizen('7', 'Hi', 'c1'));
    expect(reduce(echoed, 'undelivered', { id: 'c1' }).entries).toMatchObject([
      { delivery: 'sent' },
    ]);
  });
});

describe('what is received', () => {
  test('is shown once, however often it comes', () => {
    const state = after(started(), fromAssistant('1', 'Hello'), fromAssistant('2', 'Ask me'));
    expect(after(state, fromAssistant('1', 'Hello')).entries).toEqual(state.entries);
  });

  test('ends the typing indicator', () => {
    const typing = after(started(), { type: 'typing', from: { id: 'guichet', role: 'bot' } });
    expect(typing.typing).toBe('assistant');
    expect(after(typing, fromAssistant('1', 'Hello')).typing).toBeNull();
  });

  test('tells the typing of an agent from that of the assistant, named or not', () => {
    const unnamed = after(started(), { type: 'typing', from: { id: 'agent', role: 'agent' } });
    expect(unnamed.typing).toBe('agent');
    const named = { type: 'typing', from: { id: 'agent', role: 'agent', name: 'Marie' } };
    expect(after(started(), named).typing).toBe('agent');
  });

  test("does not show the citizen's own typing", () => {
    const state = after(started(), { type: 'typing', from: { id: 'citizen', role: 'user' } });
    expect(state.typing).toBeNull();
  });

  test('keeps sources that are web addresses, and no others', () => {
    const citation = (name: string, url: string) => ({
      '@type': 'Claim',
      position: 1,
      appearance: { '@type': 'DigitalDocument', name, url },
    });
    const { entries } = after(
      started(),
      fromAssistant('1', 'Hello', {
        entities: [
          {
            type: 'https://schema.org/Message',
            '@type': 'Message',
            citation: [
              citation('Good', 'https://example.org/a'),
              citation('Bad', 'javascript:alert(1)'),
            ],
          },
        ],
      }),
    );
    expect(entries).toMatchObject([{ sources: [{ title: 'Good', url: 'https://example.org/a' }] }]);
  });

  test('keeps where words in the other language begin', () => {
    const quoting = (quotation: unknown) => {
      const more = { channelData: { guichet: { language: 'en', quotation } } };
      return after(started(), fromAssistant('1', 'It says:\n\nOui.', more)).entries;
    };
    const quotation = { language: 'fr', start: 10 };
    expect(quoting(quotation)).toMatchObject([{ language: 'en', quotation }]);
    expect(quoting({ language: 'de', start: 10 })).toMatchObject([{ quotation: undefined }]);
    expect(quoting('fr')).toMatchObject([{ quotation: undefined }]);
  });

  test.each([['nothing'], [42], [null], [{ type: 'unheard-of', from: {} }]])(
    'is left out where it is not known: %j',
    (activity) => {
      const state = started();
      expect(reduce(state, 'received', { activities: received(Object(activity)) })).toEqual(state);
    },
  );

  test('shows a person by name', () => {
    const { entries } = after(started(), {
      ...fromAssistant('1', 'Bonjour'),
      from: { id: 'a', role: 'agent', name: 'Marie' },
    });
    expect(entries).toMatchObject([{ author: 'agent', agentName: 'Marie' }]);
  });
});

describe('quick replies', () => {
  const actions = [
    { type: 'imBack', title: 'Yes', value: 'yes' },
    { type: 'openUrl', title: 'Page', value: 'https://example.org' },
  ];
  const asked = after(started(), fromAssistant('1', 'Yes?', { suggestedActions: { actions } }));

  test('stand below the last message', () => {
    expect(quickRepliesOf(asked)).toEqual([
      { title: 'Yes', text: 'yes' },
      { title: 'Page', text: 'https://example.org', url: 'https://example.org' },
    ]);
  });

  test('go when another message comes', () => {
    expect(quickRepliesOf(after(asked, fromAssistant('2', 'Well?')))).toEqual([]);
  });

  test('go when the citizen has spoken', () => {
    expect(quickRepliesOf(reduce(asked, 'said', SAID))).toEqual([]);
  });

  test('go when the conversation is over', () => {
    expect(quickRepliesOf(reduce(asked, 'closed', { reason: 'expired' }))).toEqual([]);
  });
});

describe('the language', () => {
  const french = fromAssistant('9', 'Bonjour', { channelData: { guichet: { language: 'fr' } } });

  test('changes at once and loses nothing', () => {
    const state = after(started(), fromAssistant('1', 'Hello'));
    const switched = reduce(state, 'languageSwitched', { language: 'fr' });
    expect(switched).toEqual({ ...state, language: 'fr' });
  });

  test('follows the assistant once the citizen has spoken', () => {
    expect(after(started(), fromCitizen('1', 'bonjour', 'c1'), french).language).toBe('fr');
  });

  test('does not follow a bilingual welcome', () => {
    expect(after(started(), french).language).toBe('en');
  });

  test('does not follow an agent', () => {
    const agent = { ...french, from: { id: 'a', role: 'agent', name: 'Marie' } };
    expect(after(started(), fromCitizen('1', 'hello', 'c1'), agent).language).toBe('en');
  });

  test('is taken up again from the log', () => {
    expect(after(started(), event('guichet.language', 'fr', 'user')).language).toBe('fr');
  });
});

describe('a handoff', () => {
  const status = (value: object) => event('handoff.status', value);

  test('is shown with the place in line', () => {
    const { handoff } = after(started(), status({ state: 'queued', position: 2 }));
    expect(handoff).toEqual({ state: 'queued', position: 2 });
  });

  test.each(['queued', 'accepted'])('goes on when the citizen speaks while %s', (state) => {
    const handed = after(started(), status({ state }));
    expect(reduce(handed, 'said', SAID).handoff).toEqual({ state });
  });

  test.each(['completed', 'failed', 'cancelled'])(
    'is no longer news when the citizen speaks after it was %s',
    (state) => {
      const handed = after(started(), status({ state }));
      expect(handed.handoff).toEqual({ state });
      expect(reduce(handed, 'said', SAID).handoff).toBeNull();
    },
  );

  test('keeps what is known when the status is not understood', () => {
    const handed = after(started(), status({ state: 'queued' }));
    expect(after(handed, status({ state: 'levitating' }))).toEqual(handed);
  });
});

describe('the end', () => {
  test('comes with the activity of that name', () => {
    const ended = after(started(), { type: 'endOfConversation', from: { id: 'b', role: 'bot' } });
    expect(ended.phase).toBe('ended');
  });

  test('keeps the messages when the conversation has expired', () => {
    const state = after(started(), fromAssistant('1', 'Hello'));
    const closed = reduce(state, 'closed', { reason: 'expired' });
    expect(closed).toMatchObject({ phase: 'expired', entries: state.entries });
  });

  test('leaves nothing when all was erased, but the language', () => {
    const state = after(reduce(started(), 'said', SAID), fromAssistant('1', 'Hello'));
    const erased = reduce({ ...state, language: 'fr' }, 'erased', {});
    expect(erased).toEqual({ ...initialState('fr'), phase: 'erased' });
  });

  test('gives way to a new conversation', () => {
    const erased = reduce(started(), 'erased', {});
    expect(reduce(erased, 'started', { language: 'en' }).phase).toBe('open');
  });
});

describe('a rating', () => {
  const feedback = { activityId: '1', rating: 'down', reason: 'unclear' } as const;

  test('is kept by message, the last one counting', () => {
    const first = reduce(started(), 'rated', { feedback: { activityId: '1', rating: 'down' } });
    expect(reduce(first, 'rated', { feedback }).ratings).toEqual({ '1': feedback });
  });

  test('is taken up again from the log', () => {
    const state = after(started(), event('guichet.feedback', feedback, 'user'));
    expect(state.ratings).toEqual({ '1': feedback });
  });
});
