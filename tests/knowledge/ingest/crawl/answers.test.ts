import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { realPace, type Pace } from '../../../../knowledge/ingest/crawl/pace';
import { collect } from './collect';
import { give, serve, type SmallSite } from './small-site';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('what a page answers', () => {
  let site: SmallSite;
  afterEach(() => site.close());

  const crawlOne = (limits = {}) => collect({ starts: [`${site.origin}/page`], limits });
  const failure = async (limits = {}) =>
    (await crawlOne(limits)).failures.get(`${site.origin}/page`);
  const item = async () => (await crawlOne()).items.get(`${site.origin}/page`)!;

  test.each([
    ['text/html; charset="ISO-8859-1"', 'text/html; charset=iso-8859-1'],
    ['Text/HTML', 'text/html'],
    ['application/xhtml+xml', 'application/xhtml+xml'],
    ['application/pdf', 'application/pdf'],
    [DOCX, DOCX],
    ['text/csv; header=present', 'text/csv'],
    ['text/plain', 'text/plain'],
  ])('%s is taken', async (type, mediaType) => {
    site = await serve({ '/page': give('été', { 'content-type': type }) });
    expect(await item()).toMatchObject({ mediaType, bytes: Buffer.from('été') });
  });

  test.each([
    'image/jpeg',
    'application/zip',
    'application/json',
    'video/mp4',
    'application/msword',
  ])('%s is refused by name', async (type) => {
    site = await serve({ '/page': give('x', { 'content-type': type }) });
    expect(await failure()).toBe(`is ${type}; only HTML, PDF, DOCX, CSV and text are taken`);
  });

  test('an answer that does not say what it is is refused', async () => {
    site = await serve({ '/page': (_request, response) => response.writeHead(200).end('x') });
    expect(await failure()).toBe('does not say what it is: there is no Content-Type');
  });

  test('XML that is no sitemap is refused', async () => {
    site = await serve({ '/page': give('<rss/>', { 'content-type': 'text/xml' }) });
    expect(await failure()).toBe('is XML, but neither a sitemap nor a sitemap index');
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('%s is unpacked', async (encoding, pack) => {
    site = await serve({ '/page': give(pack('<p>Été'), { 'content-encoding': encoding }) });
    expect(Buffer.from((await item()).bytes).toString()).toBe('<p>Été');
  });

  test('a small answer that unpacks to a huge one is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024));
    site = await serve({ '/page': give(bomb, { 'content-encoding': 'gzip' }) });
    expect(await failure({ pageBytes: 100 * 1024 })).toBe('is larger than 100 kB');
  });

  test('an answer that goes on and on is cut off', async () => {
    site = await serve({
      '/page': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(16 * 1024)));
        };
        response.on('drain', more);
        more();
      },
    });
    expect(await failure({ pageBytes: 100 * 1024 })).toBe('is larger than 100 kB');
  });

  test('what cannot be unpacked is told', async () => {
    site = await serve({ '/page': give('no gzip', { 'content-encoding': 'gzip' }) });
    expect(await failure()).toBe('is damaged: it cannot be unpacked as gzip');
    await site.close();
    site = await serve({ '/page': give('x', { 'content-encoding': 'zstd' }) });
    expect(await failure()).toBe('is packed as zstd, which was not asked');
  });

  test.each([
    ['does not answer', () => undefined],
    [
      'does not end its answer',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
      },
    ],
  ])('a host that %s is given up in the end', async (_name, answer) => {
    let ring = (): void => undefined;
    const pace: Pace = {
      ...realPace,
      alarm: (_ms, ringing) => {
        ring = ringing;
        return () => undefined;
      },
    };
    site = await serve({
      '/page': (_request, response) => {
        answer(response);
        ring();
      },
    });
    const crawled = await collect({ starts: [`${site.origin}/page`], pace });
    expect([...crawled.failures.values()]).toEqual(['the answer took too long in all']);
  });

  test('a connection that is broken off is told, and the crawl goes on', async () => {
    site = await serve({
      '/page': (request) => request.socket.destroy(),
      '/next': give('<p>Next'),
    });
    const crawled = await collect({ starts: ['/page', '/next'].map((path) => site.origin + path) });
    expect([...crawled.failures.values()]).toEqual(['the host broke the connection off']);
    expect([...crawled.items.keys()]).toEqual([`${site.origin}/next`]);
  });

  test.each([
    [404, 'answered 404 (Not Found)'],
    [410, 'answered 410 (Gone)'],
    [500, 'answered 500 (Internal Server Error)'],
    [299, 'answered 299'],
  ])('an answer %i is told', async (status, reason) => {
    site = await serve({ '/page': (_request, response) => response.writeHead(status).end('x') });
    expect(await failure()).toBe(reason);
  });
});
