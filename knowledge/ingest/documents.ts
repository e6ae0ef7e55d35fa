import { createHash } from 'node:crypto';

import type { Document } from '../document';
import type { FoundPage } from './found-page';
import type { Counterparts } from './pairing';
import { titleFromAddress } from './readers/addresses';

const HASH_LENGTH = 10;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}

/** An id that depends on the page's address alone: the same page keeps it, whatever else is ingested. */
function idFromAddress(page: FoundPage): string {
  const address = page.url === '' || page.address.includes('#') ? page.address : page.url;
  return `${slugOf(titleFromAddress(address))}-${hashOf(address)}-${page.language}`;
}

function baseIdOf(page: FoundPage): string {
  return page.id ?? idFromAddress(page);
}

/** Ids by page, unique also among `taken`: an id that another page has already gets its address's hash. */
function assignIds(
  pages: readonly FoundPage[],
  taken: ReadonlySet<string>,
): Map<FoundPage, string> {
  const used = new Set(taken);
  const ids = new Map<FoundPage, string>();
  for (const page of pages) {
    const base = baseIdOf(page);
    const candidates = [base, `${base}-${page.language}`, `${base}-${hashOf(page.address)}`];
    const id = candidates.find((candidate) => !used.has(candidate));
    const unique = id ?? `${base}-${hashOf(`${page.address}\n${used.size}`)}`;
    used.add(unique);
    ids.set(page, unique);
  }
  return ids;
}

/** Where it is known, and only there: a document has no keys without a value. */
function factsOf({ department, topic, updated, phone }: FoundPage): Partial<Document> {
  return {
    ...(department === undefined ? {} : { department }),
    ...(topic === undefined ? {} : { topic }),
    ...(updated === undefined ? {} : { updated }),
    ...(phone === undefined ? {} : { phone }),
  };
}

function toDocument(page: FoundPage, id: string, pairId: string): Document {
  const { url, language, title, text, aliases } = page;
  return {
    ...factsOf(page),
    id,
    pairId,
    language,
    title,
    url,
    text,
    aliases,
    ...(url !== '' && page.quotesItsPage === true ? { quotesItsPage: true } : {}),
  };
}

/** A page and the document made of it. */
export interface IngestedDocument {
  readonly page: FoundPage;
  readonly document: Document;
}

/**
 * Makes documents of pages. Two counterparts share a `pairId`: that of the source, else the id of the English
 * page; a page alone has its own id. `taken` are ids that stand for other documents.
 */
export function toDocuments(
  pages: readonly FoundPage[],
  counterparts: Counterparts,
  taken: ReadonlySet<string>,
): IngestedDocument[] {
  const ids = assignIds(pages, taken);
  return pages.map((page) => {
    const other = counterparts.get(page);
    const english = page.language === 'en' ? page : (other ?? page);
    const id = ids.get(page) ?? baseIdOf(page);
    const shared = page.pairId !== undefined && other !== undefined ? page.pairId : undefined;
    return { page, document: toDocument(page, id, shared ?? ids.get(english) ?? id) };
  });
}
