import type { Language } from '../../../locales/language';
import { DeskAgent } from '../../fakes/desk-agent';
import { PlainVisitor, type PlainPage } from '../../fakes/plain-visitor';
import { TestService } from '../../fakes/service';

const WORDS = {
  en: {
    question: 'How do I renew my passport?',
    topic: /passport/i,
    person: 'I want to talk to someone',
    check: 'Check for new messages',
    waiting: 'You are in line for an agent',
    agent: 'You are chatting with an agent',
    byItself: 'updates by itself every 15 seconds',
  },
  fr: {
    question: 'Comment renouveler mon passeport?',
    topic: /passeport/i,
    person: 'je veux parler à quelqu’un',
    check: 'Voir s’il y a de nouveaux messages',
    waiting: 'Vous êtes dans la file pour parler à un agent',
    agent: 'Vous clavardez avec un agent',
    byItself: 's’actualise d’elle-même toutes les 15 secondes',
  },
} as const;

let service: TestService;

beforeAll(async () => {
  service = await TestService.start();
});

afterAll(async () => {
  await service.stop();
});

describe.each(['en', 'fr'] as const)(
  'The plain chat with an agent, in %s',
  (language: Language) => {
    const words = WORDS[language];
    let visitor: PlainVisitor;
    let page: PlainPage;

    beforeEach(async () => {
      visitor = new PlainVisitor(service.url, language);
      page = await visitor.open();
    });

    async function accept(): Promise<{ agent: DeskAgent; id: string; epoch: number }> {
      const agent = await DeskAgent.signIn(service.url);
      const { queued } = await agent.queue();
      const { id, epoch } = await agent.accept(queued.at(-1)?.id ?? '');
      return { agent, id, epoch };
    }

    it('waits, checks for messages and talks', async () => {
      const waiting = await visitor.say(page, words.person);
      expect(waiting.text).toContain(words.waiting);
      const { agent, id, epoch } = await accept();
      const text = 'Hello from the desk.';
      const message = { epoch, text, clientActivityId: `${language}-1` };
      await agent.call('POST', `/handoffs/${id}/messages`, message);
      const check = new RegExp(`href="([^"]*)">${words.check}`).exec(waiting.html)?.[1] ?? '';
      const talking = await visitor.open(check);
      expect(talking.text).toContain(words.agent);
      expect(talking.said('agent')).toEqual([text]);
      const replied = await visitor.say(talking, words.question);
      expect(replied.said('citizen').at(-1)).toBe(words.question);
      await agent.call('POST', `/handoffs/${id}/close`, { epoch, disposition: 'resolved' });
      expect((await visitor.open()).text).not.toContain(words.agent);
    });

    it('updates by itself only when asked to, and then takes no message that could be lost', async () => {
      const waiting = await visitor.say(page, words.person);
      expect(waiting.html).not.toContain('http-equiv="refresh"');
      const following = await visitor.open(`/chat/${language}?follow=on`);
      expect(following.html).toContain('<meta http-equiv="refresh" content="15">');
      expect(following.text).toContain(words.byItself);
      expect(() => following.form('composer')).toThrow();
      const left = await visitor.send(following.form('leave'));
      expect(left.text).not.toContain(words.waiting);
      const alone = await visitor.open(`/chat/${language}?follow=on`);
      expect(alone.html).not.toContain('http-equiv="refresh"');
    });

    it('lets the citizen go back to the assistant', async () => {
      await visitor.say(page, words.person);
      await accept();
      const left = await visitor.send((await visitor.open()).form('leave'));
      expect(left.text).not.toContain(words.agent);
      const answered = await visitor.say(left, words.question);
      expect(answered.said('assistant').at(-1)).toMatch(words.topic);
    });
  },
);
