import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Language } from '../../locales/language';
import type { FakeDirectLineServer } from '../fakes/direct-line-server';
import { eventually } from '../fakes/eventually';
import { violationsOn } from './accessibility';
import { launchChromium } from './chromium';
import { acceptAsAgent, buildWidget, startSite, wordsIn } from './widget-site';
import { LABELS } from './widget-labels';
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

let server: FakeDirectLineServer;
let browser: Browser;
let page: Page;
let complaints: string[];

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${server.url}${path}`);
}

function button(name: string) {
  return page.getByRole('button', { name, exact: true });
}

async function see(text: string): Promise<void> {
  await page.getByText(text).first().waitFor();
}

async function begin(language: Language, options: BrowserContextOptions = {}): Promise<void> {
  await open(`/${language}`, options);
  await button(LABELS[language].choose).click();
  await see(wordsIn(language).retention);
}

async function say(language: Language, text: string): Promise<void> {
  await page.getByLabel(LABELS[language].draft).fill(text);
  await button(LABELS[language].send).click();
}

/** The top and the bottom of what is drawn, in pixels from the top of the page. */
async function edgesOf(part: Locator): Promise<{ top: number; bottom: number }> {
  const { y, height } = (await part.boundingBox()) ?? { y: NaN, height: NaN };
  return { top: y, bottom: y + height };
}

/** All of it, within what the log shows. */
async function inView(part: Locator): Promise<void> {
  const [shown, log] = [await edgesOf(part), await edgesOf(page.locator('.log'))];
  expect(shown.top).toBeGreaterThanOrEqual(log.top);
  expect(shown.bottom).toBeLessThanOrEqual(log.bottom);
}

beforeAll(async () => {
  buildWidget();
  browser = await launchChromium();
}, 60_000);

afterAll(() => browser.close());

beforeEach(async () => {
  server = await startSite();
});

afterEach(async () => {
  await page.context().close();
  await server.stop();
});

describe.each(['en', 'fr'] as const)('in a page in %s', (language) => {
  const labels = LABELS[language];
  const words = wordsIn(language);

  test('opens with both languages, the same in size, and no conversation yet', async () => {
    await open(`/${language}`);
    const boxes = await Promise.all(
      [LABELS.en.choose, LABELS.fr.choose].map((name) => button(name).boundingBox()),
    );
    expect(boxes[0]?.width).toBe(boxes[1]?.width);
    expect(boxes[0]?.height).toBe(boxes[1]?.height);
    expect((boxes[0]?.x ?? 0) < (boxes[1]?.x ?? 0)).toBe(language === 'en');
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a question gets an answer, a source, and can be rated with a reason', async () => {
    await begin(language);
    await say(language, labels.question);
    const source = page.getByRole('link', { name: words.source });
    await source.waitFor();
    expect(await source.getAttribute('href')).toBe(`https://www.canada.ca/${language}.html`);
    expect(await source.getAttribute('rel')).toBe('noopener');
    expect(await page.getByRole('log').getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([language === 'en' ? 'by mail' : 'par la poste']),
    );
    expect(await violationsOn(page)).toEqual([]);

    await button(labels.no).click();
    expect(await violationsOn(page)).toEqual([]);
    await button(labels.reason).click();
    await see(labels.thanks);
    await eventually(() => server.received.length === 3);
    expect(server.received.at(-1)?.value).toMatchObject({ rating: 'down', reason: 'unclear' });
    expect(complaints).toEqual([]);
  });

  test('a person comes by name, after the line could be left', async () => {
    await begin(language);
    await say(language, labels.question);
    await button(words.person).click();
    await see(labels.queued);
    expect(await violationsOn(page)).toEqual([]);
    await button(labels.leave).click();
    await see(labels.left);

    await say(language, words.person);
    await see(labels.queued);
    acceptAsAgent(server, language);
    await see(labels.accepted);
    await see(words.agent);
    await see(labels.withAgent);
    server.push({ type: 'typing', from: { id: 'agent', role: 'agent' } });
    await see(labels.agentTypes);
    expect(await violationsOn(page)).toEqual([]);
    server.push({ type: 'event', name: 'handoff.status', value: { state: 'completed' } });
    await see(labels.automated);
  });

  test('ending asks first, then erases, and a new conversation can begin', async () => {
    await begin(language);
    await say(language, labels.question);
    await page.getByRole('link', { name: words.source }).waitFor();
    await button('Options').click();
    expect(await violationsOn(page)).toEqual([]);
    await button(labels.erase).click();
    expect(await violationsOn(page)).toEqual([]);
    await button(labels.cancel).click();
    expect(await page.getByText(labels.question, { exact: true }).count()).toBeGreaterThan(1);

    await button('Options').click();
    await button(labels.erase).click();
    await page.getByRole('dialog').getByRole('button', { name: labels.erase }).click();
    await see(labels.erased);
    expect(await page.getByRole('log').count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await button(labels.again).click();
    await see(words.retention);
  });

  test('works with the keyboard alone', async () => {
    await open(`/${language}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await see(words.retention);
    await page.keyboard.type('1');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: words.source }).waitFor();
    expect(server.received[0]?.text).toBe('1\n2');

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await see(labels.queued);
    await button('Options').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await button('Options').getAttribute('aria-expanded')).toBe('false');
    expect(await button('Options').evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  test('fits a telephone', async () => {
    await begin(language, PHONE);
    await page.getByRole('link', { name: labels.question }).click();
    await page.getByRole('link', { name: words.source }).waitFor();
    const chat = await page.locator('guichet-chat').boundingBox();
    expect(chat).toMatchObject({ height: 844 });
    expect(await page.evaluate<boolean>('document.body.scrollWidth <= innerWidth')).toBe(true);
    const targets = await page.locator('guichet-chat button').all();
    for (const target of targets) {
      const box = await target.boundingBox();
      if (box !== null) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each([
    ['a telephone', PHONE],
    ['a wide screen', { viewport: { width: 1280, height: 800 } }],
  ])('what is said comes into view on %s', async (_, options) => {
    await begin(language, options);
    for (const question of [labels.question, words.source]) {
      await say(language, question);
      await button(words.person).waitFor();
      await inView(page.locator('.entry.assistant').last());
      await inView(button(words.person));
    }
    await page.locator('.log').evaluate((log) => log.scrollTo(0, 0));
    server.push({ text: words.switched });
    await see(words.switched);
    expect(await page.locator('.log').evaluate((log) => log.scrollTop)).toBe(0);

    await say(language, words.person);
    await inView(page.locator('.entry.citizen').last());
    await see(labels.queued);
    acceptAsAgent(server, language);
    await see(words.agent);
    await inView(page.locator('.entry.agent'));
    const ringed = 'document.querySelector("guichet-chat").shadowRoot.querySelector(".log:focus")';
    expect(await page.evaluate<unknown>(ringed)).toBeNull();
  });

  test('a message that could not be sent waits to be tried again', async () => {
    await begin(language);
    server.refuseNext(/POST .*\/activities$/, { status: 500 });
    await say(language, labels.question);
    await see(labels.failed);
    expect(await violationsOn(page)).toEqual([]);
    await button(labels.retry).click();
    await page.getByRole('link', { name: words.source }).waitFor();
  });

  test('a lost connection is told and mended', async () => {
    await begin(language);
    await server.stop();
    await see(labels.reconnecting);
    expect(await violationsOn(page)).toEqual([]);
    await server.start();
    await page.getByText(labels.reconnecting).waitFor({ state: 'detached' });
    await say(language, labels.question);
    await page.getByRole('link', { name: words.source }).waitFor();
  });
});

test('the language can be changed at any time, and nothing is lost', async () => {
  await begin('en');
  await say('en', 'passport');
  await see(wordsIn('en').source);
  await page.getByLabel(LABELS.en.draft).fill('half a sent');
  await page.locator('guichet-chat').getByRole('button', { name: 'Français' }).click();
  await see(wordsIn('fr').switched);
  expect(await page.getByLabel(LABELS.fr.draft).inputValue()).toBe('half a sent');
  await see(wordsIn('en').source);
  expect(await violationsOn(page)).toEqual([]);
});

test('a reload takes the conversation up again', async () => {
  await begin('fr');
  await say('fr', 'passeport');
  await see(wordsIn('fr').source);
  await page.reload();
  await see(wordsIn('fr').source);
  await say('fr', 'encore');
  await see('encore');
});

test('what is said as HTML is shown as it was said', async () => {
  await begin('en');
  const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
  server.script = (_, push) => {
    push({ text: markup });
  };
  await say('en', markup);
  await page.getByText(markup).nth(1).waitFor();
  expect(await page.locator('guichet-chat img, guichet-chat b').count()).toBe(0);
});

test('what is too long is counted and not sent', async () => {
  await begin('en');
  await page.getByLabel(LABELS.en.draft).fill('a'.repeat(9_500));
  await see('500 characters left');
  await page.getByLabel(LABELS.en.draft).fill('a'.repeat(10_001));
  await see('1 character too many');
  await button(LABELS.en.send).click();
  expect(server.received).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
});

test('the conversation can be kept as a text file', async () => {
  await begin('en');
  await button('Options').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button('Download this conversation').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^conversation-\d{4}-\d\d-\d\d\.txt$/);
});

test('stands in another site in the language that it is given', async () => {
  await open('/embedded');
  await see(wordsIn('fr').retention);
  await say('fr', 'passeport');
  await see(wordsIn('fr').source);
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
