import { z } from 'zod';

import { UnreadablePage, type FoundPage, type IngestProblem, type ReadResult } from '../found-page';
import { pageFromFacts } from './facts-page';
import { LOOSE_FACTS, nameFacts, type LooseFacts } from './loose-facts';

/** A row of a file: its keys are names of facts, in either language. */
export interface Row {
  readonly address: string;
  /** The first line of the row in its file, from 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Tells a file's rows apart, and stays when rows before it come and go: `file#id`, else `file#line`. */
function addressOf({ address, line }: Row, { id, lang }: LooseFacts): string {
  if (id === undefined) return `${address}#${line}`;
  return `${address}#${lang === undefined || id.endsWith(`-${lang}`) ? id : `${id}-${lang}`}`;
}

/** Reads a row as a page. Throws UnreadablePage, code `row-invalid`, where its values do not fit. */
function readRow(row: Row): FoundPage {
  const facts = LOOSE_FACTS.safeParse(nameFacts(row.values));
  if (!facts.success)
    throw new UnreadablePage('row-invalid', z.prettifyError(facts.error).replace(/\s+/g, ' '));
  const { text, ...rest } = facts.data;
  if (text === undefined) throw new UnreadablePage('no-text');
  const address = addressOf(row, facts.data);
  return pageFromFacts({ address, markdown: text, facts: rest, fallbackTitle: '' });
}

/** What is to be told of a row that could not be taken. Throws again what is no fault of the row. */
export function rowProblem(row: Pick<Row, 'address' | 'line'>, error: unknown): IngestProblem {
  if (!(error instanceof UnreadablePage)) throw error;
  const { code, detail } = error;
  return { address: `${row.address}:${row.line}`, reason: { code, detail } };
}

/** Reads rows as pages; a row that cannot be taken is a problem named `file:line`. */
export function readRows(rows: Iterable<Row>): ReadResult {
  const pages: FoundPage[] = [];
  const problems: IngestProblem[] = [];
  const addresses = new Set<string>();
  for (const row of rows) {
    try {
      const page = readRow(row);
      const { address } = page;
      pages.push(addresses.has(address) ? { ...page, address: `${address}:${row.line}` } : page);
      addresses.add(address);
    } catch (error) {
      problems.push(rowProblem(row, error));
    }
  }
  return { pages, problems };
}
