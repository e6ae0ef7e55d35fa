import { crawl } from '../../../../knowledge/ingest/crawl/crawl';
import { eventually } from '../../../fakes/eventually';
import { collect } from './collect';
import { give, serve, type SmallSite } from './small-site';

describe('a crawl that is stopped', () => {
  let site: SmallSite;
  afterEach(() => site.close());

  test('throws the reason while a host keeps it waiting', async () => {
    site = await serve({ '/slow': () => undefined });
    const stop = new AbortController();
    const crawled = collect({ starts: [`${site.origin}/slow`], signal: stop.signal });
    await eventually(() => site.asked.includes('/slow'));
    stop.abort(new Error('enough'));
    await expect(crawled).rejects.toThrow('enough');
  });

  test('throws the reason while it pauses', async () => {
    site = await serve({ '/robots.txt': give(''), '/a': give('<p>A') });
    const stop = new AbortController();
    const crawled = collect({ starts: [`${site.origin}/a`], delayMs: 60_000, signal: stop.signal });
    await eventually(() => site.asked.includes('/robots.txt'));
    stop.abort(new Error('enough'));
    await expect(crawled).rejects.toThrow('enough');
    expect(site.asked).not.toContain('/a');
  });

  test('asks for nothing where it was stopped before it began', async () => {
    site = await serve({});
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(collect({ starts: [`${site.origin}/a`], signal })).rejects.toThrow('enough');
    expect(site.asked).toEqual([]);
  });

  test('lets go of its connections when its reader leaves', async () => {
    const slow = await serve({ '/slow': () => undefined });
    site = await serve({ '/a': give('<p>A'), '/b': give('<p>B') });
    const source = crawl({
      starts: [`${site.origin}/a`, `${site.origin}/b`, `${slow.origin}/slow`],
      validators: new Map(),
      onValidator: () => undefined,
      allowPrivateAddresses: true,
      delayMs: 0,
    });
    for await (const event of source) if (event.kind === 'item') break;
    expect(site.asked).not.toContain('/b');
    await slow.close();
  });
});
