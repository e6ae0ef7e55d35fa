import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { IngestReport } from '../../../knowledge/ingest/report/report';
import { createRetriever, type MemoryRetriever } from '../../../knowledge/retriever';
import { readSnapshot } from '../../../knowledge/snapshot/snapshot-file';
import { runIngest } from '../../../server/commands/ingest/run-ingest';
import { DEAD_ANCHORS, ONLY_ENGLISH, ONLY_FRENCH, STALE } from '../../fakes/government-pages';
import { startGovernmentSite, type GovernmentSite } from '../../fakes/government-site';
import { SUBJECTS } from '../../fakes/government-subjects';

describe('ingesting a whole government site', () => {
  let dataDir: string;
  let site: GovernmentSite;
  let report: IngestReport;
  let code: number;
  let retriever: MemoryRetriever;

  async function ingest(): Promise<{ code: number; report: IngestReport }> {
    const printed: string[] = [];
    const args = ['--replace-pack', '--json', '--allow-private-addresses', site.sitemap];
    const ended = await runIngest(args, {
      dataDir,
      clock: { now: () => new Date('2026-11-24T12:00:00Z') },
      print: (text) => printed.push(text),
      progress: new PassThrough(),
      crawlDelayMs: 0,
    });
    return { code: ended, report: JSON.parse(printed.join('')) };
  }

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'guichet-site-'));
    site = await startGovernmentSite();
    ({ code, report } = await ingest());
    retriever = createRetriever(readSnapshot(join(dataDir, 'index', 'ingested.snapshot')));
  }, 120_000);

  afterAll(async () => {
    await site.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('indexes what it could read, and says with its exit code that something was skipped', () => {
    expect(code).toBe(1);
    expect(report.pages.en).toBeGreaterThan(145);
    expect(report.pages.fr).toBeGreaterThan(145);
    expect(report.failed.length).toBeGreaterThan(0);
  });

  it('reports pages without their other language, old ones, copies and dead anchors', () => {
    expect(report.withoutCounterpart.length).toBeGreaterThanOrEqual(
      ONLY_ENGLISH.length + ONLY_FRENCH.length,
    );
    expect(report.stale.length).toBeGreaterThanOrEqual(STALE.length);
    expect(report.duplicates.length).toBeGreaterThan(0);
    expect(report.deadLinks.length).toBeGreaterThanOrEqual(DEAD_ANCHORS.length);
  });

  it.each(['en', 'fr'] as const)(
    'answers in %s from its pages, without what surrounds the content',
    (language) => {
      const subject = SUBJECTS[1]!;
      const [best] = retriever.retrieve(subject.title[language], language).passages;
      expect(best?.passage.url).toContain(subject.path[language]);
      const texts = retriever
        .retrieve(subject.title[language], language, { limit: 20 })
        .passages.map(({ passage }) => passage.text)
        .join('\n');
      expect(texts).not.toMatch(/Report a problem|Signaler un problème|Skip to|Passer au contenu/u);
    },
  );

  it('finds a page of one language from a question in the other', () => {
    const subject = SUBJECTS[ONLY_FRENCH[0]!]!;
    const { documents } = retriever.retrieve(subject.title.en, 'en');
    expect(documents.map(({ document }) => document.url).join(' ')).toContain(subject.path.fr);
  });

  it('fetches nothing anew the second time but what changed', async () => {
    site.forgetRequests();
    const second = await ingest();
    expect(second.report.added).toEqual([]);
    expect(second.report.gone).toEqual([]);
    expect(second.report.changed).toEqual([]);
  }, 60_000);
});
