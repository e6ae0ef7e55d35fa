import type { Resolve } from '../../../../knowledge/ingest/crawl/guarded-connector';
import { collect } from './collect';
import { give, redirect, serve, type SmallSite } from './small-site';

const guarded = { allowPrivateAddresses: false } as const;

/** What a crawl with all guards up says of one address. */
async function reasonFor(address: string, resolve?: Resolve): Promise<string> {
  const crawled = await collect({
    starts: [address],
    ...guarded,
    ...(resolve === undefined ? {} : { resolve }),
  });
  expect(crawled.items.size).toBe(0);
  return [...crawled.failures.values()].join();
}

describe('requests that someone else would like us to make', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::a00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1./',
    'http://１２７.0.0.1/',
  ])('the literal address %s is refused before anything is sent', async (address) => {
    expect(await reasonFor(address)).toContain('is not on the public internet');
  });

  test('a name that leads inside is refused when the connection is made', async () => {
    const reason = await reasonFor('http://inside.example/', () =>
      Promise.resolve([{ address: '10.0.0.5', family: 4 }]),
    );
    expect(reason).toContain(
      'inside.example leads to 10.0.0.5, which is not on the public internet',
    );
  });

  test('a name with one address inside among others is refused', async () => {
    const reason = await reasonFor('https://mixed.example/', () =>
      Promise.resolve([
        { address: '8.8.8.8', family: 4 },
        { address: 'fd00:ec2::254', family: 6 },
      ]),
    );
    expect(reason).toContain('mixed.example leads to fd00:ec2::254');
  });

  test('the address that was checked is the one that is used: the name is looked up once', async () => {
    const site = await serve({ '/': give('inside') });
    const answers = [[{ address: '127.0.0.1', family: 4 }], [{ address: '8.8.8.8', family: 4 }]];
    let lookups = 0;
    const reason = await reasonFor('http://rebinding.example/', () =>
      Promise.resolve(answers[Math.min(lookups++, 1)]!),
    );
    expect(reason).toContain('rebinding.example leads to 127.0.0.1');
    expect(lookups).toBe(1);
    expect(site.asked).toEqual([]);
    await site.close();
  });

  test('localhost is refused, as the system itself looks it up', async () => {
    expect(await reasonFor('http://localhost/')).toContain('localhost leads to');
  });

  test.each([
    ['http://user:secret@www.example.ca/', 'credentials'],
    ['http://www.example.ca:6379/', 'only ports 80 and 443'],
    ['https://www.example.ca:8443/', 'only ports 80 and 443'],
    ['file:///etc/passwd', 'only http: and https:'],
    ['ftp://www.example.ca/', 'only http: and https:'],
    ['gopher://www.example.ca/', 'only http: and https:'],
    ['www.example.ca', 'is not a valid address'],
  ])('%s is refused: %s', async (address, why) => {
    expect(await reasonFor(address)).toContain(why);
  });

  describe('by a redirect', () => {
    let site: SmallSite;
    afterEach(() => site.close());

    test.each([
      ['http://169.254.169.254/', 'is not among the allowed hosts'],
      ['file:///etc/passwd', 'only http: and https:'],
      ['http://user@127.0.0.1/', 'credentials'],
    ])('to %s: %s', async (target, why) => {
      site = await serve({ '/page': redirect(target) });
      const crawled = await collect({ starts: [`${site.origin}/page`] });
      expect(crawled.failures.get(`${site.origin}/page`)).toContain(why);
    });
  });
});
