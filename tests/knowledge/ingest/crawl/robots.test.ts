import { collect } from './collect';
import { give, redirect, serve, type SmallSite } from './small-site';

describe('robots.txt', () => {
  let site: SmallSite;
  afterEach(() => site.close());

  const page = give('<p>Page');
  const crawlPages = (...paths: string[]) =>
    collect({ starts: paths.map((path) => `${site.origin}${path}`) });
  const answering = (status: number) => ({
    '/robots.txt': ((_request, response) => response.writeHead(status).end()) as typeof page,
    '/page': page,
  });

  test('is asked for once, before anything else', async () => {
    site = await serve({ '/robots.txt': give(''), '/a': page, '/b': page });
    await crawlPages('/a', '/b');
    expect(site.asked).toEqual(['/robots.txt', '/a', '/b']);
  });

  test('rules for our name come before those for all', async () => {
    site = await serve({
      '/robots.txt': give(
        'User-agent: *\nDisallow: /\n\nUser-agent: guichetbot\nDisallow: /private/\nAllow: /private/open$',
      ),
      '/page': page,
      '/private/a': page,
      '/private/open': page,
    });
    const crawled = await crawlPages('/page', '/private/a', '/private/open');
    expect([...crawled.items.keys()]).toEqual([
      `${site.origin}/page`,
      `${site.origin}/private/open`,
    ]);
    expect([...crawled.failures]).toEqual([
      [`${site.origin}/private/a`, `${site.host} does not want it fetched (robots.txt)`],
    ]);
  });

  test.each([404, 401, 403, 410])('an answer %i means that there is none', async (status) => {
    site = await serve(answering(status));
    expect((await crawlPages('/page')).items.size).toBe(1);
  });

  test.each([500, 502, 503, 429])('after an answer %i nothing is fetched', async (status) => {
    site = await serve(answering(status));
    const crawled = await crawlPages('/page');
    expect(crawled.failures.get(`${site.origin}/page`)).toMatch(
      new RegExp(
        `^nothing is fetched from ${site.host}: its robots.txt cannot be read; it answered ${status}`,
      ),
    );
    expect(site.asked).toEqual(['/robots.txt']);
  });

  test('where the host cannot be reached, nothing is fetched either', async () => {
    site = await serve({});
    await site.close();
    const crawled = await crawlPages('/page');
    expect(crawled.failures.get(`${site.origin}/page`)).toContain('refused the connection');
  });

  test('may stand behind a redirect', async () => {
    site = await serve({
      '/robots.txt': redirect('/rules.txt'),
      '/rules.txt': give('User-agent: *\nDisallow: /page'),
      '/page': page,
    });
    expect((await crawlPages('/page')).failures.get(`${site.origin}/page`)).toContain('robots.txt');
  });

  test('with a redirect to a host that is not allowed, it cannot be read', async () => {
    site = await serve({ '/robots.txt': redirect('http://10.0.0.1/'), '/page': page });
    const crawled = await crawlPages('/page');
    expect(crawled.failures.get(`${site.origin}/page`)).toContain('10.0.0.1 is not among');
  });
});
