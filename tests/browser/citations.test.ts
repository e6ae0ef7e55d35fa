import type { Page } from 'playwright-core';
import { otherLanguage } from '../../knowledge/language';
import type { Language } from '../../locales/language';
import { eventually } from '../fakes/eventually';
import { quotedAnswer } from '../fakes/quoted-answer';
import { violationsOn } from './accessibility';
import { begin, complaints, page, PHONE, server, useWidgetSite } from './widget-page';

useWidgetSite();

/** The page's heading, and what stands right below it, far down the page. */
const PUBLISHED = {
  en: ['How to get a card', 'You get a library card at any branch. Bring one of these:'],
  fr: [
    'Comment obtenir une carte',
    'Vous obtenez une carte de bibliothèque à n’importe quelle succursale. Apportez une de ces pièces\u00a0:',
  ],
} as const;

function publishedPage(language: Language): string {
  const [heading, text] = PUBLISHED[language];
  return `<!doctype html><html lang="${language}"><title>Town</title><body>
<ul><li>${heading}</li></ul><p style="height: 4000px">…</p><h2>${heading}</h2><p>${text}</p><p style="height: 4000px">…</p>`;
}

async function hear(language: Language): Promise<void> {
  await page.context().route('https://town.example/**', (route) => {
    const published = publishedPage(otherLanguage(language));
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: published });
  });
  server.push(await quotedAnswer(language));
  await page.locator('blockquote').waitFor();
}

async function openedBy(press: () => Promise<void>): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await press();
  return opened;
}

describe.each(['en', 'fr'] as const)(
  'an answer quoted from the other language, in %s',
  (language) => {
    const other = otherLanguage(language);
    const mark = language === 'en' ? '(in French) (opens a new tab)' : '(en anglais) (';

    test('says so, marks the words, and lists both pages', async () => {
      await begin(language, PHONE);
      await hear(language);
      const bubble = page.locator('.bubble', { has: page.locator('blockquote') });
      expect(await bubble.getAttribute('lang')).toBe(language);
      expect(await bubble.locator('blockquote').getAttribute('lang')).toBe(other);
      expect(await bubble.locator('blockquote li').count()).toBe(2);
      const links = bubble.locator('ol li').getByRole('link');
      expect(await links.count()).toBe(2);
      expect(await bubble.getByRole('link', { name: mark }).count()).toBe(1);
      const { width = 0 } = (await page.locator('.log').boundingBox()) ?? {};
      expect(await page.locator('.log').evaluate((log) => log.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(await violationsOn(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('opens the quoted page in a new tab, where the words stand', async () => {
      await begin(language);
      await hear(language);
      const link = page.getByRole('link', { name: mark });
      const opened = await openedBy(() => link.click());
      const heading = opened.getByRole('heading');
      await heading.waitFor();
      const { height = 0 } = opened.viewportSize() ?? {};
      await eventually(async () => {
        const { y = -1 } = (await heading.boundingBox()) ?? {};
        return y >= 0 && y < height;
      });
      expect(opened.url()).toContain(`/${other}/library-card`);
    });
  },
);
