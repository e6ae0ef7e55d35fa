import { randomUUID } from 'node:crypto';
import { Citizen, outcomeOf, spoken } from '../../fakes/citizen';
import { TestService } from '../../fakes/service';
import { STORAGES } from '../../fakes/storage';

describe.each(STORAGES)('Direct Line on $name', (storage) => {
  let service: TestService;

  beforeAll(async () => {
    service = await TestService.start(storage);
  });

  afterAll(async () => {
    await service.stop();
  });

  it('welcomes in both languages, and says what it is and what is kept', async () => {
    const citizen = await Citizen.arrive(service.url);
    const words = spoken((await citizen.read()).activities).join('\n');
    expect(words).toContain('Hello, bonjour');
    expect(words).toContain('automated assistant');
    expect(words).toContain('assistant automatisé');
    expect(words).toMatch(/30 days/);
    expect(words).toMatch(/30 jours/);
  });

  it('welcomes in the client’s language where it says which', async () => {
    const citizen = await Citizen.arrive(service.url, 'fr-CA');
    const words = spoken((await citizen.read()).activities).join('\n');
    expect(words).toContain('Bonjour, hello');
    expect(words).not.toContain('automated assistant');
  });

  it.each([
    ['How do I renew my passport?', 'en', /passport/i],
    ['Comment renouveler mon passeport?', 'fr', /passeport/i],
  ])('answers “%s” in its language with a source', async (question, language, words) => {
    const citizen = await Citizen.arrive(service.url);
    const activities = await citizen.say(question);
    const answer = activities.find(({ from }) => from.role === 'bot');
    expect(answer?.channelData?.guichet?.outcome).toBe('answered');
    expect(answer?.channelData?.guichet?.language).toBe(language);
    expect(answer?.text).toMatch(words);
    expect(JSON.stringify(answer?.entities)).toMatch(/https:\/\//);
  });

  it('echoes the citizen’s own activity with its client id', async () => {
    const citizen = await Citizen.arrive(service.url);
    const clientActivityID = randomUUID();
    await citizen.post({ type: 'message', text: 'hello', channelData: { clientActivityID } });
    const { activities } = await citizen.read();
    const mine = activities.find(({ type, from }) => type === 'message' && from.role === 'user');
    expect(mine?.channelData).toEqual({ clientActivityID });
  });

  it('keeps nothing that a client attaches besides the masked words', async () => {
    const citizen = await Citizen.arrive(service.url);
    await citizen.post({
      type: 'message',
      text: 'hello',
      from: { id: 'citizen', name: 'Rosalie Quimper' },
      value: 'Rosalie Quimper',
      locale: 'Rosalie Quimper',
      entities: [{ type: 'person', name: 'Rosalie Quimper' }],
    });
    const note = { activityId: 'any', rating: 'up', reason: 'Quimper', note: 'Quimper' };
    await citizen.post({ type: 'event', name: 'guichet.feedback', value: note });
    await citizen.post({ type: 'event', name: 'quimper', value: 'Quimper' });
    expect(JSON.stringify(await citizen.read())).not.toMatch(/quimper/i);
  });

  it('keeps no feedback on an answer of another conversation', async () => {
    const citizen = await Citizen.arrive(service.url);
    const value = { activityId: `${randomUUID()}|0000002`, rating: 'up' };
    await citizen.post({ type: 'event', name: 'guichet.feedback', value });
    const rows = await service.services.database
      .selectFrom('feedback')
      .select('rating')
      .where('conversation_id', '=', citizen.conversationId)
      .execute();
    expect(rows).toEqual([]);
  });

  it('keeps the languages of citizens who write at the same time apart', async () => {
    const arrive = (locale: string) => Citizen.arrive(service.url, locale);
    const citizens = await Promise.all(['en', 'fr', 'en', 'fr'].map(arrive));
    const asked = ['hello', 'bonjour', 'hello', 'bonjour'];
    const answers = await Promise.all(
      citizens.map((citizen, index) => citizen.say(asked[index] ?? '')),
    );
    const languages = answers.map(
      (activities) => activities.at(-1)?.channelData?.guichet?.language,
    );
    expect(languages).toEqual(['en', 'fr', 'en', 'fr']);
  });

  it('runs a retried activity once', async () => {
    const citizen = await Citizen.arrive(service.url);
    const activity = {
      type: 'message',
      text: 'hello',
      channelData: { clientActivityID: randomUUID() },
    };
    const first = await (await citizen.post(activity)).json();
    const { watermark } = await citizen.read();
    const second = await (await citizen.post(activity)).json();
    expect(second).toEqual(first);
    expect((await citizen.read(watermark)).activities).toEqual([]);
  });

  it('runs concurrent turns of one conversation one after the other, losing none', async () => {
    const citizen = await Citizen.arrive(service.url, 'en');
    const { watermark } = await citizen.read();
    const texts = ['hello', 'thanks', 'How do I renew my passport?', 'hi'];
    await Promise.all(texts.map((text) => citizen.post({ type: 'message', text })));
    const { activities } = await citizen.read(watermark);
    expect(spoken(activities, 'user').sort()).toEqual([...texts].sort());
    expect(spoken(activities).length).toBeGreaterThanOrEqual(texts.length);
    const ids = activities.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('gives what came after a watermark, and nothing twice', async () => {
    const citizen = await Citizen.arrive(service.url);
    const first = await citizen.read();
    expect(first.activities.length).toBeGreaterThan(0);
    expect((await citizen.read(first.watermark)).activities).toEqual([]);
  });

  it('refreshes a token', async () => {
    const citizen = await Citizen.arrive(service.url);
    const response = await citizen.call('POST', '/tokens/refresh');
    expect(await response.json()).toMatchObject({
      conversationId: citizen.conversationId,
      expires_in: 1800,
    });
  });

  it('resumes a conversation with a fresh token and stream', async () => {
    const citizen = await Citizen.arrive(service.url);
    const response = await citizen.call(
      'GET',
      `/conversations/${citizen.conversationId}?watermark=2`,
    );
    const body = (await response.json()) as Record<string, string>;
    expect(body.conversationId).toBe(citizen.conversationId);
    expect(body.streamUrl).toMatch(/^ws:.*watermark=2&t=/);
  });

  it('opens no other conversation with a token', async () => {
    const [mine, other] = [await Citizen.arrive(service.url), await Citizen.arrive(service.url)];
    const response = await mine.call('GET', `/conversations/${other.conversationId}/activities`);
    expect(response.status).toBe(403);
  });

  it('does not know a conversation that never was', async () => {
    const citizen = await Citizen.arrive(service.url);
    const response = await citizen.call('GET', `/conversations/${randomUUID()}/activities`);
    expect(response.status).toBe(404);
  });

  it('does not know a conversation that was erased', async () => {
    const citizen = await Citizen.arrive(service.url);
    await citizen.say('How do I renew my passport?');
    await citizen.post({ type: 'endOfConversation', value: { erase: true } });
    const { conversationId, call } = citizen;
    const response = await call.call(citizen, 'GET', `/conversations/${conversationId}/activities`);
    expect(response.status).toBe(404);
    const left = await service.services.log.since(conversationId, 0);
    expect(left.activities).toEqual([]);
  });

  it('refuses an expired token with 403', async () => {
    const citizen = await Citizen.arrive(service.url);
    service.clock.advance(3600);
    const response = await citizen.post({ type: 'message', text: 'hello' });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: 'TokenExpired' } });
  });

  it('says what is wrong with malformed JSON', async () => {
    const citizen = await Citizen.arrive(service.url);
    const response = await fetch(
      `${service.url}/v3/directline/conversations/${citizen.conversationId}/activities`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${citizen.token}`, 'content-type': 'application/json' },
        body: '{"type": "message", ',
      },
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { code: 'MalformedBody', message: 'The body is not valid JSON.' },
    });
  });

  it('says which field does not fit', async () => {
    const citizen = await Citizen.arrive(service.url);
    const response = await citizen.post({ type: 'message', text: 5 as never });
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain('text');
  });

  it('keeps feedback on an answer', async () => {
    const citizen = await Citizen.arrive(service.url);
    const [, answer] = await citizen.say('How do I renew my passport?');
    const value = { activityId: answer?.id, rating: 'down', reason: 'wrong' };
    await citizen.post({ type: 'event', name: 'guichet.feedback', value });
    const rows = await service.services.database
      .selectFrom('feedback')
      .select(['rating', 'reason'])
      .where('conversation_id', '=', citizen.conversationId)
      .execute();
    expect(rows).toEqual([{ rating: 'down', reason: 'wrong' }]);
  });

  it.each([
    ['en', 'Je veux un passeport'],
    ['fr', 'I want a passport'],
  ])('changes to the other language by button, in a conversation begun in %s', async (locale) => {
    const citizen = await Citizen.arrive(service.url, locale);
    const { watermark } = await citizen.read();
    const other = locale === 'en' ? 'fr' : 'en';
    await citizen.post({ type: 'event', name: 'guichet.language', value: other });
    const { activities } = await citizen.read(watermark);
    expect(outcomeOf(activities)).toBe('answered_language_switch');
    expect(spoken(activities).join()).toContain(other === 'fr' ? 'français' : 'English');
  });
});

describe('Bad input', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await TestService.start();
  });

  afterAll(async () => {
    await service.stop();
  });

  const hostile = [
    ['empty', '', 'refused_no_words'],
    ['10,000 characters long', 'passport '.repeat(1111), 'refused_too_long'],
    ['only emoji', '🙂🍁', 'refused_no_words'],
    ['control characters', '\u0000\u0007\u001b', 'refused_no_words'],
    ['in Spanish', '¿Dónde puedo renovar mi pasaporte, por favor?', 'refused_other_language'],
    ['in Arabic', 'أين يمكنني تجديد جواز سفري', 'refused_other_language'],
  ] as const;

  describe.each(['en', 'fr'])('in a conversation in %s', (locale) => {
    it.each(hostile)(
      'that is %s gets help in the conversation’s language',
      async (_what, text, outcome) => {
        const citizen = await Citizen.arrive(service.url, locale);
        const activities = await citizen.say(text);
        const reply = activities.find(({ from }) => from.role === 'bot');
        expect(reply?.channelData?.guichet).toMatchObject({ outcome, language: locale });
        const next = await citizen.say(locale === 'en' ? 'thank you' : 'merci');
        expect(outcomeOf(next)).toBe('answered_small_talk');
      },
    );

    it('that is HTML stays text', async () => {
      const citizen = await Citizen.arrive(service.url, locale);
      const html = '<img src=x onerror=alert(1)><b>passport</b>';
      const activities = await citizen.say(html);
      expect(spoken(activities, 'user')).toEqual([html]);
      expect(spoken(activities).length).toBeGreaterThan(0);
    });
  });
});
