import { readTextSitemap, readXmlSitemap } from '../../../../knowledge/ingest/crawl/sitemap';

const XHTML = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const urls = (entries: string): string =>
  `<?xml version="1.0"?><urlset ${XHTML}>${entries}</urlset>`;

describe('an XML sitemap', () => {
  test('gives addresses, dates and counterparts in English and French', () => {
    const { pages } = readXmlSitemap(
      urls(`<url><loc>
          https://a.ca/en.html?a=1&amp;b=2 </loc><lastmod>2024-03-05T10:00:00-05:00</lastmod>
        <xhtml:link rel="alternate" hreflang="fr-CA" href="https://a.ca/fr.html?a&amp;b"/>
        <xhtml:link rel="alternate" hreflang="es" href="https://a.ca/es.html"/>
        <xhtml:link rel="alternate" hreflang="x-default" href="https://a.ca/"/></url>
        <url><loc><![CDATA[https://a.ca/other.html]]></loc></url>`),
    );
    expect(pages).toEqual([
      {
        address: 'https://a.ca/en.html?a=1&b=2',
        updated: '2024-03-05',
        alternates: ['https://a.ca/fr.html?a&b'],
      },
      { address: 'https://a.ca/other.html', alternates: [] },
    ]);
  });

  test('may be an index', () => {
    const index =
      '<sitemapindex><sitemap><loc>https://a.ca/1.xml</loc></sitemap><sitemap><loc>https://a.ca/2.xml.gz</loc></sitemap></sitemapindex>';
    expect(readXmlSitemap(index)).toEqual({
      pages: [],
      sitemaps: ['https://a.ca/1.xml', 'https://a.ca/2.xml.gz'],
    });
  });

  test.each(['<urlset/>', '<urlset></urlset>', urls(''), '<sitemapindex/>'])(
    'may be empty: %s',
    (xml) => {
      expect(readXmlSitemap(xml)).toEqual({ pages: [], sitemaps: [] });
    },
  );

  test('loses an entry without an address, not the others', () => {
    const { pages } = readXmlSitemap(
      urls('<url><lastmod>2024</lastmod></url><url><loc>https://a.ca/</loc></url>'),
    );
    expect(pages.map(({ address }) => address)).toEqual(['https://a.ca/']);
  });

  test('has no entities of its own expanded', () => {
    const laughs = '<!DOCTYPE urlset [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>';
    const { pages } = readXmlSitemap(
      `${laughs}<urlset><url><loc>https://a.ca/&b;</loc></url></urlset>`,
    );
    expect(pages[0]!.address).toBe('https://a.ca/&b;');
  });

  test('with an entity that is a file is refused', () => {
    const xml = '<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset/>';
    expect(() => readXmlSitemap(xml)).toThrow('External entities are not supported');
  });

  test.each([
    ['<rss><channel/></rss>', 'neither a sitemap nor a sitemap index'],
    ['<a>'.repeat(100_000), 'is not XML that can be read'],
    ['nothing of the kind', 'neither a sitemap nor a sitemap index'],
  ])('is refused where it is none (case %#)', (xml, why) => {
    expect(() => readXmlSitemap(xml)).toThrow(why);
  });
});

describe('a list of addresses as text', () => {
  test('gives one address a line', () => {
    const list = readTextSitemap('https://a.ca/en\r\n\r\n  http://a.ca/fr  \n');
    expect(list!.pages.map(({ address }) => address)).toEqual([
      'https://a.ca/en',
      'http://a.ca/fr',
    ]);
  });

  test.each(['', 'See https://a.ca/', 'https://a.ca/\nand more'])('"%s" is none', (text) => {
    expect(readTextSitemap(text)).toBeUndefined();
  });
});
