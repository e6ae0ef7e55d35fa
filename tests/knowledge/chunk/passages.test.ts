import { chunkDocument, MAX_PASSAGE_WORDS } from '../../../knowledge/chunk/passages';
import type { Document } from '../../../knowledge/document';
import { SERVICE_PAGES } from '../service-pages';

function page(text: string, title = 'A page'): Document {
  const url = 'https://town.example/a';
  return { id: 'a-en', pairId: 'a', language: 'en', title, url, text, aliases: [] };
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

describe('chunkDocument', () => {
  it('makes a passage of each section, with the headings above it', () => {
    const passages = chunkDocument(page('Opening.\n\n## One\n\nText.\n\n### Two\n\nMore.'));
    expect(passages.map(({ headingPath, text }) => [headingPath, text])).toEqual([
      [[], 'Opening.'],
      [['One'], 'Text.'],
      [['One', 'Two'], 'More.'],
    ]);
  });

  it('gives passages ids in their order', () => {
    expect(chunkDocument(page('## A\n\nb\n\n## C\n\nd')).map(({ id }) => id)).toEqual([
      'a-en#0',
      'a-en#1',
    ]);
  });

  it('cites the source that a section names, else the page’s', () => {
    const french = SERVICE_PAGES.filter(({ id }) => id === 'dog-licence-fr').flatMap(chunkDocument);
    expect(french.map(({ url }) => url)).toEqual([
      'https://town.example/fr/dog-licence',
      'https://ville.example/tarifs',
    ]);
    expect(french[1]?.text).not.toContain('source');
  });

  it('lets each section have its own source', () => {
    const passages = chunkDocument(
      page('## A\n\nx\n\n[source]: https://a.example\n\n## B\n\ny\n\n[source]: https://b.example'),
    );
    expect(passages.map(({ url }) => url)).toEqual(['https://a.example', 'https://b.example']);
  });

  it('reduces links and emphasis to their words and puts list items on lines', () => {
    const [passage] = chunkDocument(
      page('Ask **now** on [the site](https://x.example):\n\n1. Sign in.\n2. Pay.\n\n- one\n- two'),
    );
    expect(passage?.text).toBe('Ask now on the site:\n1. Sign in.\n2. Pay.\n- one\n- two');
  });

  it('takes plain text without headings as one passage', () => {
    const passages = chunkDocument(page('Just a text.\n    An indented line.\n---\nThe end.'));
    expect(passages).toHaveLength(1);
    expect(passages[0]?.headingPath).toEqual([]);
  });

  it('leaves the document’s own title out of the heading path', () => {
    expect(chunkDocument(page('# A page\n\nText.'))[0]?.headingPath).toEqual([]);
  });

  it('makes a passage of the title where there is no text', () => {
    expect(chunkDocument(page('', 'Only a title')).map(({ text }) => text)).toEqual([
      'Only a title',
    ]);
  });

  it('splits an overlong section at its paragraphs and sentences, and loses nothing', () => {
    const sentence = 'This sentence has exactly seven plain words. ';
    const paragraphs = [sentence.repeat(40).trim(), sentence.repeat(5).trim()];
    const passages = chunkDocument(page(paragraphs.join('\n\n')));
    expect(passages.length).toBeGreaterThan(1);
    for (const { text } of passages) {
      expect(countWords(text)).toBeLessThanOrEqual(MAX_PASSAGE_WORDS);
      expect(text).toMatch(/\.$/);
    }
    const words = passages.reduce((sum, { text }) => sum + countWords(text), 0);
    expect(words).toBe(45 * 7);
  });
});
