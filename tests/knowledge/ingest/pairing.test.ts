import { toDocuments } from '../../../knowledge/ingest/documents';
import type { FoundPage } from '../../../knowledge/ingest/found-page';
import { pairPages } from '../../../knowledge/ingest/pairing';
import { found } from './found';

const english = (address: string, more: Partial<FoundPage> = {}) => found({ address, ...more });
const french = (address: string, more: Partial<FoundPage> = {}) =>
  found({ address, language: 'fr', ...more });

function isPair(one: FoundPage, other: FoundPage, ...rest: readonly FoundPage[]): boolean {
  const pairs = pairPages([one, other, ...rest]);
  return pairs.get(one) === other && pairs.get(other) === one;
}

describe('Pages are a pair', () => {
  it('by the pair_id that they share', () => {
    expect(isPair(english('/a#1', { pairId: 'x' }), french('/a#2', { pairId: 'x' }))).toBe(true);
  });

  it('by links to one another, and by a link of one of them', () => {
    const [en, fr] = [
      'https://www.canada.ca/en/child.html',
      'https://www.canada.ca/fr/enfant.html',
    ];
    expect(isPair(english(en, { alternates: { fr } }), french(fr, { alternates: { en } }))).toBe(
      true,
    );
    expect(isPair(english(en), french(fr, { alternates: { en } }))).toBe(true);
  });

  it('by the addresses that pages cite, where they were read from files', () => {
    const page = english('/site/one.html', {
      url: 'https://www.canada.ca/en/child.html',
      alternates: { fr: 'https://www.canada.ca/fr/enfant.html' },
    });
    const other = french('/site/deux.html', { url: 'https://www.canada.ca/fr/enfant.html' });
    expect(isPair(page, other)).toBe(true);
  });

  it.each([
    ['/docs/en/tax.md', '/docs/fr/tax.md'],
    ['/docs/tax-en.html', '/docs/tax-fr.html'],
    ['/docs/index_e.html', '/docs/index_f.html'],
    ['/docs/form-eng.pdf', '/docs/form-fra.pdf'],
    ['https://www.veterans.gc.ca/eng/services/x', 'https://www.veterans.gc.ca/fra/services/x'],
    ['https://example.ca/page?lang=en', 'https://example.ca/page?lang=fr'],
    ['/docs/en/form-e.pdf', '/docs/fr/form-f.pdf'],
  ])('by addresses that differ in their language only: %s and %s', (en, fr) => {
    expect(isPair(english(en), french(fr))).toBe(true);
  });
});

describe('Pages are no pair', () => {
  it('where the other side names another page', () => {
    const [en, fr] = ['https://a.ca/one', 'https://a.ca/un'];
    const other = english('https://a.ca/other');
    expect(
      isPair(
        english(en, { alternates: { fr } }),
        french(fr, { alternates: { en: other.url } }),
        other,
      ),
    ).toBe(false);
  });

  it('where their addresses differ in more than the language, or name none', () => {
    expect(isPair(english('/docs/en/tax.md'), french('/docs/fr/impot.md'))).toBe(false);
    expect(isPair(english('/docs/tax.md'), french('/docs/taxe.md'))).toBe(false);
  });

  it('where three share a pair_id: then nobody can say which two belong together', () => {
    const pages = ['/a#1', '/a#2'].map((address) => english(address, { pairId: 'x' }));
    expect(pairPages([...pages, french('/a#3', { pairId: 'x' })]).size).toBe(0);
  });
});

describe('The documents of pages', () => {
  it('share a pairId in a pair, and have ids of their own that stay the same', () => {
    const pages = [
      english('/docs/en/tax.md'),
      french('/docs/fr/tax.md'),
      english('/docs/alone.md'),
    ];
    const make = (given: readonly FoundPage[]) =>
      toDocuments(given, pairPages(given), new Set()).map(({ document }) => document);
    const [en, fr, alone] = make(pages);
    expect(fr!.pairId).toBe(en!.pairId);
    expect(new Set([en!.id, fr!.id, alone!.id]).size).toBe(3);
    expect(alone!.pairId).toBe(alone!.id);
    expect(make([...pages].reverse()).map(({ id }) => id)).toEqual([alone!.id, fr!.id, en!.id]);
  });

  it('have no id that another document has', () => {
    const pages = [found({ address: '/a#1', id: 'x' }), found({ address: '/b#1', id: 'x' })];
    const ids = toDocuments(pages, new Map(), new Set(['x'])).map(({ document }) => document.id);
    expect(ids).not.toContain('x');
    expect(new Set(ids).size).toBe(2);
  });
});
