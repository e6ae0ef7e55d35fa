import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

import { isOurLanguage } from './alternates';
import { Refusal } from './refusal';

/** A page that a sitemap names. */
export interface SitemapEntry {
  readonly address: string;
  /** ISO date (YYYY-MM-DD) of the last change. */
  readonly updated?: string;
  /** The page in the other language. */
  readonly alternates: readonly string[];
}

export interface Sitemap {
  readonly pages: readonly SitemapEntry[];
  /** The sitemaps that an index names. */
  readonly sitemaps: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The five entities that XML itself defines. Those that a file defines stay as they are. */
function withEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

const text = z.string().transform((value) => withEntities(value.trim()));
const link = z.object({ hreflang: z.string().default(''), href: text.optional() });
const links = z.array(z.union([link, z.string()])).default([]);
const page = z.object({ loc: text, lastmod: z.string().optional(), link: links });
const listed = z.object({ loc: text });

/** What does not fit is left out: one bad entry should not cost the others. */
function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z
    .array(z.unknown())
    .default([])
    .transform((rows) =>
      rows.flatMap((row) => {
        const parsed = entry.safeParse(row);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** An element without content is an empty text. */
const urlset = z.union([
  z.object({ url: listOf(page) }),
  z.literal('').transform(() => ({ url: [] })),
]);
const index = z.union([
  z.object({ sitemap: listOf(listed) }),
  z.literal('').transform(() => ({ sitemap: [] })),
]);
const file = z.union([
  z.object({ urlset }).transform((found) => ({ pages: found.urlset.url, sitemaps: [] })),
  z.object({ sitemapindex: index }).transform((found) => ({
    pages: [],
    sitemaps: found.sitemapindex.sitemap.map(({ loc }) => loc),
  })),
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => ['url', 'sitemap', 'link'].includes(name),
});

function parseXml(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch (error) {
    throw new Refusal(
      `is not XML that can be read: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

function dateOf(lastmod: string | undefined): string | undefined {
  return /^\s*(\d{4}-\d{2}-\d{2})/.exec(lastmod ?? '')?.[1];
}

function entryOf(found: z.output<typeof page>): SitemapEntry {
  const updated = dateOf(found.lastmod);
  const alternates = found.link.flatMap((other) =>
    typeof other !== 'string' && other.href !== undefined && isOurLanguage(other.hreflang)
      ? [other.href]
      : [],
  );
  return { address: found.loc, alternates, ...(updated === undefined ? {} : { updated }) };
}

/** Reads a sitemap or a sitemap index (sitemaps.org, protocol 0.9). Throws Refusal for other XML. */
export function readXmlSitemap(xml: string): Sitemap {
  const parsed = file.safeParse(parseXml(xml));
  if (!parsed.success) throw new Refusal('is XML, but neither a sitemap nor a sitemap index');
  return { pages: parsed.data.pages.map(entryOf), sitemaps: parsed.data.sitemaps };
}

/** Reads a plain list of addresses, one a line; undefined where any line is something else. */
export function readTextSitemap(list: string): Sitemap | undefined {
  const lines = list
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S+$/i.test(line)))
    return undefined;
  return { pages: lines.map((address) => ({ address, alternates: [] })), sitemaps: [] };
}
