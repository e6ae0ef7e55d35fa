import type { CrawlTask } from './frontier';
import { unpack, type HttpAnswer } from './http-client';
import type { CrawlLimits } from './limits';
import { bareMediaType, checkPageType, isListType } from './media-types';
import { Refusal } from './refusal';
import { readTextSitemap, readXmlSitemap, type Sitemap } from './sitemap';

type Role = CrawlTask['role'];

/** Servers that do not know a packed sitemap call it this. */
const UNKNOWN = 'application/octet-stream';

function mayBeList(url: URL, contentType: string): boolean {
  return (
    isListType(contentType) ||
    (bareMediaType(contentType) === UNKNOWN && url.pathname.endsWith('.gz'))
  );
}

/** How many bytes of an answer are taken. Throws Refusal where its kind is not wanted here. */
export function byteLimit(role: Role, limits: CrawlLimits) {
  return (url: URL, contentType: string): number => {
    if (role !== 'page' && mayBeList(url, contentType)) return limits.sitemapBytes;
    checkPageType(contentType);
    return limits.pageBytes;
  };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function textOf(bytes: Uint8Array, limits: CrawlLimits): Promise<string> {
  const unpacked = isGzip(bytes) ? await unpack(bytes, limits.sitemapBytes) : bytes;
  return new TextDecoder().decode(unpacked);
}

/**
 * The list of pages that an answer holds; undefined where it is a page itself. Throws Refusal where
 * a list was promised and there is none.
 */
export async function listingIn(
  role: Role,
  answer: HttpAnswer,
  limits: CrawlLimits,
): Promise<Sitemap | undefined> {
  if (role === 'page') return undefined;
  const contentType = bareMediaType(answer.header('content-type') ?? '');
  if (isListType(contentType) || isGzip(answer.bytes)) {
    const text = await textOf(answer.bytes, limits);
    return readTextSitemap(text) ?? readXmlSitemap(text);
  }
  const list = contentType.startsWith('text/')
    ? readTextSitemap(new TextDecoder().decode(answer.bytes))
    : undefined;
  if (list === undefined && role === 'sitemap') throw new Refusal('is not a sitemap');
  return list;
}
