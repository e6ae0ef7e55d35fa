import type { Language } from '../../../locales/language';
import { PlainVisitor, type PlainPage } from '../../fakes/plain-visitor';
import { TestService } from '../../fakes/service';

const WORDS = {
  en: {
    hello: 'Hello, bonjour',
    question: 'How do I renew my passport?',
    topic: /passport/i,
    sendAndErase: 'End and erase',
    expired: 'Your last conversation expired',
    ended: 'Your last conversation has ended',
    erased: 'Everything you said has been erased',
    unsent: 'Your message was not sent',
    undone: 'Nothing was changed',
    repeated: 'nothing was sent a second time',
    elsewhere: 'came from another website',
    tooLong: 'too long to be read',
    busy: 'Wait one minute',
    thanks: 'Thank you for telling us.',
  },
  fr: {
    hello: 'Bonjour, hello',
    question: 'Comment renouveler mon passeport?',
    topic: /passeport/i,
    sendAndErase: 'Terminer et effacer',
    expired: 'Votre dernière conversation a expiré',
    ended: 'Votre dernière conversation est terminée',
    erased: 'Tout ce que vous avez dit a été effacé',
    unsent: 'Votre message n’a pas été envoyé',
    undone: 'Rien n’a été changé',
    repeated: 'rien n’a été envoyé une deuxième fois',
    elsewhere: 'venait d’un autre site Web',
    tooLong: 'trop long pour être lu',
    busy: 'Attendez une minute',
    thanks: 'Merci de nous l’avoir dit.',
  },
} as const;

let service: TestService;

beforeAll(async () => {
  service = await TestService.start();
});

afterAll(async () => {
  await service.stop();
});

async function conversations(): Promise<number> {
  const rows = await service.services.database
    .selectFrom('conversations')
    .select('id')
    .where('channel', '=', 'plain-chat')
    .execute();
  return rows.length;
}

