import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../locales/language';
import { createTranslator } from '../../locales/translator';
import { LOCALES, PROJECT_ROOT } from '../../server/config/paths';
import { ServerProcess } from '../fakes/server-process';
import { AGENT_PASSWORD } from '../fakes/service';
import { violationsOn } from './accessibility';
import { launchChromium } from './chromium';

/** Two pages, a crash and a restart take long beside other tests. */
jest.setTimeout(240_000);

const translator = createTranslator(LOCALES);

const WORDS = {
  en: {
    question: 'How do I renew my passport?',
    answer: /renew your passport/,
    source: /canada\.ca\/en\//,
    person: 'I want to talk to someone',
    subject: 'My passport never arrived',
    agent: 'Good morning, how can I help?',
    citizen: 'I sent everything in March.',
  },
  fr: {
    question: 'Comment renouveler mon passeport?',
    answer: /passeport/,
    source: /canada\.ca\/fr\//,
    person: 'je veux parler à quelqu’un',
    subject: 'Mon passeport n’est jamais arrivé',
    agent: 'Bonjour, comment puis-je vous aider?',
    citizen: 'J’ai tout envoyé en mars.',
  },
} as const;

/** Pictures for the README, on request: SCREENSHOTS=1. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return;
  const folder = join(PROJECT_ROOT, 'docs/images');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function signIn(page: Page, language: Language): Promise<void> {
  const texts = translator(language);
  await page.fill('#username', 'agent');
  await page.fill('#password', AGENT_PASSWORD);
  await page.getByRole('button', { name: texts('desk:signIn.submit') }).click();
  await page.locator('#queue-heading').waitFor();
}

async function say(page: Page, words: string): Promise<void> {
  await page.locator('guichet-chat textarea').fill(words);
  await page.locator('guichet-chat textarea').press('Enter');
  await page.locator('guichet-chat [role=log]').getByText(words).first().waitFor();
}

describe.each(LANGUAGES)('The whole story in %s', (language) => {
  const words = WORDS[language];
  let server: ServerProcess;
  let browser: Browser;
  let contexts: BrowserContext[];

  async function open(path: string): Promise<Page> {
    const context = await browser.newContext({
      locale: `${language}-CA`,
      viewport: { width: 1280, height: 1000 },
    });
    contexts.push(context);
    // The desk waits longer from attempt to attempt while the service is away.
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`);
    return page;
  }

  beforeAll(async () => {
    server = await ServerProcess.start();
    browser = await launchChromium();
    contexts = [];
  });

  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
    await server.stop();
  });

  it('goes from a question to a sourced answer, to a person, through a crash and a reload', async () => {
    const citizen = await open(`/${language}`);
    const log = citizen.locator('guichet-chat [role=log]');
    await citizen
      .locator('guichet-chat')
      .getByRole('button', { name: translator(language)('widget:offer.choose') })
      .click();
    await say(citizen, words.question);
    await log.locator('.assistant').getByText(words.answer).last().waitFor();
    const link = log.getByRole('link').first();
    expect(await link.getAttribute('href')).toMatch(words.source);
    expect(await violationsOn(citizen)).toEqual([]);
    await picture(citizen, `widget-${language}`);

    const desk = await open('/desk');
    await signIn(desk, language);
    await say(citizen, words.person);
    await desk.locator('.card').getByText(words.question).waitFor();
    expect(await violationsOn(desk)).toEqual([]);
    await desk.locator('.card .button').click();
    await desk.locator('#message').waitFor();
    await desk.locator('.message.assistant').getByText(words.answer).first().waitFor();

    await desk.fill('#message', words.agent);
    await desk.locator('#message').press('Enter');
    await log.getByText(words.agent).waitFor();
    await say(citizen, words.citizen);
    await desk.getByText(words.citizen).waitFor();
    expect(await violationsOn(citizen)).toEqual([]);
    expect(await violationsOn(desk)).toEqual([]);
    await picture(desk, `desk-${language}`);
    await picture(citizen, `agent-${language}`);

    await server.kill();
    await server.run();
    await citizen.reload();
    await log.getByText(words.citizen).waitFor();
    await log.getByText(words.agent).waitFor();
    await say(citizen, words.subject);
    await desk.getByText(words.subject).waitFor();
  });
});
