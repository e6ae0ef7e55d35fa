import { sql, type QueryExecutorProvider } from 'kysely';
import { z } from 'zod';
import type { Vocabulary } from '../index/vocabulary';
import { LANGUAGES, type Language } from '../language';
import { STATISTICS, type Statistics } from './statistics';

/** What stays in memory of the content in one language: its words, and figures about its rows. */
export interface LanguageContent {
  readonly language: Language;
  readonly statistics: Statistics;
  readonly vocabulary: Vocabulary;
  /** By term. */
  readonly documentFrequencies: Uint32Array;
  readonly passageFrequencies: Uint32Array;
}

/** A content that a load made the served one. Its rows do not change. */
export interface ServedRow {
  readonly id: number;
  readonly hash: string;
  readonly origin: string;
  /** ISO 8601, UTC. */
  readonly loadedAt: string;
}

export interface Content extends ServedRow {
  readonly languages: Readonly<Record<Language, LanguageContent>>;
  /** The languages in which some pages have no twin. */
  readonly unpaired: ReadonlySet<Language>;
}

const SERVED = z
  .object({ id: z.int(), hash: z.string(), origin: z.string(), loaded_at: z.string() })
  .transform(({ loaded_at: loadedAt, ...row }) => ({ ...row, loadedAt }));

const INTEGERS = z.array(z.int()).transform((numbers) => Uint32Array.from(numbers));

const LANGUAGE_CONTENT = z
  .object({
    language: z.enum(LANGUAGES),
    statistics: z.string().transform((text) => STATISTICS.parse(JSON.parse(text))),
    terms: z.array(z.string()),
    document_frequencies: INTEGERS,
    passage_frequencies: INTEGERS,
    surfaces: z.array(z.string()),
    surface_terms: INTEGERS,
    surface_counts: INTEGERS,
  })
  .transform((row) => ({
    language: row.language,
    statistics: row.statistics,
    documentFrequencies: row.document_frequencies,
    passageFrequencies: row.passage_frequencies,
    vocabulary: {
      terms: row.terms,
      surfaces: row.surfaces,
      surfaceTerms: row.surface_terms,
      surfaceCounts: row.surface_counts,
    },
  }));

/** Which content is served now; null before the first load. */
export async function findServed(database: QueryExecutorProvider): Promise<ServedRow | null> {
  const { rows } = await sql`select id, hash, origin, loaded_at from knowledge_contents
    where is_served`.execute(database);
  return rows.length > 0 ? SERVED.parse(rows[0]) : null;
}

async function readLanguage(
  contentId: number,
  language: Language,
  database: QueryExecutorProvider,
): Promise<LanguageContent> {
  const { rows } = await sql`select * from knowledge_vocabularies
    where content_id = ${contentId} and language = ${language}`.execute(database);
  return LANGUAGE_CONTENT.parse(rows[0]);
}

const UNPAIRED = z.array(z.object({ language: z.enum(LANGUAGES) }));

async function readUnpaired(
  contentId: number,
  database: QueryExecutorProvider,
): Promise<ReadonlySet<Language>> {
  const { rows } = await sql`select distinct language from knowledge_documents as page
    join knowledge_unpaired as unpaired on unpaired.content_id = page.content_id
      and unpaired.document_id = page.id
    where page.content_id = ${contentId}`.execute(database);
  return new Set(UNPAIRED.parse(rows).map(({ language }) => language));
}

/** Reads into memory what a retriever keeps there of a content. */
export async function openContent(
  served: ServedRow,
  database: QueryExecutorProvider,
): Promise<Content> {
  const [en, fr] = await Promise.all(
    LANGUAGES.map((language) => readLanguage(served.id, language, database)),
  );
  if (en === undefined || fr === undefined) throw new Error('A content lacks a language.');
  const unpaired = await readUnpaired(served.id, database);
  return { ...served, languages: { en, fr }, unpaired };
}
