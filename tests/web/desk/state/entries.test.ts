import { citationsOf, entryOf } from '../../../../web/desk/state/entries';
import { saidBy } from '../samples';

const happened = (name: string, value: unknown) =>
  saidBy('bot', 'e', { type: 'event', name, value, text: '' });

describe('a line of the transcript', () => {
  it.each([
    ['user', 'citizen'],
    ['bot', 'assistant'],
    ['agent', 'agent'],
  ] as const)('tells a message of the %s as the %s', (role, author) => {
    expect(entryOf(saidBy(role, 'a'), 0)).toMatchObject({ kind: 'message', author });
  });

  it('names the agent and the language of what was said', () => {
    const channelData = { guichet: { agentName: 'Marie', language: 'fr' as const } };
    expect(entryOf(saidBy('agent', 'a', { channelData }), 0)).toMatchObject({
      agentName: 'Marie',
      language: 'fr',
    });
    expect(entryOf(saidBy('user', 'a', { locale: 'en-CA' }), 0)).toMatchObject({ language: 'en' });
    expect(entryOf(saidBy('user', 'a', { locale: 'de' }), 0)).toMatchObject({ language: null });
  });

  it.each([
    [happened('handoff.status', { state: 'queued', position: 1 }), 'queued'],
    [happened('handoff.status', { state: 'accepted' }), 'accepted'],
    [happened('handoff.status', { state: 'completed' }), 'completed'],
    [happened('guichet.language', 'fr'), 'languageFr'],
    [happened('guichet.language', 'en'), 'languageEn'],
    [happened('guichet.feedback', { activityId: 'a', rating: 'down' }), 'ratedDown'],
    [happened('guichet.feedback', { activityId: 'a', rating: 'up' }), 'ratedUp'],
    [happened('guichet.handoff.cancel', undefined), 'returned'],
    [saidBy('user', 'a', { type: 'endOfConversation' }), 'ended'],
    [saidBy('user', 'a', { text: '', attachments: [{ contentType: 'image/png' }] }), 'attachment'],
  ])('tells %j as the note %s', (activity, note) => {
    expect(entryOf(activity, 0)).toMatchObject({ kind: 'note', note, name: '' });
  });

  it('names the agent who accepted', () => {
    const accepted = happened('handoff.status', { state: 'accepted', agentName: 'Marie' });
    expect(entryOf(accepted, 0)).toMatchObject({ note: 'acceptedBy', name: 'Marie' });
  });

  it.each([
    ['an event that it does not know', happened('webchat/join', {})],
    ['a status that does not fit', happened('handoff.status', { state: 'lost' })],
    ['typing', saidBy('user', 't', { type: 'typing' })],
    ['an empty message', saidBy('bot', 'm', { text: ' ' })],
    ['a message of nobody', saidBy('bot', 'm', { from: { id: 'x' } })],
  ])('leaves out %s', (_what, activity) => {
    expect(entryOf(activity, 0)).toBeNull();
  });
});

describe('a message that quotes the other language', () => {
  it('keeps where the quotation begins, and its language', () => {
    const quotation = { language: 'fr', start: 10 } as const;
    const said = saidBy('bot', 'q', { channelData: { guichet: { language: 'en', quotation } } });
    expect(entryOf(said, 0)).toMatchObject({ language: 'en', quotation });
    expect(entryOf(saidBy('bot', 'p'), 0)).toMatchObject({ quotation: null });
  });
});

describe('the sources of an answer', () => {
  const claim = (position: number, url: string) => ({
    '@type': 'Claim',
    position,
    appearance: { '@type': 'DigitalDocument', name: `Source ${position}`, url },
  });

  it('come in their order, and only where they lead to the web', () => {
    const citation = [
      claim(2, 'https://www.canada.ca/fr.html'),
      claim(3, 'javascript:alert(1)'),
      { position: 'first' },
      claim(1, 'https://www.canada.ca/en.html'),
    ];
    const entities = [{ type: 'https://schema.org/Message', citation }, { type: 'mention' }];
    const found = citationsOf(saidBy('bot', 'a', { entities }));
    expect(found.map(({ appearance }) => appearance.name)).toEqual(['Source 1', 'Source 2']);
  });

  it('are none where the answer names none', () => {
    expect(citationsOf(saidBy('bot', 'a'))).toEqual([]);
  });
});
