import { alternatesOf } from '../../../../knowledge/ingest/crawl/alternates';
import { collect } from './collect';
import { give, serve, type SmallSite } from './small-site';

const read = (html: string): string[] =>
  alternatesOf({
    address: 'https://a.ca/en/x.html',
    contentType: 'text/html',
    bytes: Buffer.from(html),
  });

describe('the counterparts that a page names', () => {
  test.each([
    ['<link rel="alternate" hreflang="fr" href="/fr/x.html">', 'https://a.ca/fr/x.html'],
    ['<link rel="alternate" hreflang="fr-CA" href="https://a.ca/fr">', 'https://a.ca/fr'],
    ['<a hreflang="fr" href="../fr/y.html">Français</a>', 'https://a.ca/fr/y.html'],
    ['<header><a lang="fr" href="/fr/x.html">Français</a></header>', 'https://a.ca/fr/x.html'],
    [
      '<section id="wb-lng"><a lang="fr" href="/fr/x.html">Français</a></section>',
      'https://a.ca/fr/x.html',
    ],
    [
      '<base href="https://b.ca/"><link rel="alternate" hreflang="fr" href="fr.html">',
      'https://b.ca/fr.html',
    ],
  ])('%s', (html, address) => {
    expect(read(html)).toEqual([address]);
  });

  test.each([
    '<link rel="alternate" hreflang="es" href="/es/x.html">',
    '<link rel="alternate" hreflang="en" href="/en/x.html">',
    '<link rel="alternate" type="application/rss+xml" href="/feed">',
    '<p>See <a lang="fr" href="/fr/rapport.html">le rapport</a>.</p>',
    '<link rel="alternate" hreflang="fr">',
  ])('none in %s', (html) => {
    expect(read(html)).toEqual([]);
  });
});

describe('a crawl of single pages', () => {
  let site: SmallSite;
  afterEach(() => site.close());

  const pair = (path: string, language: string, more = '') =>
    give(`<link rel="alternate" hreflang="${language}" href="${path}">${more}`, {
      etag: `"${path}"`,
    });

  test('brings the page and its counterpart, and nothing that they link to', async () => {
    site = await serve({
      '/en': pair('/fr', 'fr', '<a href="/more">More</a>'),
      '/fr': pair('/en-other', 'en'),
    });
    const crawled = await collect({ starts: [`${site.origin}/en`] });
    expect([...crawled.items.keys()]).toEqual([`${site.origin}/en`, `${site.origin}/fr`]);
    expect(site.asked).toEqual(['/robots.txt', '/en', '/fr']);
  });

  test('passes over a counterpart on a host that is not allowed', async () => {
    site = await serve({ '/en': pair('https://elsewhere.example/fr', 'fr') });
    const crawled = await collect({ starts: [`${site.origin}/en`] });
    expect(crawled.items.size).toBe(1);
    expect(crawled.failures.size).toBe(0);
  });

  describe('a second time', () => {
    const conditional = (path: string, language: string) => {
      const whole = pair(path, language);
      return ((request, response) => {
        if (request.headers['if-none-match'] === `"${path}"`) response.writeHead(304).end();
        else whole(request, response);
      }) as typeof whole;
    };
    const starts = (): string[] => [`${site.origin}/en`];

    beforeEach(async () => {
      site = await serve({ '/en': conditional('/fr', 'fr'), '/fr': conditional('/en', 'en') });
    });

    test('finds the counterpart although the page has no body', async () => {
      const { validators } = await collect({ starts: starts() });
      expect(validators.get(`${site.origin}/en`)).toEqual({
        etag: '"/fr"',
        alternates: [`${site.origin}/fr`],
      });
      const second = await collect({ starts: starts(), validators });
      expect(second.unchanged).toEqual([`${site.origin}/en`, `${site.origin}/fr`]);
      expect(second.items.size).toBe(0);
    });

    test('asks for the whole page where its counterparts were not kept', async () => {
      const first = await collect({ starts: starts() });
      const validators = new Map(
        [...first.validators].map(([address, { etag = '' }]) => [address, { etag }]),
      );
      const second = await collect({ starts: starts(), validators });
      expect([...second.items.keys()]).toEqual([`${site.origin}/en`]);
      expect(second.unchanged).toEqual([`${site.origin}/fr`]);
    });
  });

  test('asks by date where there is no ETag', async () => {
    const modified = 'Sun, 01 Jun 2025 12:00:00 GMT';
    site = await serve({
      '/en': (request, response) => {
        const same = request.headers['if-modified-since'] === modified;
        const headers = { 'content-type': 'text/html', 'last-modified': modified };
        response.writeHead(same ? 304 : 200, headers).end(same ? undefined : '<p>Page');
      },
    });
    const first = await collect({ starts: [`${site.origin}/en`] });
    expect(first.items.get(`${site.origin}/en`)!.updated).toBe('2025-06-01');
    const second = await collect({ starts: [`${site.origin}/en`], validators: first.validators });
    expect(second.unchanged).toEqual([`${site.origin}/en`]);
  });
});
