import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../locales/language';
import { PASSWORD } from '../fakes/desk-fake';
import { startDeskFake, type RunningDeskFake } from '../fakes/desk-server';

export interface OpenedDesk extends RunningDeskFake {
  readonly page: Page;
  /** What the page complained of: errors of its script, and breaches of the security policy. */
  readonly complaints: string[];
}

interface Visit {
  readonly folder: string;
  readonly language: Language;
  readonly width?: number;
}

/** A new service and a new browser profile, at the sign-in page. */
export async function visitDesk(browser: Browser, visit: Visit): Promise<OpenedDesk> {
  const running = await startDeskFake({ page: visit.folder });
  const context = await browser.newContext({
    locale: `${visit.language}-CA`,
    viewport: { width: visit.width ?? 1280, height: 800 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/security policy|trusted/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${running.url}/desk`);
  await page.locator('#username').waitFor();
  const close = async () => {
    await context.close();
    await running.close();
  };
  return { ...running, page, complaints, close };
}

export async function signIn(page: Page): Promise<void> {
  await page.fill('#username', 'marie');
  await page.fill('#password', PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('#queue-heading').waitFor();
}
