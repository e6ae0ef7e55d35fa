import type { Browser, Locator } from 'playwright-core';
import { LANGUAGES, type Language } from '../../locales/language';
import { DECISION_REASONS } from '../../server/contracts/desk';
import { TEXTS, fill } from '../../web/desk/language/texts';
import { fromAssistant, fromCitizen, MARIE } from '../fakes/desk-fake';
import { eventually } from '../fakes/eventually';
import { violationsOn } from './accessibility';
import { buildPages, type BuiltPages } from './built-pages';
import { launchChromium } from './chromium';
import { SOURCE } from './desk-source';
import { signIn, visitDesk, type OpenedDesk } from './desk-site';

jest.setTimeout(60_000);

let browser: Browser;
let built: BuiltPages;
let desk: OpenedDesk;

beforeAll(async () => {
  built = buildPages('desk');
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  built.remove();
});

afterEach(async () => {
  const { complaints } = desk;
  await desk.close();
  expect(complaints).toEqual([]);
});

async function visit(language: Language, width = 1280): Promise<OpenedDesk> {
  desk = await visitDesk(browser, { folder: built.folder, language, width });
  return desk;
}

function queueUnsure(): string {
  return desk.fake.queueCitizen({
    language: 'en',
    reason: 'low_confidence',
    reasons: ['close_rivals', 'rephrased'],
    confidence: 0.34,
    transcript: [fromCitizen('How do I renew my passport?'), fromAssistant('Online.', SOURCE)],
  });
}

/** The citizen's card while they wait: a card of the agent's own has no such button. */
function acceptButton(id: string): Locator {
  const { page } = desk;
  return page.locator('.card', { has: page.locator(`[data-card="${id}"]`) }).locator('.button');
}

/** Until the conversation has been read, and the stream tells what comes after it. */
async function accept(): Promise<string> {
  const { page, fake } = desk;
  const id = queueUnsure();
  await acceptButton(id).click();
  await page.locator('#message').waitFor();
  await page.locator('.note', { hasText: MARIE.displayName }).waitFor();
  await eventually(() => fake.sockets.size > 0);
  return id;
}

/** In CSS pixels, between elements that stand side by side. */
async function narrowestGap(elements: Locator): Promise<number> {
  const boxes = await Promise.all((await elements.all()).map((element) => element.boundingBox()));
  const sides = boxes.flatMap((box) => box ?? []);
  const gaps = sides
    .slice(1)
    .map(({ x }, index) => x - (sides[index]?.x ?? x) - (sides[index]?.width ?? 0));
  return Math.min(...gaps);
}

