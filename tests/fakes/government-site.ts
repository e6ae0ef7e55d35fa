import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

import { sitePages, type SitePage } from './government-pages';
import { leaflet } from './government-pdf';

/** One request that the site received. */
export interface SiteRequest {
  readonly path: string;
  readonly status: number;
  /** Whether it asked only for what changed. */
  readonly conditional: boolean;
  readonly userAgent: string;
}

/** A site of an invented government on the loopback address, built as canada.ca is. */
export interface GovernmentSite {
  readonly origin: string;
  /** The sitemap index: one packed sitemap a language, and one of oddities. */
  readonly sitemap: string;
  readonly pages: ReadonlyMap<string, SitePage>;
  readonly requests: readonly SiteRequest[];
  /** The most requests that it ever had open at the same time. */
  readonly mostAtOnce: number;
  forgetRequests(): void;
  /** Changes a page's text, and so its ETag. */
  edit(path: string, change: (html: string) => string): void;
  remove(path: string): void;
  close(): Promise<void>;
}

/** Addresses that a crawl must get past. All but the targets of the redirects are in the sitemap. */
export const ODDITIES = {
  broken: '/en/services/broken.html',
  loop: '/en/services/loop-a.html',
  moved: '/en/services/old-address.html',
  disallowed: '/en/internal/minutes.html',
  disallowedInFrench: '/fr/interne/proces-verbal.html',
  huge: '/en/services/huge.html',
  leaflet: '/en/leaflets/counter-hours.pdf',
  picture: '/en/images/crest.png',
} as const;

const LOOP_BACK = '/en/services/loop-b.html';
const HUGE_BYTES = 11 * 1024 * 1024;
const ROBOTS = 'User-agent: *\nDisallow: /en/internal/\nDisallow: /fr/interne/\n';

interface Answer {
  readonly status: number;
  readonly mediaType?: string;
  readonly body?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

function sitemapOf(origin: string, pages: readonly SitePage[]): Buffer {
  const entries = pages.map(({ path, modified, language, counterpart }) => {
    const other = language === 'en' ? 'fr' : 'en';
    const link =
      counterpart === null
        ? ''
        : `<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${counterpart}"/>`;
    return `<url><loc>${origin}${path}</loc><lastmod>${modified}</lastmod>${link}</url>`;
  });
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('\n')}</urlset>`,
  );
}

function indexOf(origin: string): Buffer {
  const names = ['sitemap-en.xml.gz', 'sitemap-fr.xml.gz', 'sitemap-odd.txt'];
  const entries = names.map((name) => `<sitemap><loc>${origin}/${name}</loc></sitemap>`);
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</sitemapindex>`,
  );
}

/** Everything but the pages: the lists, and what a crawl must get past. */
async function otherAnswers(origin: string): Promise<Map<string, Answer>> {
  const odd = Object.values(ODDITIES).map((path) => `${origin}${path}`);
  const text = 'text/plain; charset=utf-8';
  const to = (location: string): Answer => ({ status: 302, headers: { location } });
  return new Map<string, Answer>([
    ['/robots.txt', { status: 200, mediaType: text, body: Buffer.from(ROBOTS) }],
    ['/sitemap.xml', { status: 200, mediaType: 'application/xml', body: indexOf(origin) }],
    ['/sitemap-odd.txt', { status: 200, mediaType: text, body: Buffer.from(odd.join('\n')) }],
    [ODDITIES.broken, { status: 500, mediaType: 'text/html', body: Buffer.from('<p>Error</p>') }],
    [ODDITIES.loop, to(LOOP_BACK)],
    [LOOP_BACK, to(ODDITIES.loop)],
    [ODDITIES.moved, to('/en/services/fishing-licence/apply.html')],
    [
      ODDITIES.disallowed,
      { status: 200, mediaType: 'text/html', body: Buffer.from('<p>Secret</p>') },
    ],
    [ODDITIES.huge, { status: 200, mediaType: 'text/html', body: Buffer.alloc(HUGE_BYTES, 'x') }],
    [ODDITIES.picture, { status: 200, mediaType: 'image/png', body: Buffer.from('PNG') }],
    [ODDITIES.leaflet, { status: 200, mediaType: 'application/pdf', body: await leaflet() }],
  ]);
}

function etagOf(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
}

class Site implements GovernmentSite {
  readonly pages = new Map<string, SitePage>();
  requests: SiteRequest[] = [];
  mostAtOnce = 0;
  origin = '';
  #atOnce = 0;
  #others = new Map<string, Answer>();
  readonly #server: Server = createServer((request, response) => this.#serve(request, response));

  get sitemap(): string {
    return `${this.origin}/sitemap.xml`;
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The site has no port');
    this.origin = `http://127.0.0.1:${address.port}`;
    for (const page of sitePages(this.origin)) this.pages.set(page.path, page);
    this.#others = await otherAnswers(this.origin);
    return this;
  }

  forgetRequests(): void {
    this.requests = [];
    this.mostAtOnce = 0;
  }

  edit(path: string, change: (html: string) => string): void {
    const page = this.pages.get(path);
    if (!page) throw new Error(`The site has no page ${path}`);
    this.pages.set(path, { ...page, body: Buffer.from(change(page.body.toString())) });
  }

  remove(path: string): void {
    if (!this.pages.delete(path)) throw new Error(`The site has no page ${path}`);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#atOnce);
    response.on('close', () => this.#atOnce--);
    const answer = this.#answer(path, request);
    this.requests.push({
      path,
      status: answer.status,
      conditional: request.headers['if-none-match'] !== undefined,
      userAgent: request.headers['user-agent'] ?? '',
    });
    response.writeHead(answer.status, {
      ...(answer.mediaType === undefined ? {} : { 'content-type': answer.mediaType }),
      ...answer.headers,
    });
    response.end(answer.body);
  }

  #answer(path: string, request: IncomingMessage): Answer {
    const packed = /^\/sitemap-(en|fr)\.xml\.gz$/.exec(path);
    if (packed) return this.#packedSitemap(packed[1] === 'fr' ? 'fr' : 'en');
    const page = this.pages.get(path);
    if (page) return this.#conditional({ status: 200, ...page }, page.modified, request);
    const other = this.#others.get(path);
    if (other === undefined) return { status: 404, mediaType: 'text/html' };
    return path === ODDITIES.leaflet ? this.#conditional(other, '2025-02-01', request) : other;
  }

  #packedSitemap(language: string): Answer {
    const listed = [...this.pages.values()].filter((page) => page.language === language);
    const body = gzipSync(sitemapOf(this.origin, listed));
    return { status: 200, mediaType: 'application/gzip', body };
  }

  #conditional(answer: Answer, modified: string, request: IncomingMessage): Answer {
    const { body = Buffer.alloc(0), mediaType = '' } = answer;
    const etag = etagOf(body);
    const headers = { etag, 'last-modified': new Date(modified).toUTCString() };
    return request.headers['if-none-match'] === etag
      ? { status: 304, headers }
      : { status: 200, mediaType, body, headers };
  }
}

/** Starts the site on a free port. */
export function startGovernmentSite(): Promise<GovernmentSite> {
  return new Site().open();
}
