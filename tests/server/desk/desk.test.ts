import { randomUUID } from 'node:crypto';
import { Citizen, outcomeOf, spoken } from '../../fakes/citizen';
import { DeskAgent } from '../../fakes/desk-agent';
import { AGENT_PASSWORD, TestService } from '../../fakes/service';
import { STORAGES } from '../../fakes/storage';

describe.each(STORAGES)('The desk on $name', (storage) => {
  let service: TestService;
  let agent: DeskAgent;

  beforeAll(async () => {
    service = await TestService.start(storage);
    agent = await DeskAgent.signIn(service.url);
  });

  afterAll(async () => {
    await service.stop();
  });

  async function handoffOf({ conversationId }: Citizen) {
    const { queued, mine } = await agent.queue();
    const found = [...queued, ...mine].find((handoff) => handoff.conversationId === conversationId);
    if (!found) throw new Error('The citizen is not in the queue.');
    return found;
  }

  it.each([
    ['I want to talk to someone', 'en'],
    ['je veux parler à quelqu’un', 'fr'],
  ])('queues a citizen who says “%s”, in their language', async (words, language) => {
    const citizen = await Citizen.arrive(service.url);
    const activities = await citizen.say(words);
    expect(outcomeOf(activities)).toBe('escalated_requested');
    expect(await handoffOf(citizen)).toMatchObject({
      language,
      reason: 'requested',
      state: 'queued',
    });
  });

  it.each([
    ['how do I register a trademark', 'en'],
    ['comment faire breveter mon invention', 'fr'],
  ])(
    'queues a citizen whose question the content does not cover: “%s”',
    async (words, language) => {
      const citizen = await Citizen.arrive(service.url);
      await citizen.say(words);
      const handoff = await handoffOf(citizen);
      expect(handoff).toMatchObject({ language, reason: 'low_confidence', subject: words });
      expect(handoff.confidence).toBeLessThan(1);
      expect(handoff.reasons).not.toEqual([]);
    },
  );

  it('lets citizen and agent talk in both directions, the assistant silent', async () => {
    const citizen = await Citizen.arrive(service.url, 'en');
    await citizen.say('I want to talk to someone');
    const { id } = await handoffOf(citizen);
    const { epoch } = await agent.accept(id);
    const { watermark } = await citizen.read();
    const message = {
      epoch,
      text: 'Good morning, how can I help?',
      clientActivityId: randomUUID(),
    };
    await agent.call('POST', `/handoffs/${id}/messages`, message);
    await agent.call('POST', `/handoffs/${id}/messages`, message);
    await citizen.say('How do I renew my passport?');
    const { activities } = await citizen.read(watermark);
    expect(spoken(activities, 'agent')).toEqual([message.text]);
    expect(spoken(activities, 'bot')).toEqual([]);
    const { transcript } = await agent.open(id);
    expect(spoken(transcript, 'user')).toContain('How do I renew my passport?');
  });

  it('gives the conversation back to the assistant when the agent closes it', async () => {
    const citizen = await Citizen.arrive(service.url, 'fr');
    await citizen.say('je veux parler à un agent');
    const { id } = await handoffOf(citizen);
    const { epoch } = await agent.accept(id);
    await agent.call('POST', `/handoffs/${id}/close`, { epoch, disposition: 'resolved' });
    const activities = await citizen.say('Comment renouveler mon passeport?');
    expect(outcomeOf(activities)).toBe('answered');
  });

  it('gives one citizen to one agent, whoever asks at the same time', async () => {
    const other = await DeskAgent.signIn(service.url);
    const citizen = await Citizen.arrive(service.url);
    await citizen.say('I want to talk to someone');
    const { id } = await handoffOf(citizen);
    const answers = await Promise.all([
      agent.call('POST', `/handoffs/${id}/accept`, {}),
      other.call('POST', `/handoffs/${id}/accept`, {}),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('refuses what is written with an epoch that has passed', async () => {
    const citizen = await Citizen.arrive(service.url);
    await citizen.say('I want to talk to someone');
    const { id } = await handoffOf(citizen);
    const { epoch } = await agent.accept(id);
    await agent.call('POST', `/handoffs/${id}/release`, { epoch });
    await agent.accept(id);
    const late = { epoch, text: 'too late', clientActivityId: randomUUID() };
    const response = await agent.call('POST', `/handoffs/${id}/messages`, late);
    expect(response.status).toBe(409);
  });

  it('returns a released citizen to their old place', async () => {
    const citizen = await Citizen.arrive(service.url);
    await citizen.say('I want to talk to someone');
    const { id, queuedAt } = await handoffOf(citizen);
    const { epoch } = await agent.accept(id);
    await agent.call('POST', `/handoffs/${id}/release`, { epoch });
    expect(await handoffOf(citizen)).toMatchObject({ state: 'queued', queuedAt, agentId: null });
  });

  it('shows a name that the citizen gave to the agent who accepted, and to no table', async () => {
    const citizen = await Citizen.arrive(service.url, 'en');
    await citizen.say('how do I register a trademark');
    await citizen.say('Rosalie Quimper');
    const waiting = await handoffOf(citizen);
    expect(waiting.citizenName).toBeNull();
    expect(await agent.accept(waiting.id)).toMatchObject({ citizenName: 'Rosalie Quimper' });
    const { transcript } = await agent.open(waiting.id);
    expect(JSON.stringify(transcript)).not.toContain('Quimper');
    const stored = await service.services.database.selectFrom('handoffs').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain('Quimper');
  });

  it('masks personal information before the desk, or the log, sees it', async () => {
    const citizen = await Citizen.arrive(service.url, 'en');
    await citizen.say('My SIN is 046 454 286 and I want to talk to someone');
    const { id } = await handoffOf(citizen);
    const { transcript } = await agent.open(id);
    expect(JSON.stringify(transcript)).not.toContain('046 454 286');
    expect(spoken(transcript, 'user')[0]).toContain('[');
  });

  it('lets a citizen leave the queue', async () => {
    const citizen = await Citizen.arrive(service.url);
    await citizen.say('I want to talk to someone');
    await citizen.post({ type: 'event', name: 'guichet.handoff.cancel' });
    await expect(handoffOf(citizen)).rejects.toThrow('not in the queue');
  });

  it.each([
    ['en', 'I want to talk to someone', 'How do I renew my passport?'],
    ['fr', 'je veux parler à quelqu’un', 'Comment renouveler mon passeport?'],
  ])('lets a citizen leave the agent for the assistant, in %s', async (locale, words, question) => {
    const citizen = await Citizen.arrive(service.url, locale);
    await citizen.say(words);
    const { id } = await handoffOf(citizen);
    const { epoch } = await agent.accept(id);
    await citizen.post({ type: 'event', name: 'guichet.handoff.cancel' });
    expect(outcomeOf(await citizen.say(question))).toBe('answered');
    const late = { epoch, text: 'Are you there?', clientActivityId: randomUUID() };
    expect((await agent.call('POST', `/handoffs/${id}/messages`, late)).status).toBe(409);
    expect((await agent.open(id)).handoff.state).toBe('closed');
  });

  it('gives a citizen back to the queue when the agent has gone without a word', async () => {
    const citizen = await Citizen.arrive(service.url, 'fr');
    await citizen.say('je veux parler à quelqu’un');
    const { id, queuedAt } = await handoffOf(citizen);
    const { epoch } = await agent.accept(id);
    expect(await service.services.desk.reclaim()).toBe(0);
    service.clock.advance(31);
    expect(await service.services.desk.reclaim()).toBeGreaterThanOrEqual(1);
    expect(await handoffOf(citizen)).toMatchObject({ state: 'queued', queuedAt });
    const late = { epoch, text: 'Me revoici', clientActivityId: randomUUID() };
    expect((await agent.call('POST', `/handoffs/${id}/messages`, late)).status).toBe(403);
    expect(spoken((await citizen.read()).activities).at(-1)).toContain(
      'vous avez gardé votre place',
    );
  });

  it('keeps what another agent hears later from the one who was there before', async () => {
    await service.services.agents.add({
      username: 'marie',
      displayName: 'Marie',
      password: AGENT_PASSWORD,
      role: 'agent',
      languages: ['en'],
    });
    const marie = await DeskAgent.signIn(service.url, 'marie');
    const citizen = await Citizen.arrive(service.url, 'en');
    await citizen.say('I want to talk to someone');
    const first = await handoffOf(citizen);
    const { epoch } = await agent.accept(first.id);
    await agent.call('POST', `/handoffs/${first.id}/close`, { epoch, disposition: 'resolved' });
    service.clock.advance(1);
    await citizen.say('I want to talk to someone');
    const second = await handoffOf(citizen);
    await marie.accept(second.id);
    await citizen.say('This is for Marie only');
    const seen = await agent.open(first.id);
    expect(JSON.stringify(seen.transcript)).toContain('completed');
    expect(JSON.stringify(seen.transcript)).not.toContain('for Marie only');
  });

  it('speaks the language that the citizen speaks now', async () => {
    const citizen = await Citizen.arrive(service.url, 'en');
    await citizen.say('I want to talk to someone');
    const { id } = await handoffOf(citizen);
    await citizen.post({ type: 'event', name: 'guichet.language', value: 'fr' });
    await agent.accept(id);
    expect(spoken((await citizen.read()).activities).at(-1)).toContain('participe maintenant');
  });

  it('shows no sign of the assistant writing while an agent has the conversation', async () => {
    const citizen = await Citizen.arrive(service.url, 'en');
    const writing: string[] = [];
    const stop = service.services.feed.typing.listen(({ conversationId, by }) => {
      if (conversationId === citizen.conversationId) writing.push(by);
    });
    await citizen.say('I want to talk to someone');
    expect(writing).toEqual(['assistant']);
    await agent.accept((await handoffOf(citizen)).id);
    await citizen.say('Are you there?');
    await citizen.post({ type: 'typing' });
    expect(writing).toEqual(['assistant', 'citizen']);
    stop();
  });

  it('hears danger while an agent has the conversation, and else stays silent', async () => {
    const citizen = await Citizen.arrive(service.url, 'en');
    await citizen.say('I want to talk to someone');
    const { id } = await handoffOf(citizen);
    await agent.accept(id);
    const { watermark } = await citizen.read();
    await citizen.post({ type: 'event', name: 'guichet.language', value: 'fr' });
    expect(spoken((await citizen.read(watermark)).activities)).toEqual([]);
    const activities = await citizen.say('je veux mourir');
    expect(spoken(activities).join()).toContain('9-8-8');
  });

  it('keeps an audit row of every transition', async () => {
    const citizen = await Citizen.arrive(service.url);
    await citizen.say('I want to talk to someone');
    const { id } = await handoffOf(citizen);
    const { epoch } = await agent.accept(id);
    await agent.call('POST', `/handoffs/${id}/close`, { epoch, disposition: 'referred' });
    const rows = await service.services.database
      .selectFrom('handoff_events')
      .select(['event', 'to_state'])
      .where('handoff_id', '=', id)
      .orderBy('seq')
      .execute();
    expect(rows).toEqual([
      { event: 'request', to_state: 'queued' },
      { event: 'accept', to_state: 'active' },
      { event: 'close', to_state: 'closed' },
    ]);
  });
});
