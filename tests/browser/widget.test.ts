import { eventually } from '../fakes/eventually';
import { violationsOn } from './accessibility';
import { LABELS } from './widget-labels';
import {
  begin,
  button,
  complaints,
  inView,
  open,
  page,
  PHONE,
  say,
  see,
  server,
  source,
  useWidgetSite,
} from './widget-page';
import { acceptAsAgent, wordsIn } from './widget-site';

useWidgetSite();

describe.each(['en', 'fr'] as const)('in a page in %s', (language) => {
  const labels = LABELS[language];
  const words = wordsIn(language);

  test('a question gets an answer, a source, and can be rated with a reason', async () => {
    await begin(language);
    await say(language, labels.question);
    const link = source(language);
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`https://www.canada.ca/${language}.html`);
    expect(await link.getAttribute('rel')).toBe('noopener');
    expect(await page.getByRole('log').getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([language === 'en' ? 'by mail' : 'par la poste']),
    );
    expect(await violationsOn(page)).toEqual([]);

    await button(labels.no).click();
    await button(labels.reason).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await eventually(() => server.received.length === 2);
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
    await page.locator('guichet-chat .name', { hasText: labels.automated }).waitFor();
  });

  test('works with the keyboard alone', async () => {
    await open(`/${language}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#assistant:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.locator('button:focus', { hasText: labels.choose }).waitFor();
    await page.keyboard.press('Enter');
    await see(words.retention);
    await page.locator('#draft:focus').waitFor();
    await page.keyboard.type('1');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await source(language).waitFor();
    expect(server.received[0]?.text).toBe('1\n2');

    await page.keyboard.press('Shift+Tab');
    await page.locator('button:focus', { hasText: words.person }).waitFor();
    await page.keyboard.press('Enter');
    await see(labels.queued);
    await button('Options').focus();
    await page.keyboard.press('Enter');
    await page.locator('#menu-button[aria-expanded=true]').waitFor();
    await page.keyboard.press('Tab');
    await page.locator('#menu button:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#menu-button[aria-expanded=false]:focus').waitFor();
  });

  test('fits a telephone', async () => {
    await begin(language, PHONE);
    await page.getByRole('link', { name: labels.question }).click();
    await source(language).waitFor();
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
    for (const [index, question] of [labels.question, words.source].entries()) {
      await say(language, question);
      await source(language, index).waitFor();
      await button(words.person).waitFor();
      await inView(page.locator('.entry.assistant').last());
      await inView(button(words.person));
    }
    await page.locator('.log').evaluate((log) => log.scrollTo(0, 0));
    server.push({ text: words.switched });
    await see(words.switched);
    expect(await page.locator('.log').evaluate((log) => log.scrollTop)).toBe(0);

    await say(language, words.person);
    await inView(page.locator('.entry.citizen', { hasText: words.person }));
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
    await source(language).waitFor();
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
  expect(await violationsOn(page)).toEqual([]);
  await say('en', 'shorter');
  await source('en').waitFor();
  expect(server.received.map(({ text }) => text)).toEqual(['shorter']);
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
