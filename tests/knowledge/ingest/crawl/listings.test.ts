import { gzipSync } from 'node:zlib';

import { collect } from './collect';
import { give, serve, type SmallSite } from './small-site';

const XML = { 'content-type': 'application/xml' };
const page = give('<p>Page');
const listOf = (...addresses: string[]): string =>
  `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`;

describe('a crawl of a list', () => {
  let site: SmallSite;
  afterEach(() => site.close());

  const crawlList = (path: string, options = {}) =>
    collect({ starts: [`${site.origin}${path}`], ...options });

  test.each([
    ['application/x-gzip', '/map.xml.gz'],
    ['application/octet-stream', '/map.xml.gz'],
    ['application/xml', '/map.xml.gz'],
  ])('packed, and sent as %s, is opened', async (type, path) => {
    site = await serve((origin) => ({
      [path]: give(gzipSync(listOf(`${origin}/a`)), { 'content-type': type }),
      '/a': page,
    }));
    expect([...(await crawlList(path)).items.keys()]).toEqual([`${site.origin}/a`]);
  });

  test('a list that unpacks to more than the limit is refused', async () => {
    site = await serve({
      '/map.gz': give(gzipSync('x'.repeat(5000)), { 'content-type': 'application/gzip' }),
    });
    const crawled = await crawlList('/map.gz', { limits: { sitemapBytes: 2048 } });
    expect([...crawled.failures.values()]).toEqual(['is larger than 2 kB']);
  });

  test('an index that names itself ends', async () => {
    site = await serve((origin) => ({
      '/index.xml': give(
        `<sitemapindex><sitemap><loc>${origin}/index.xml</loc></sitemap><sitemap><loc>${origin}/map.xml</loc></sitemap></sitemapindex>`,
        XML,
      ),
      '/map.xml': give(listOf(`${origin}/a`), XML),
      '/a': page,
    }));
    const crawled = await crawlList('/index.xml');
    expect(crawled.items.size).toBe(1);
    expect(site.asked).toEqual(['/robots.txt', '/index.xml', '/map.xml', '/a']);
  });

  test('an index that names a page says so', async () => {
    site = await serve((origin) => ({
      '/index.xml': give(
        `<sitemapindex><sitemap><loc>${origin}/a</loc></sitemap></sitemapindex>`,
        XML,
      ),
      '/a': page,
    }));
    expect([...(await crawlList('/index.xml')).failures]).toEqual([
      [`${site.origin}/a`, 'is not a sitemap'],
    ]);
  });

  test('entries of other hosts and bad entries are named, each once', async () => {
    site = await serve((origin) => ({
      '/map.xml': give(
        listOf('https://elsewhere.example/', 'not an address', `${origin}/a`, `${origin}/a#b`),
        XML,
      ),
      '/a': page,
    }));
    const crawled = await crawlList('/map.xml');
    expect(Object.fromEntries(crawled.failures)).toEqual({
      'https://elsewhere.example/': 'elsewhere.example is not among the allowed hosts',
      'not an address': 'is not a valid address',
    });
    expect([...crawled.items.keys()]).toEqual([`${site.origin}/a`]);
  });

  test('a list within a list of pages is not opened', async () => {
    site = await serve((origin) => ({
      '/map.xml': give(listOf(`${origin}/other.xml`), XML),
      '/other.xml': give(listOf(`${origin}/a`), XML),
    }));
    expect([...(await crawlList('/map.xml')).failures.values()]).toEqual([
      'is application/xml; only HTML, PDF, DOCX, CSV and text are taken',
    ]);
  });

  test('no more pages are fetched than the limit, and that is said once', async () => {
    const paths = ['/a', '/b', '/c', '/d'];
    site = await serve((origin) => ({
      '/map.xml': give(listOf(...paths.map((path) => origin + path)), XML),
      ...Object.fromEntries(paths.map((path) => [path, page])),
    }));
    const crawled = await crawlList('/map.xml', { maxPages: 2 });
    expect(crawled.items.size).toBe(2);
    expect([...crawled.failures.values()]).toEqual([
      'this page and those after it are left out: the limit is 2 pages; raise it to have them',
    ]);
  });

  test('the number of addresses is told as it grows', async () => {
    site = await serve((origin) => ({
      '/map.xml': give(listOf(`${origin}/a`, `${origin}/b`), XML),
      '/a': page,
      '/b': page,
    }));
    const { events } = await crawlList('/map.xml');
    expect(events.map((event) => (event.kind === 'expected' ? event.count : event.kind))).toEqual([
      1,
      2,
      'item',
      'item',
    ]);
  });
});