describe.each(LANGUAGES)('the desk in %s', (language) => {
  const texts = TEXTS[language];

  it('tells what is wrong with a sign-in, and has no accessibility violation there', async () => {
    const { page } = await visit(language);
    await page.getByRole('button', { name: texts.signIn.submit }).click();
    await page.getByText(texts.signIn.missingUsername).waitFor();
    await page.locator('#username:focus').waitFor();
    await page.fill('#username', 'marie');
    await page.fill('#password', 'guess');
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]', { hasText: texts.signIn.wrong }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const headers = { 'retry-after': '125' };
    desk.fake.refuseOnce(/POST \/session/, { status: 429, code: 'TooManyRequests', headers });
    await page.keyboard.press('Enter');
    await page.getByText(fill(texts.signIn.throttled, { wait: '2\u00a0min 5\u00a0s' })).waitFor();
  });

  it('takes a citizen from the queue to the end of the conversation, by keyboard', async () => {
    const { page, fake } = await visit(language);
    await signIn(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.getByText(texts.queue.empty).waitFor();
    const id = queueUnsure();
    await page.getByText(texts.reasons.low_confidence).waitFor();
    expect(await page.title()).toBe(`(1) ${texts.title} – ${texts.brand}`);
    expect(await violationsOn(page)).toEqual([]);

    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByText(texts.conversation.preview).waitFor();
    const noticed = page.getByRole('list', { name: texts.noticed.heading });
    expect(await noticed.getByRole('listitem').allTextContents()).toEqual([
      texts.noticed.reasons.close_rivals,
      texts.noticed.reasons.rephrased,
    ]);
    await page.getByRole('link', { name: 'Renew a passport' }).waitFor();
    await page.keyboard.press('a');
    await page.locator('#message:focus').waitFor();
    await page.keyboard.type('Good morning!');
    await page.keyboard.press('Enter');
    await eventually(() => fake.textsOf(id).includes('Good morning!'));
    fake.citizenSays(id, 'Thank you');
    await page.locator('.message.citizen', { hasText: 'Thank you' }).waitFor();
    await page.locator('.note', { hasText: MARIE.displayName }).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('button', { name: texts.conversation.close, exact: true }).click();
    await page.getByRole('button', { name: texts.closing.confirm }).click();
    await page.getByText(texts.closing.choose).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByText(texts.closing.dispositions.resolved).click();
    await page.getByRole('button', { name: texts.closing.confirm }).click();
    await page.getByText(texts.notices.closed).waitFor();
    expect(fake.closedAs.get(id)).toBe('resolved');
    expect(await page.title()).toBe(`${texts.title} – ${texts.brand}`);
  });

  it('has no accessibility violation on a narrow screen, where it shows one pane at a time', async () => {
    const { page } = await visit(language, 390);
    await signIn(page);
    await accept();
    expect(await page.locator('.list-pane').isVisible()).toBe(false);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: texts.conversation.back }).click();
    await page.locator('.list-pane').waitFor();
    expect(await page.locator('.conversation-pane').isVisible()).toBe(false);
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await narrowestGap(page.locator('.bar-button'))).toBeGreaterThanOrEqual(8);
  });

  it('says nothing of what the assistant noticed where it noticed nothing', async () => {
    const { page, fake } = await visit(language);
    await signIn(page);
    const id = fake.queueCitizen({ transcript: [fromCitizen('An agent, please')] });
    await page.locator(`[data-card="${id}"]`).click();
    await page.getByText('An agent, please').waitFor();
    expect(await page.getByText(texts.noticed.heading).count()).toBe(0);
  });

  it('keeps what was said in sight on a narrow screen, however much the assistant noticed', async () => {
    const { page, fake } = await visit(language, 390);
    await signIn(page);
    const id = fake.queueCitizen({
      reasons: [...DECISION_REASONS],
      transcript: [fromCitizen('An agent, please')],
    });
    await page.locator(`[data-card="${id}"]`).click();
    await page.getByText('An agent, please').waitFor();
    const items = page.getByRole('list', { name: texts.noticed.heading }).getByRole('listitem');
    expect(await items.allTextContents()).toEqual(
      DECISION_REASONS.map((reason) => texts.noticed.reasons[reason]),
    );
    const box = await page.locator('.log').boundingBox();
    expect(box?.height).toBeGreaterThan(100);
    expect((box?.y ?? 800) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('follows the language of the citizen, and tells a rating once with its reason', async () => {
    const { page, fake } = await visit(language);
    await signIn(page);
    const id = await accept();
    fake.citizenDoes(id, 'guichet.language', 'fr');
    const inFrench = { language: texts.languages.fr };
    await page.getByText(fill(texts.conversation.languageBadge, inFrench)).waitFor();
    await page.getByText(fill(texts.composer.languageHint, inFrench)).waitFor();
    const rating = { activityId: 'answer', rating: 'down' };
    fake.citizenDoes(id, 'guichet.feedback', rating);
    await page.locator('.note', { hasText: texts.events.ratedDown }).waitFor();
    fake.citizenDoes(id, 'guichet.feedback', { ...rating, reason: 'incomplete' });
    await page.getByText(texts.ratingReasons.incomplete).waitFor();
    expect(await page.locator('.note', { hasText: texts.events.ratedDown }).count()).toBe(1);
  });

  it('says that the connection is lost, goes on, and catches up', async () => {
    const { page, fake } = await visit(language);
    await signIn(page);
    const id = await accept();
    fake.refuseSockets = true;
    fake.dropSockets();
    await page.getByText(texts.connection.offline).waitFor();
    fake.citizenSays(id, 'Are you there?');
    fake.refuseSockets = false;
    await page.getByText(texts.connection.offline).waitFor({ state: 'detached' });
    await page.getByText('Are you there?').waitFor();
  });

  it('loses nothing that was typed when the session ends', async () => {
    const { page, fake } = await visit(language);
    await signIn(page);
    const id = await accept();
    await page.fill('#message', 'Kept over a sign-in');
    fake.endSessions();
    // As the service does with the streams of a session that has ended.
    fake.dropSockets();
    await page.getByText(texts.signIn.ended).waitFor();
    await signIn(page);
    await page.locator('#message:focus').waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => fake.textsOf(id).includes('Kept over a sign-in'));
  });

  it('tells the agent who was second, and who lost a conversation with the text kept', async () => {
    const { page, fake } = await visit(language);
    await signIn(page);
    const lost = queueUnsure();
    fake.meanwhile(/accept$/, () => {
      fake.takeElsewhere(lost);
    });
    await acceptButton(lost).click();
    await page.locator('[role=alert]', { hasText: texts.notices.takenByOther }).waitFor();
    const id = await accept();
    fake.meanwhile(/messages$/, () => {
      fake.takeElsewhere(id);
    });
    await page.fill('#message', 'A stale epoch');
    await page.keyboard.press('Control+Enter');
    await page.locator('[role=alert]', { hasText: texts.notices.noLongerYours }).waitFor();
    await page.locator('.message.failed', { hasText: 'A stale epoch' }).waitFor();
    await page.getByText(texts.conversation.heldByOther).waitFor();
  });

  it('explains its keys, and lets the single ones be turned off', async () => {
    const { page } = await visit(language);
    await signIn(page);
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: texts.help.heading }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByText(texts.help.toggle).click();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.locator('.bar-help').click();
    await page.getByRole('checkbox', { checked: false }).waitFor();
  });
});

it('changes its language in the middle of a message, and keeps the choice', async () => {
  const { page, fake } = await visit('en');
  await signIn(page);
  await accept();
  await page.fill('#message', 'Half a mess');
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByText(TEXTS.fr.composer.label).waitFor();
  expect(await page.inputValue('#message')).toBe('Half a mess');
  await page.fill('#message', '');
  const before = new Set(fake.sockets);
  await page.reload();
  await page.getByRole('heading', { name: TEXTS.fr.queue.heading }).waitFor();
  await eventually(() => [...fake.sockets].some((socket) => !before.has(socket)));
});

it('marks a conversation in which the citizen wrote meanwhile, and switches between several', async () => {
  const { page, fake } = await visit('en');
  await signIn(page);
  const first = await accept();
  await page.fill('#message', 'A draft for the first');
  const second = queueUnsure();
  await acceptButton(second).click();
  await page.locator(`[data-card="${second}"][aria-current=true]`).waitFor();
  fake.citizenSays(first, 'One more thing');
  await page.getByText('1 new message').waitFor();
  await page.locator(`[data-card="${first}"]`).click();
  await page.getByText('One more thing').waitFor();
  expect(await page.inputValue('#message')).toBe('A draft for the first');
  await page.getByText('1 new message').waitFor({ state: 'detached' });
});
