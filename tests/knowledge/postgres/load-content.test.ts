import { sql } from 'kysely';
import type { Document } from '../../../knowledge/document';
import { loadContent } from '../../../knowledge/postgres/load-content';
import { pageOf, pagesOf } from '../../../knowledge/postgres/page';
import { findServed } from '../../../knowledge/postgres/served-content';
import { createRetriever } from '../../../knowledge/retriever';
import { buildSnapshot, hashDocuments } from '../../../knowledge/snapshot/snapshot';
import { SERVICE_PAGES } from '../service-pages';
import { POSTGRES, type TestContent } from './test-content';

const QUESTIONS = [
  ['en', 'What does a dog licence cost?'],
  ['en', 'librery crad'],
  ['en', 'handicapped parking'],
  ['fr', 'Combien coûte la médaille de mon chien?'],
  ['fr', 'jai besoin demprunter un livre'],
  ['fr', 'vignette'],
] as const;

const NEWER: readonly Document[] = SERVICE_PAGES.map((page) => ({
  ...page,
  title: `${page.title} 2027`,
}));

/** PostgreSQL alone can tell. */
(POSTGRES.isThere ? describe : describe.skip)('Content on PostgreSQL', () => {
  let content: TestContent;

  beforeEach(async () => {
    content = await POSTGRES.open();
  });

  afterEach(() => content.remove());

  const titles = async () => {
    const { documents } = await (await content.retriever()).retrieve('licence', 'en');
    return documents.map(({ document }) => document.title);
  };

  it.each(QUESTIONS)('is found and weighed as in memory (%s): %s', async (language, question) => {
    await content.load(SERVICE_PAGES);
    const expected = createRetriever(buildSnapshot(SERVICE_PAGES)).retrieve(question, language);
    const found = await (await content.retriever()).retrieve(question, language);
    expect(found.documents.map(({ document }) => document)).toEqual(
      expected.documents.map(({ document }) => document),
    );
    expect(found.passages.map(({ passage }) => passage.id)).toEqual(
      expected.passages.map(({ passage }) => passage.id),
    );
    for (const [name, value] of Object.entries(expected.features))
      expect(Object.entries(found.features)).toContainEqual([name, expect.closeTo(value, 5)]);
  });

  it('is replaced as a whole, and a retriever of before keeps to its own', async () => {
    await content.load(SERVICE_PAGES);
    const before = await content.retriever();
    await content.load(NEWER);
    expect((await titles()).every((title) => title.endsWith('2027'))).toBe(true);
    expect((await before.documentOf('dog-licence-fr'))?.title).toBe('Médaille pour chien');
    const { passages } = await before.retrieve('dog licence', 'en');
    expect(passages[0]?.passage.title).toBe('Dog licence');
  });

  it('keeps the content before the served one, and none that is older', async () => {
    await content.load(SERVICE_PAGES);
    await content.load(NEWER);
    await content.load(SERVICE_PAGES.slice(0, 2));
    const { rows } = await sql`select distinct content_id from knowledge_documents`.execute(
      content.database,
    );
    expect(rows).toHaveLength(2);
  });

  it('is not loaded again where it is served already', async () => {
    expect(await content.load(SERVICE_PAGES)).toBe(true);
    expect(await content.load([...SERVICE_PAGES].reverse())).toBe(false);
  });

  it('stays as it was where a load fails midway', async () => {
    await content.load(SERVICE_PAGES);
    const pages = function* () {
      yield* NEWER.map(pageOf);
      throw new Error('the disk is gone');
    };
    const load = loadContent(content.database, {
      hash: hashDocuments(NEWER),
      origin: 'a test',
      loadedAt: new Date().toISOString(),
      pages: pages(),
    });
    await expect(load).rejects.toThrow('the disk is gone');
    expect((await findServed(content.database))?.hash).toBe(hashDocuments(SERVICE_PAGES));
    expect(await titles()).toContain('Dog licence');
  });

  it('is loaded once where two instances load it at one time', async () => {
    const loads = await Promise.all([content.load(SERVICE_PAGES), content.load(SERVICE_PAGES)]);
    expect(loads.sort()).toEqual([false, true]);
  });

  it('may come from a snapshot', async () => {
    const snapshot = buildSnapshot(SERVICE_PAGES);
    await loadContent(content.database, {
      hash: snapshot.contentHash,
      origin: 'a snapshot',
      loadedAt: new Date().toISOString(),
      pages: pagesOf(snapshot),
    });
    const retriever = await content.retriever();
    expect(await retriever.documentOfPair('dog-licence', 'fr')).toEqual(
      snapshot.indexes.fr.documents[0],
    );
  });

  it('takes words and signs that PostgreSQL reads as its own', async () => {
    const text = "Fees' \\ 'table': $5 & more | less! \0 l'été — O'Brien:*";
    const page = { ...SERVICE_PAGES[0]!, id: 'signs-en', pairId: 'signs', title: text, text };
    await content.load([page, ...SERVICE_PAGES]);
    const retriever = await content.retriever();
    for (const question of ["O'Brien:*", "'", '\\', "fees' & !table | 'a'", "l'été"])
      await expect(retriever.retrieve(question, 'en')).resolves.toBeDefined();
    const { documents } = await retriever.retrieve("O'Brien", 'en');
    expect(documents[0]?.document.id).toBe('signs-en');
  });
});
