import type { Browser } from 'playwright-core';
import { TestService } from '../fakes/service';
import { violationsOn } from './accessibility';
import { buildServedWidget } from './built-pages';
import { launchChromium } from './chromium';

/** A browser beside other tests is slow, and slowness is not what is tested here. */
jest.setTimeout(60_000);

let service: TestService;
let browser: Browser;

beforeAll(async () => {
  buildServedWidget();
  [service, browser] = await Promise.all([TestService.start(), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await service.stop();
});

describe.each(['/docs', '/docs/fr'])('the interfaces at %s', (path) => {
  test.each([390, 1280])('have nothing that axe finds wrong, and fit %i pixels', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${service.url}${path}`);
    expect(await violationsOn(page)).toEqual([]);
    const overflow = 'document.documentElement.scrollWidth - window.innerWidth';
    expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'POST /v3/directline/tokens/generate' }).click();
    await page.waitForURL(({ hash }) => hash === '#generateToken');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
