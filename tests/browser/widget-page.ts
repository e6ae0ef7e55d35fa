import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Language } from '../../locales/language';
import type { FakeDirectLineServer } from '../fakes/direct-line-server';
import { eventually } from '../fakes/eventually';
import { buildPages, type BuiltPages } from './built-pages';
import { launchChromium } from './chromium';
import { LABELS } from './widget-labels';
import { startSite, wordsIn } from './widget-site';

/** A browser beside other tests is slow, and slowness is not what is tested here. */
jest.setTimeout(60_000);

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

export let server: FakeDirectLineServer;
export let page: Page;
/** What the page complained of in its console, and the errors of its script. */
export let complaints: string[];

let browser: Browser;
let built: BuiltPages;

/** Each test has a site of its own; each file a browser. */
export function useWidgetSite(): void {
  beforeAll(async () => {
    built = buildPages('widget');
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    built.remove();
  });

  beforeEach(async () => {
    server = await startSite(built.folder);
  });

  afterEach(async () => {
    await page.context().close();
    await server.stop();
  });
}

export async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${server.url}${path}`);
}

export function button(name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export async function see(text: string): Promise<void> {
  await page.getByText(text).first().waitFor();
}

/** The source of an answer: of the first one, unless it is said of which. */
export function source(language: Language, answer = 0): Locator {
  return page.getByRole('link', { name: wordsIn(language).source }).nth(answer);
}

export async function begin(language: Language, options: BrowserContextOptions = {}) {
  await open(`/${language}`, options);
  await button(LABELS[language].choose).click();
  await see(wordsIn(language).retention);
}

export async function say(language: Language, text: string): Promise<void> {
  await page.getByLabel(LABELS[language].draft).fill(text);
  await button(LABELS[language].send).click();
}

/** The top and the bottom of what is drawn, in pixels from the top of the page. */
async function edgesOf(part: Locator): Promise<{ top: number; bottom: number }> {
  const { y, height } = (await part.boundingBox()) ?? { y: NaN, height: NaN };
  return { top: y, bottom: y + height };
}

/** Resolves once all of it is within what the log shows. */
export async function inView(part: Locator): Promise<void> {
  await eventually(async () => {
    const [shown, log] = [await edgesOf(part), await edgesOf(page.locator('.log'))];
    return shown.top >= log.top && shown.bottom <= log.bottom;
  });
}
