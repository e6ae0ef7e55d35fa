import type { Pace } from '../../../../knowledge/ingest/crawl/pace';
import { retryAfterMs } from '../../../../knowledge/ingest/crawl/polite-client';
import { collect } from './collect';
import { give, serve, type SmallSite } from './small-site';

/** A clock that moves only by what is waited for, and remembers the waits. */
class WaitedTime implements Pace {
  readonly waits: number[] = [];
  #now = Date.parse('2025-06-01T12:00:00Z');

  now(): number {
    return this.#now;
  }

  wait(ms: number): Promise<void> {
    this.waits.push(ms);
    this.#now += ms;
    return Promise.resolve();
  }

  alarm(): () => void {
    return () => undefined;
  }
}

const page = give('<p>Page');

describe('the pace', () => {
  let site: SmallSite;
  let pace: WaitedTime;
  beforeEach(() => {
    pace = new WaitedTime();
  });
  afterEach(() => site.close());

  const at = (...paths: string[]) => paths.map((path) => `${site.origin}${path}`);

  test('pauses half a second after each request where nothing else is said', async () => {
    site = await serve({ '/a': page, '/b': page });
    const options = { starts: at('/a', '/b'), pace };
    await collect({ ...options, delayMs: 500 });
    expect(pace.waits).toEqual([500, 500]);
  });

  test('follows a Crawl-delay, up to half a minute', async () => {
    site = await serve({
      '/robots.txt': give('User-agent: *\nCrawl-delay: 3'),
      '/a': page,
      '/b': page,
    });
    await collect({ starts: at('/a', '/b'), pace });
    expect(pace.waits).toEqual([3000]);
    await site.close();
    pace = new WaitedTime();
    site = await serve({
      '/robots.txt': give('User-agent: *\nCrawl-delay: 86400'),
      '/a': page,
      '/b': page,
    });
    await collect({ starts: at('/a', '/b'), pace });
    expect(pace.waits).toEqual([30_000]);
  });

  test.each([429, 503])(
    'after an answer %i waits as it was asked to, and tries again',
    async (status) => {
      let asked = 0;
      site = await serve({
        '/a': (request, response) => {
          if (asked++ < 2) response.writeHead(status, { 'retry-after': '7' }).end();
          else page(request, response);
        },
      });
      const crawled = await collect({ starts: at('/a'), pace });
      expect(crawled.items.size).toBe(1);
      expect(pace.waits).toEqual([7000, 7000]);
    },
  );

  test('does not try for ever', async () => {
    site = await serve({
      '/a': (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end(),
    });
    const crawled = await collect({ starts: at('/a'), pace });
    expect([...crawled.failures.values()]).toEqual(['answered 503 (Service Unavailable)']);
    expect(site.asked.filter((path) => path === '/a')).toHaveLength(3);
  });

  test('does not try again where no time was named', async () => {
    site = await serve({ '/a': (_request, response) => response.writeHead(503).end() });
    await collect({ starts: at('/a'), pace });
    expect(site.asked.filter((path) => path === '/a')).toHaveLength(1);
  });

  test('leaves a host alone that asks for a long rest', async () => {
    site = await serve({
      '/a': (_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
      '/b': page,
    });
    const crawled = await collect({ starts: at('/a', '/b'), pace });
    expect([...crawled.failures.values()]).toEqual([
      'answered 429 (Too Many Requests)',
      'the host asked to be left alone for 3600 seconds',
    ]);
    expect(site.asked).not.toContain('/b');
    expect(pace.waits).toEqual([]);
  });
});

test.each([
  ['120', 120_000],
  ['Sun, 01 Jun 2025 12:00:30 GMT', 30_000],
  ['Sun, 01 Jun 2025 11:00:00 GMT', 0],
  ['soon', undefined],
  [undefined, undefined],
])('Retry-After %s is %s milliseconds', (value, ms) => {
  expect(retryAfterMs(value, Date.parse('2025-06-01T12:00:00Z'))).toBe(ms);
});
