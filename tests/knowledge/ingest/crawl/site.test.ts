import { USER_AGENT } from '../../../../knowledge/ingest/crawl/user-agent';
import { ONLY_ENGLISH, ONLY_FRENCH } from '../../../fakes/government-pages';
import { ODDITIES, startGovernmentSite, type GovernmentSite } from '../../../fakes/government-site';
import { SUBJECTS } from '../../../fakes/government-subjects';
import { collect, type Crawled } from './collect';

describe('a crawl of a whole government site', () => {
  let site: GovernmentSite;
  let first: Crawled;

  beforeAll(async () => {
    site = await startGovernmentSite();
    first = await collect({ starts: [site.sitemap] });
  }, 60_000);
  afterAll(() => site.close());

  const at = (path: string): string => `${site.origin}${path}`;
  const text = (path: string): string => Buffer.from(first.items.get(at(path))!.bytes).toString();

  test('brings every page of both languages, and the leaflet', () => {
    const wanted = [...site.pages.keys(), ODDITIES.leaflet].map(at);
    expect([...first.items.keys()].sort()).toEqual(wanted.sort());
    expect(first.items.size).toBe(298);
  });

  test('brings pages with their kind, their bytes and the date of the sitemap', () => {
    const item = first.items.get(at(SUBJECTS[1]!.path.fr))!;
    expect(item.mediaType).toBe('text/html; charset=utf-8');
    expect(item.updated).toBe('2025-02-15');
    expect(text(SUBJECTS[1]!.path.fr)).toContain('Renouveler un permis de pêche');
    expect(first.items.get(at(ODDITIES.leaflet))!.updated).toBe('2025-02-01');
  });

  test('brings pages that exist in one language only', () => {
    for (const index of ONLY_ENGLISH)
      expect(first.items.has(at(SUBJECTS[index]!.path.en))).toBe(true);
    for (const index of ONLY_FRENCH)
      expect(first.items.has(at(SUBJECTS[index]!.path.fr))).toBe(true);
  });

  test('says of each address that gave nothing why it did not', () => {
    const origin = new URL(site.origin).host;
    expect(Object.fromEntries(first.failures)).toEqual({
      [at(ODDITIES.broken)]: 'answered 500 (Internal Server Error)',
      [at(ODDITIES.loop)]: `redirects in a circle, back to ${at(ODDITIES.loop)}`,
      [at(ODDITIES.disallowed)]: `${origin} does not want it fetched (robots.txt)`,
      [at(ODDITIES.disallowedInFrench)]: `${origin} does not want it fetched (robots.txt)`,
      [at(ODDITIES.huge)]: 'is larger than 10240 kB',
      [at(ODDITIES.picture)]: 'is image/png; only HTML, PDF, DOCX, CSV and text are taken',
    });
  });

  test('tells as many addresses as it then reports on', () => {
    expect(first.expected).toBe(first.items.size + first.failures.size);
  });

  test('asks one thing at a time, robots.txt first, under its own name', () => {
    expect(site.mostAtOnce).toBe(1);
    expect(site.requests[0]!.path).toBe('/robots.txt');
    expect(new Set(site.requests.map(({ userAgent }) => userAgent))).toEqual(new Set([USER_AGENT]));
  });

  test('asks for nothing twice, and never for what robots.txt forbids', () => {
    const counts = new Map<string, number>();
    for (const { path } of site.requests) counts.set(path, (counts.get(path) ?? 0) + 1);
    const twice = [...counts].filter(([, count]) => count > 1).map(([path]) => path);
    expect(twice).toEqual([]);
    expect(counts.has(ODDITIES.disallowed) || counts.has(ODDITIES.disallowedInFrench)).toBe(false);
  });

  test('the second time fetches only what changed', async () => {
    const edited = SUBJECTS[5]!.path.en;
    site.edit(edited, (html) => html.replace('working days', 'weeks'));
    site.forgetRequests();
    const second = await collect({ starts: [site.sitemap], validators: first.validators });
    expect([...second.items.keys()]).toEqual([at(edited)]);
    expect(second.unchanged).toHaveLength(297);
    expect(second.failures).toEqual(first.failures);
    const whole = site.requests.filter(
      ({ path, status }) => status === 200 && site.pages.has(path),
    );
    expect(whole.map(({ path }) => path)).toEqual([edited]);
  });
});