describe.each(['en', 'fr'] as const)('The plain chat in %s', (language: Language) => {
  const words = WORDS[language];
  const other = language === 'en' ? 'fr' : 'en';
  let visitor: PlainVisitor;
  let page: PlainPage;

  beforeEach(async () => {
    visitor = new PlainVisitor(service.url, language);
    page = await visitor.open();
  });

  it('begins with the welcome, in the language of its address', () => {
    expect(page.status).toBe(200);
    expect(page.html).toContain(`<html lang="${language}">`);
    expect(page.said('assistant')[0]).toContain(words.hello);
  });

  it('holds no script, no style of its own and nothing from elsewhere', async () => {
    const answered = await visitor.say(page, words.question);
    for (const { html } of [page, answered]) {
      expect(html).not.toMatch(/<script|<style| style=| on\w+=|javascript:/i);
      expect(html).not.toMatch(/(?:src|<link[^>]*href)="https?:/i);
    }
  });

  it('answers with a source that can be followed', async () => {
    const answered = await visitor.say(page, words.question);
    expect(answered.said('citizen')).toEqual([words.question]);
    expect(answered.said('assistant').at(-1)).toMatch(words.topic);
    expect(answered.html).toMatch(/class="source">[^<]*<a href="https:\/\//);
  });

  it('answers a form by leading back to the page, at what was said', async () => {
    const { action, fields } = page.form('composer');
    const body = new URLSearchParams({ ...fields, text: words.question });
    const response = await visitor.fetch(action, { method: 'POST', body });
    expect(response.status).toBe(303);
    const [path, anchor = ''] = (response.headers.get('location') ?? '').split('#');
    expect(path).toBe(`/chat/${language}`);
    expect((await visitor.open(path)).html).toContain(`<li id="${anchor}" class="entry citizen"`);
  });

  it('shows what was written as text, with its lines', async () => {
    const answered = await visitor.say(page, '<b>passport</b>\r\n"second" & line');
    expect(answered.html).toContain('&lt;b&gt;passport&lt;/b&gt;<br>&quot;second&quot; &amp; line');
  });

  it('offers quick replies as buttons that say what they show', async () => {
    const form = page.form('replies');
    const [reply] = /(?<=name="text" value=")[^"]+/.exec(page.html) ?? [''];
    const replied = await visitor.send(form, { text: reply });
    expect(replied.said('citizen')).toEqual([reply]);
  });

  it('runs a form once, however often it is sent', async () => {
    const form = page.form('composer');
    const first = await visitor.send(form, { text: words.question });
    const second = await visitor.send(form, { text: words.question });
    expect(second.said('citizen')).toEqual([words.question]);
    expect(second.said('assistant')).toEqual(first.said('assistant'));
    expect(second.text).toContain(words.repeated);
  });

  it('runs a form once when it is sent twice at the same time', async () => {
    const form = page.form('composer');
    await Promise.all([1, 2].map(() => visitor.send(form, { text: words.question })));
    expect((await visitor.open()).said('citizen')).toEqual([words.question]);
  });

  it('goes on in the other language without losing the conversation', async () => {
    await visitor.say(page, words.question);
    const switched = await visitor.send(page.form('language'));
    expect(switched.path).toMatch(new RegExp(`^/chat/${other}#`));
    expect(switched.html).toContain(`<html lang="${other}">`);
    expect(switched.said('citizen')).toEqual([words.question]);
    const back = await visitor.send(switched.form('language'));
    expect(back.html).toContain(`<html lang="${language}">`);
  });

  it('follows a citizen who changes language in the middle', async () => {
    const answered = await visitor.say(page, WORDS[other].question);
    expect(answered.html).toContain(`<html lang="${other}">`);
  });

  it('takes an opinion of the last answer, once', async () => {
    const answered = await visitor.say(page, words.question);
    const rated = await visitor.send(answered.form('rating'), { rating: 'up' });
    expect(rated.text).toContain(words.thanks);
    expect(() => rated.form('rating')).toThrow();
    const { activityId } = answered.form('rating').fields;
    const row = await service.services.database
      .selectFrom('feedback')
      .select('rating')
      .where('activity_id', '=', activityId ?? '')
      .executeTakeFirst();
    expect(row?.rating).toBe('up');
  });

  it('asks before it ends, then erases all and says so', async () => {
    await visitor.say(page, words.question);
    const question = await visitor.open(`/chat/${language}/end`);
    expect(question.text).toContain(words.sendAndErase);
    const before = await conversations();
    const ended = await visitor.send(question.form('confirmation'));
    expect(ended.path).toBe(`/chat/${language}/ended`);
    expect(ended.text).toContain(words.erased);
    expect(await conversations()).toBe(before - 1);
    const fresh = await visitor.open();
    expect(fresh.said('citizen')).toEqual([]);
    expect(fresh.text).not.toContain(words.ended);
  });

  it('begins anew where the conversation was ended from another page, and says so', async () => {
    const { cookie } = visitor;
    const question = await visitor.open(`/chat/${language}/end`);
    await visitor.send(question.form('confirmation'));
    visitor.cookie = cookie;
    expect((await visitor.open()).text).toContain(words.ended);
  });

  it('begins anew after half an hour, and says so', async () => {
    service.clock.advance(1801);
    const fresh = await visitor.open();
    expect(fresh.text).toContain(words.expired);
    expect((await visitor.open()).text).not.toContain(words.expired);
  });

  it('gives back what was written too late', async () => {
    service.clock.advance(1801);
    const late = await visitor.say(page, words.question);
    expect(late.status).toBe(403);
    expect(late.text).toContain(words.unsent);
    expect(late.said('citizen')).toEqual([]);
    expect(late.html).toContain(`${words.question}</textarea>`);
    expect((await visitor.say(late, words.question)).said('citizen')).toEqual([words.question]);
  });

  it('refuses a form that is not this conversation’s', async () => {
    const stranger = new PlainVisitor(service.url, language);
    const theirs = await stranger.open();
    const refused = await visitor.send(theirs.form('composer'), { text: 'passport' });
    expect(refused.status).toBe(403);
    expect(refused.text).toContain(words.unsent);
    const unchanged = await visitor.send(theirs.form('language'));
    expect(unchanged.status).toBe(403);
    expect(unchanged.text).toContain(words.undone);
    expect((await visitor.open()).said('citizen')).toEqual([]);
  });

  it('refuses a form without its token, and does not end a conversation by one', async () => {
    const { action, fields } = page.form('composer');
    const response = await visitor.fetch(action, {
      method: 'POST',
      body: new URLSearchParams({ action: 'say', text: 'passport', id: fields.id ?? '' }),
    });
    expect(response.status).toBe(400);
    const ending = { id: fields.id ?? '', token: 'forged' };
    await visitor.fetch(`/chat/${language}/end`, {
      method: 'POST',
      body: new URLSearchParams(ending),
    });
    expect((await visitor.open()).text).not.toContain(words.ended);
  });

  it('refuses a form that another site sent, and keeps the conversation', async () => {
    const { cookie } = visitor;
    visitor.cookie = '';
    const refused = await visitor.open(`/chat/${language}`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ action: 'say', text: 'passport' }),
    });
    expect(refused.status).toBe(403);
    expect(refused.text).toContain(words.elsewhere);
    expect(visitor.cookie).toBe('');
    visitor.cookie = cookie;
    expect((await visitor.open()).text).not.toContain(words.ended);
  });

  it('goes once more to itself for a visitor whom another site sent, and stores nothing', async () => {
    const before = await conversations();
    const arrival = await new PlainVisitor(service.url, language).open(undefined, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(arrival.html).toContain(`http-equiv="refresh" content="0;url=/chat/${language}"`);
    expect(await conversations()).toBe(before);
  });

  it('says in words that a message is larger than any question', async () => {
    const refused = await visitor.say(page, 'passport '.repeat(40_000));
    expect(refused.status).toBe(413);
    expect(refused.text).toContain(words.tooLong);
  });
});

describe('The plain chat’s cookie', () => {
  it('is out of reach for scripts and other sites, and of this conversation only', async () => {
    const response = await fetch(`${service.url}/chat/en`);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^guichet_chat=.*; Path=\/chat; HttpOnly; SameSite=Strict$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('opens nothing once it was changed', async () => {
    const visitor = new PlainVisitor(service.url);
    await visitor.say(await visitor.open(), 'How do I renew my passport?');
    visitor.cookie = visitor.cookie.replace(/.{5}$/, 'AAAAA');
    expect((await visitor.open()).said('citizen')).toEqual([]);
  });
});

describe.each(['en', 'fr'] as const)('Too many visits in %s', (language: Language) => {
  /** The minute that is counted does not pass, however slow the machine is. */
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.now());
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('are told when to come back, in words', async () => {
    const busy = await TestService.start();
    const visitor = new PlainVisitor(busy.url, language);
    await visitor.open();
    for (let visit = 1; visit < 240; visit += 1) await fetch(`${busy.url}/chat/${language}/ended`);
    const response = await fetch(`${busy.url}/chat/${language}`);
    expect((await visitor.open()).status).toBe(200);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.text()).toContain(WORDS[language].busy);
    await busy.stop();
  });
});
