import { violationsOn } from './accessibility';
import { LABELS } from './widget-labels';
import {
  begin,
  button,
  complaints,
  open,
  page,
  say,
  see,
  server,
  source,
  useWidgetSite,
} from './widget-page';
import { wordsIn } from './widget-site';

useWidgetSite();

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

  test('ending asks first, then erases, and a new conversation can begin', async () => {
    await begin(language);
    await say(language, labels.question);
    await source(language).waitFor();
    await button('Options').click();
    await button(labels.erase).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await button(labels.erase).click();
    await page.getByRole('dialog').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await button(labels.cancel).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.getByText(labels.question, { exact: true }).count()).toBeGreaterThan(1);

    await button('Options').click();
    await button(labels.erase).click();
    await page.getByRole('dialog').getByRole('button', { name: labels.erase }).click();
    await see(labels.erased);
    await page.getByRole('log').waitFor({ state: 'detached' });
    await page.locator('#over:focus').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await button(labels.again).click();
    await see(words.retention);
  });

  test('a lost connection is told and mended', async () => {
    await begin(language);
    server.goAway();
    await see(labels.reconnecting);
    expect(await violationsOn(page)).toEqual([]);
    server.comeBack();
    await page.getByText(labels.reconnecting).waitFor({ state: 'detached' });
    await say(language, labels.question);
    await source(language).waitFor();
  });
});

test('a reload takes the conversation up again', async () => {
  await begin('fr');
  await say('fr', 'passeport');
  await see(wordsIn('fr').source);
  await page.reload();
  await see(wordsIn('fr').source);
  await say('fr', 'encore');
  await source('fr', 1).waitFor();
});

test('stands in another site in the language that it is given', async () => {
  await open('/embedded');
  await see(wordsIn('fr').retention);
  await say('fr', 'passeport');
  await see(wordsIn('fr').source);
  expect(await violationsOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
