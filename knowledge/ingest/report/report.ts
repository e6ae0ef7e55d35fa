import type { CatalogueEntry, ListedPage } from '../catalogue/catalogue';
import type { IngestedDocument } from '../documents';
import type { FoundPage, IngestProblem } from '../found-page';
import type { Counterparts } from '../pairing';
import { findDeadLinks, type DeadLink } from './dead-links';
import { findDuplicates, type DuplicateGroup } from './duplicates';

export type PageName = Pick<ListedPage, 'address' | 'title' | 'language'>;

export interface StalePage extends PageName {
  /** ISO date (YYYY-MM-DD) of its last change. */
  readonly updated: string;
}

/** What an ingestion did, and what an editor may want to mend. */
export interface IngestReport {
  readonly pages: { readonly en: number; readonly fr: number };
  /** Subjects that have both languages. */
  readonly pairs: number;
  readonly added: readonly PageName[];
  readonly changed: readonly PageName[];
  readonly unchanged: number;
  readonly gone: readonly PageName[];
  readonly withoutCounterpart: readonly PageName[];
  /** Pages that no answer can cite, and that are therefore never quoted. */
  readonly withoutAddress: readonly PageName[];
  readonly stale: readonly StalePage[];
  /** Pages that do not say when they were last changed. */
  readonly undated: number;
  readonly duplicates: readonly DuplicateGroup[];
  readonly deadLinks: readonly DeadLink[];
  readonly failed: readonly IngestProblem[];
}

type Entries = ReadonlyMap<string, CatalogueEntry>;

export interface ReportInput {
  readonly before: Entries;
  readonly after: Entries;
  readonly ingested: readonly IngestedDocument[];
  readonly counterparts: Counterparts;
  readonly problems: readonly IngestProblem[];
  /** ISO date: pages last changed before it are stale. */
  readonly staleBefore: string;
}

function nameOf({ address, title, language }: PageName): PageName {
  return { address, title, language };
}

function listed(entries: Entries): Map<string, ListedPage> {
  const pages = [...entries.values()].flatMap((entry) => entry.pages);
  return new Map(pages.map((page) => [page.address, page]));
}

function compare(beforeEntries: Entries, afterEntries: Entries) {
  const [before, after] = [listed(beforeEntries), listed(afterEntries)];
  const pages = [...after.values()];
  const isChanged = ({ address, fingerprint }: ListedPage) =>
    before.has(address) && before.get(address)?.fingerprint !== fingerprint;
  const changed = pages.filter(isChanged);
  const added = pages.filter(({ address }) => !before.has(address));
  return {
    added: added.map(nameOf),
    changed: changed.map(nameOf),
    unchanged: pages.length - added.length - changed.length,
    gone: [...before.values()].filter(({ address }) => !after.has(address)).map(nameOf),
  };
}

function findStale(pages: readonly FoundPage[], before: string): StalePage[] {
  return pages.flatMap((page) =>
    page.updated !== undefined && page.updated < before
      ? [{ ...nameOf(page), updated: page.updated }]
      : [],
  );
}

export function makeReport(input: ReportInput): IngestReport {
  const pages = input.ingested.map(({ page }) => page);
  const count = (language: string) => pages.filter((page) => page.language === language).length;
  return {
    pages: { en: count('en'), fr: count('fr') },
    pairs: input.counterparts.size / 2,
    ...compare(input.before, input.after),
    withoutCounterpart: pages.filter((page) => !input.counterparts.has(page)).map(nameOf),
    withoutAddress: pages.filter(({ url }) => url === '').map(nameOf),
    stale: findStale(pages, input.staleBefore),
    undated: pages.filter(({ updated }) => updated === undefined).length,
    duplicates: findDuplicates(pages),
    deadLinks: findDeadLinks(pages, input.problems),
    failed: input.problems,
  };
}
