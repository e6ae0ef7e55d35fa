import type { Browser } from 'playwright-core';
import { TestService } from '../fakes/service';
import { violationsOn } from './accessibility';
import { launchChromium } from './chromium';
import { buildWidget } from './widget-site';

/** A browser beside other tests is slow, and slowness is not what is tested here. */
jest.setTimeout(60_000);

let service: TestService;
let browser: Browser;

beforeAll(async () => {
  buildWidget();
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
    expect(new URL(page.url()).hash).toBe('#generateToken');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
