import { collect } from './collect';
import { give, redirect, serve, type SmallSite } from './small-site';

describe('redirects', () => {
  let site: SmallSite;
  afterEach(() => site.close());

  const failureAt = async (path: string): Promise<string | undefined> => {
    const crawled = await collect({ starts: [`${site.origin}${path}`] });
    return crawled.failures.get(`${site.origin}${path}`);
  };

  test('five are followed, and the page has the last address', async () => {
    site = await serve({
      '/0': redirect('/1'),
      '/1': redirect('2'),
      '/2': redirect('/3?utm_source=x'),
      '/3': redirect('/4#part'),
      '/4': redirect('/5'),
      '/5': give('<p>Here'),
    });
    const crawled = await collect({ starts: [`${site.origin}/0`] });
    expect([...crawled.items.keys()]).toEqual([`${site.origin}/5`]);
  });

  test('a sixth is not', async () => {
    site = await serve(
      Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`/${i}`, redirect(`/${i + 1}`)])),
    );
    expect(await failureAt('/0')).toBe('redirects more than 5 times');
    expect(site.asked).not.toContain('/6');
  });

  test('a page that redirects to itself says so', async () => {
    site = await serve({ '/self': redirect('/self') });
    expect(await failureAt('/self')).toContain('redirects in a circle');
  });

  test('one without an address is told', async () => {
    site = await serve({ '/lost': (_request, response) => response.writeHead(302).end() });
    expect(await failureAt('/lost')).toBe('redirects without saying where to');
  });

  test('one to what robots.txt forbids is not followed', async () => {
    site = await serve({
      '/robots.txt': give('User-agent: *\nDisallow: /secret'),
      '/open': redirect('/secret'),
      '/secret': give('no'),
    });
    expect(await failureAt('/open')).toContain('robots.txt');
    expect(site.asked).not.toContain('/secret');
  });

  test('one to another host is followed only where that host is allowed', async () => {
    const other = await serve({ '/page': give('<p>Autre hôte') });
    site = await serve({ '/page': redirect(`${other.origin}/page`) });
    const starts = [`${site.origin}/page`];
    const alone = await collect({ starts });
    expect(alone.failures.get(starts[0]!)).toBe(`${other.host} is not among the allowed hosts`);
    expect(other.asked).toEqual([]);
    const both = await collect({ starts, allowedHosts: [site.host, other.host] });
    expect([...both.items.keys()]).toEqual([`${other.origin}/page`]);
    expect(other.asked).toEqual(['/robots.txt', '/page']);
    await other.close();
  });

  test('two addresses that end at one page give one page', async () => {
    site = await serve({ '/old': redirect('/new'), '/new': give('<p>Page') });
    const crawled = await collect({ starts: [`${site.origin}/new`, `${site.origin}/old`] });
    expect(crawled.items.size).toBe(1);
    expect(crawled.failures.size).toBe(0);
    expect(crawled.expected).toBe(1);
    expect(site.asked.filter((path) => path === '/new')).toHaveLength(1);
  });
});
