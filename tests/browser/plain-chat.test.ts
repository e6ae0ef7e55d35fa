import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '../../locales/language';
import { DeskAgent } from '../fakes/desk-agent';
import { TestService } from '../fakes/service';
import { violationsOn } from './accessibility';
import { buildServedWidget } from './built-pages';
import { launchChromium } from './chromium';

const LABELS = {
  en: {
    question: 'How do I renew my passport?',
    write: 'Your message',
    send: 'Send',
    other: 'Français',
    yes: 'Yes',
    thanks: 'Thank you for telling us.',
    person: 'Talk to an agent',
    waiting: 'You are in line for an agent',
    check: 'Check for new messages',
    end: 'End and erase this conversation',
    confirm: 'End and erase',
    ended: 'Your conversation has ended',
    again: 'Start a new conversation',
    plain: 'Chat without JavaScript',
    skip: 'Skip to the conversation',
  },
  fr: {
    question: 'Comment renouveler mon passeport?',
    write: 'Votre message',
    send: 'Envoyer',
    other: 'English',
    yes: 'Oui',
    thanks: 'Merci de nous l’avoir dit.',
    person: 'Parler à un agent',
    waiting: 'Vous êtes dans la file pour parler à un agent',
    check: 'Voir s’il y a de nouveaux messages',
    end: 'Terminer et effacer cette conversation',
    confirm: 'Terminer et effacer',
    ended: 'Votre conversation est terminée',
    again: 'Commencer une nouvelle conversation',
    plain: 'Clavarder sans JavaScript',
    skip: 'Passer à la conversation',
  },
} as const;

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

/** A browser beside other tests is slow, and slowness is not what is tested here. */
jest.setTimeout(60_000);

let service: TestService;
let browser: Browser;
let page: Page;
let complaints: string[];

/** A tab of its own; scripts are off unless a check of ours needs them. */
async function openTab(options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

async function say(language: Language, text: string): Promise<void> {
  await page.getByLabel(LABELS[language].write).fill(text);
  await press(LABELS[language].send);
}

/** Whatever is pressed here leads to another page; what is looked at next stands on that one. */
async function arriveBy(pressing: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), pressing()]);
}

async function press(name: string): Promise<void> {
  await arriveBy(() => page.getByRole('button', { name, exact: true }).click());
}

async function follow(name: string): Promise<void> {
  await arriveBy(() => page.getByRole('link', { name }).click());
}

async function overflow(): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
}

beforeAll(async () => {
  buildServedWidget();
  [service, browser] = await Promise.all([TestService.start(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await service.stop();
});

afterEach(async () => {
  await page.context().close();
});

describe.each(['en', 'fr'] as const)('the plain chat in %s', (language) => {
  const labels = LABELS[language];
  const other = language === 'en' ? 'fr' : 'en';

  test('holds a whole conversation without scripts, from the home page to the end', async () => {
    await openTab(PHONE);
    await page.goto(`${service.url}/${language}`);
    await follow(labels.plain);
    await say(language, labels.question);
    expect(new URL(page.url()).pathname).toBe(`/chat/${language}`);
    expect(await page.locator('.citizen .bubble').allInnerTexts()).toEqual([labels.question]);
    const source = page.locator('.source a');
    expect(await source.getAttribute('href')).toMatch(/^https:\/\//);
    await press(labels.yes);
    expect(await page.getByText(labels.thanks).count()).toBe(1);

    await press(labels.other);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
    expect(await page.locator('.citizen .bubble').allInnerTexts()).toEqual([labels.question]);
    await press(LABELS[other].other);

    await follow(labels.end);
    await press(labels.confirm);
    expect(await page.getByRole('heading', { name: labels.ended }).count()).toBe(1);
    await follow(labels.again);
    expect(await page.locator('.citizen').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('waits for an agent and sees what they write when it asks', async () => {
    await openTab(PHONE);
    await page.goto(`${service.url}/chat/${language}`);
    await press(labels.person);
    await page.getByRole('heading', { name: labels.waiting }).waitFor();
    const agent = await DeskAgent.signIn(service.url);
    const { queued } = await agent.queue();
    const { id, epoch } = await agent.accept(queued.at(-1)?.id ?? '');
    const text = `Hello, bonjour: ${language}`;
    await agent.call('POST', `/handoffs/${id}/messages`, { epoch, text, clientActivityId: text });
    await follow(labels.check);
    expect(await page.locator('.agent .bubble').allInnerTexts()).toEqual([text]);
    const again = { epoch, text: 'Encore', clientActivityId: `${text} 2` };
    await agent.call('POST', `/handoffs/${id}/messages`, again);
    await follow(labels.check);
    expect(await page.locator('.agent .bubble').allInnerTexts()).toEqual([text, 'Encore']);
  });

  test('sends what the keyboard alone can reach, and tells what is where', async () => {
    await openTab({});
    await page.goto(`${service.url}/chat/${language}`);
    await page.keyboard.press('Tab');
    await page.locator(':focus', { hasText: labels.skip }).waitFor();
    await page.getByLabel(labels.write).focus();
    await page.keyboard.type(labels.question);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.source a').waitFor();
  });

  test('finds its conversation again when another site leads to it', async () => {
    await openTab({});
    await page.goto(`${service.url}/chat/${language}`);
    await say(language, labels.question);
    const elsewhere = `http://localhost:${new URL(service.url).port}/chat/plain-chat.css`;
    await page.goto(elsewhere);
    await page.setContent(`<a href="${service.url}/chat/${language}">Guichet</a>`);
    await page.getByRole('link', { name: 'Guichet' }).click();
    await page.locator('.citizen').waitFor();
    expect(await page.locator('.citizen .bubble').allInnerTexts()).toEqual([labels.question]);
  });

  test.each([
    ['a phone', PHONE],
    ['a desk', { viewport: { width: 1280, height: 900 } }],
  ])('has nothing that axe finds wrong, and fits %s', async (_where, options) => {
    await openTab({ ...options, javaScriptEnabled: true, bypassCSP: true });
    const states = [
      async () => void (await page.goto(`${service.url}/chat/${language}`)),
      () => say(language, labels.question),
      () => press(labels.person),
      () => follow(labels.end),
      () => press(labels.confirm),
    ];
    for (const enter of states) {
      await enter();
      expect(await violationsOn(page)).toEqual([]);
      expect(await overflow()).toBeLessThanOrEqual(0);
    }
  });
});
