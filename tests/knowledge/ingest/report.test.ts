import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CatalogueEntry } from '../../../knowledge/ingest/catalogue/catalogue';
import { toDocuments } from '../../../knowledge/ingest/documents';
import type { FoundPage, IngestProblem } from '../../../knowledge/ingest/found-page';
import { pairPages } from '../../../knowledge/ingest/pairing';
import { makeReport } from '../../../knowledge/ingest/report/report';
import { shinglesOf, similarity } from '../../../knowledge/ingest/report/shingles';
import { found } from './found';

type Versions = Readonly<Record<string, string>>;

/** A catalogue of pages by address, each with a fingerprint. */
function entriesOf(versions: Versions): ReadonlyMap<string, CatalogueEntry> {
  return new Map(
    Object.entries(versions).map(([address, fingerprint]) => [
      address,
      {
        source: 'docs',
        key: fingerprint,
        pages: [{ address, title: address, language: 'en' as const, fingerprint }],
      },
    ]),
  );
}

interface Given {
  readonly pages?: readonly FoundPage[];
  readonly before?: Versions;
  readonly after?: Versions;
  readonly problems?: readonly IngestProblem[];
}

function report({ pages = [], before = {}, after = {}, problems = [] }: Given) {
  const counterparts = pairPages(pages);
  return makeReport({
    before: entriesOf(before),
    after: entriesOf(after),
    ingested: toDocuments(pages, counterparts, new Set()),
    counterparts,
    problems,
    staleBefore: '2024-11-24',
  });
}

const addresses = (pages: readonly { address: string }[]) => pages.map(({ address }) => address);

describe('The report of an ingestion', () => {
  it('names pages added, changed and gone, and counts those unchanged', () => {
    const made = report({
      before: { '/same': '1', '/changed': '1', '/gone': '1' },
      after: { '/same': '1', '/changed': '2', '/added': '1' },
    });
    expect(addresses(made.added)).toEqual(['/added']);
    expect(addresses(made.changed)).toEqual(['/changed']);
    expect(addresses(made.gone)).toEqual(['/gone']);
    expect(made.unchanged).toBe(1);
  });

  it('names pages without their other language, in either language', () => {
    const pages = [
      found({ address: '/en/a.md' }),
      found({ address: '/fr/a.md', language: 'fr' }),
      found({ address: '/en/b.md' }),
      found({ address: '/fr/c.md', language: 'fr' }),
    ];
    const made = report({ pages });
    expect(addresses(made.withoutCounterpart)).toEqual(['/en/b.md', '/fr/c.md']);
    expect([made.pages, made.pairs]).toEqual([{ en: 2, fr: 2 }, 1]);
  });

  it('names pages that have no address to cite', () => {
    const pages = [
      found({ address: 'faq.csv#2', url: '' }),
      found({ address: '/page', url: 'https://example.ca/page' }),
    ];
    expect(addresses(report({ pages }).withoutAddress)).toEqual(['faq.csv#2']);
  });

  it('names pages that are older than the limit, and counts those without a date', () => {
    const pages = [
      found({ address: '/old', updated: '2024-11-23' }),
      found({ address: '/new', updated: '2024-11-24' }),
      found({ address: '/undated' }),
    ];
    const made = report({ pages });
    expect(addresses(made.stale)).toEqual(['/old']);
    expect(made.undated).toBe(1);
  });

  it('groups pages of one language that say the same, or nearly so', () => {
    const long = Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ');
    const pages = [
      found({ address: '/one', text: long }),
      found({ address: '/two', text: long.toUpperCase() }),
      found({ address: '/near', text: `${long} and more` }),
      found({ address: '/other', text: long.replaceAll('word', 'other') }),
      found({ address: '/french', text: long, language: 'fr' }),
    ];
    expect(report({ pages }).duplicates).toEqual([
      { language: 'en', addresses: ['/one', '/two', '/near'], similarity: expect.any(Number) },
    ]);
  });

  it('names links that lead to a place or a page that does not exist, within what was ingested', () => {
    const folder = mkdtempSync(join(tmpdir(), 'guichet-links-'));
    const at = (name: string) => join(folder, name);
    const links = ['b.html#there', 'b.html#not', 'missing.html'].map(
      (name) => `file://${at(name)}`,
    );
    const pages = [
      found({ address: at('a.html'), links: [...links, 'https://elsewhere.ca/x#y'] }),
      found({ address: at('b.html'), anchors: ['there'] }),
    ];
    expect(report({ pages }).deadLinks).toEqual([
      { from: at('a.html'), to: links[1], missing: 'anchor' },
      { from: at('a.html'), to: links[2], missing: 'page' },
    ]);
    rmSync(folder, { recursive: true });
  });

  it('names links to pages that their site does not have', () => {
    const to = 'https://a.ca/gone.html';
    const problems = [
      { address: to, reason: { code: 'not-fetched' as const, detail: 'answered 404 (Not Found)' } },
    ];
    const pages = [found({ address: 'https://a.ca/', links: [to, 'https://a.ca/#top'] })];
    expect(report({ pages, problems }).deadLinks).toEqual([
      { from: 'https://a.ca/', to, missing: 'page' },
    ]);
  });
});

describe('The likeness of two texts', () => {
  it('is the same both ways, 1 for the same text, and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.lorem({ maxCount: 40 }), (one, other) => {
        const [a, b] = [shinglesOf(one).shingles, shinglesOf(other).shingles];
        const share = similarity(a, b);
        expect(share).toBe(similarity(b, a));
        expect(similarity(a, a)).toBe(1);
        expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
