import { sql, type QueryExecutorProvider, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { rarityOf } from '../index/impact-table';
import type { QueryTerm, Reading } from '../index/query';
import type { Language } from '../language';
import { SNAPSHOT_JSON } from '../snapshot/snapshot-schema';
import type { Content, LanguageContent } from './served-content';
import { LABELS, toAnyQuery } from './term-vector';

const FACTS = SNAPSHOT_JSON.shape.indexes.shape.en.shape;
const fromText = z.string().transform((text): unknown => JSON.parse(text));

/** Of each of the question's terms that stands in the row, the field of each occurrence: "A" to "D". */
const FOUND = z.record(z.string(), z.array(z.enum(LABELS))).nullable();
const ROW = { lengths: z.array(z.int()), found: FOUND };

const CANDIDATE = z.object({
  ...ROW,
  facts: fromText.pipe(FACTS.documents.element),
  passages: z.array(z.object({ ...ROW, facts: fromText.pipe(FACTS.passages.element) })).nullable(),
});

export type Candidate = z.output<typeof CANDIDATE>;
export type CandidateRow = Pick<Candidate, 'lengths' | 'found'>;

/** So many rows at most are scored by the database; what all pages say does not choose between them. */
const MOST_MATCHES = 5_000;
/** Words of the question that choose and score, the rarest first. */
const MOST_WORDS = 24;
/**
 * Weights of the fields as PostgreSQL wants them, D to A, at most 1. A rank saturates after the first
 * places of a word, so they lie nearer together than those of the ranking in memory. DESIGN.md has the
 * figures by which they were chosen.
 */
const FIELD_SHARES = [0.5, 0.5, 0.9, 1];
/** Divides a rank by 1 + the logarithm of the row's length. */
const BY_LENGTH = 1;

interface Word {
  readonly readings: readonly { readonly term: string; readonly trust: number }[];
  readonly frequency: number;
}

function frequencyOf({ documentFrequencies }: LanguageContent, { term }: Reading): number {
  return documentFrequencies[term] ?? 0;
}

/** The question's words as the database knows them, the rarest first. */
function wordsOf(terms: readonly QueryTerm[], content: LanguageContent): Word[] {
  return terms
    .filter(({ readings }) => readings.length > 0)
    .map(({ readings }) => ({
      readings: readings.map(({ term, trust }) => ({
        term: content.vocabulary.terms[term] ?? '',
        trust,
      })),
      frequency: Math.max(...readings.map((reading) => frequencyOf(content, reading))),
    }))
    .sort((a, b) => a.frequency - b.frequency)
    .slice(0, MOST_WORDS);
}

/** The rarest words that together fit few enough rows; the rarest in any case. */
function choosing(words: readonly Word[]): Word[] {
  let matches = 0;
  return words.filter(({ frequency }, place) => {
    matches += frequency;
    return place === 0 || matches <= MOST_MATCHES;
  });
}

/** A word adds by its rarity; of its readings counts the one that fits the row best. */
function scoreOf(
  { readings, frequency }: Word,
  { statistics }: LanguageContent,
): RawBuilder<number> {
  const rarity = rarityOf(statistics.documents.count, frequency);
  const ranks = readings.map(
    ({ term, trust }) =>
      sql`${trust}::float8 * ts_rank(${FIELD_SHARES}::float4[], terms,
        ${toAnyQuery([term])}::tsquery, ${sql.lit(BY_LENGTH)})`,
  );
  return sql`${rarity}::float8 * greatest(${sql.join(ranks)})`;
}

/** What stands of the wanted terms in the column `terms` of a row. */
function foundIn(table: string, wanted: readonly string[]): RawBuilder<unknown> {
  return sql`(select json_object_agg(entry.lexeme, entry.weights)
    from unnest(${sql.ref(`${table}.terms`)}) as entry
    where entry.lexeme = any(${[...wanted]}))`;
}

/** The documents whose ids `chosen` selects, in the order of the content, each with its passages. */
async function readCandidates(
  { id: contentId }: Content,
  chosen: RawBuilder<unknown>,
  { wanted, database }: { wanted: readonly string[]; database: QueryExecutorProvider },
): Promise<Candidate[]> {
  const { rows } = await sql`
    with chosen as (${chosen})
    select document.facts, document.lengths, ${foundIn('document', wanted)} as found,
      (select json_agg(json_build_object('facts', passage.facts, 'lengths', passage.lengths,
          'found', ${foundIn('passage', wanted)}) order by passage.place)
        from knowledge_passages as passage
        where passage.content_id = ${contentId} and passage.document_id = chosen.id) as passages
    from chosen join knowledge_documents as document
      on document.content_id = ${contentId} and document.id = chosen.id
    order by document.place`.execute(database);
  return z.array(CANDIDATE).parse(rows);
}

export interface Search {
  readonly content: Content;
  /** Of the pages. */
  readonly language: Language;
  readonly terms: readonly QueryTerm[];
  readonly database: QueryExecutorProvider;
  readonly limit: number;
  /** Only pages without a twin in the other language. */
  readonly isUnpaired?: boolean;
  /** Pages of these pairs come besides, whatever their words. */
  readonly pairIds?: readonly string[];
}

function termsOf({ content, language, terms }: Omit<Search, 'limit'>): string[] {
  const { vocabulary } = content.languages[language];
  return terms.flatMap(({ readings }) => readings.map(({ term }) => vocabulary.terms[term] ?? ''));
}

/** A query for the best documents by the question's words. */
function fittingDocuments(search: Search): RawBuilder<unknown> {
  const { content, language, terms, limit, isUnpaired = false } = search;
  const own = content.languages[language];
  const words = wordsOf(terms, own);
  if (words.length === 0) return sql`select null::text as id where false`;
  const fitting = toAnyQuery(
    choosing(words).flatMap(({ readings }) => readings.map(({ term }) => term)),
  );
  const score = sql.join(
    words.map((word) => scoreOf(word, own)),
    sql` + `,
  );
  const unpaired = sql`and id in (
    select document_id from knowledge_unpaired where content_id = ${content.id})`;
  // The language stands in the text of the statement, so that the planner can use its partial index.
  return sql`(select id from knowledge_documents
    where content_id = ${content.id} and language = ${sql.lit(language)}
      and terms @@ ${fitting}::tsquery ${isUnpaired ? unpaired : sql``}
    order by ${score} desc, place limit ${limit})`;
}

/** The documents that may answer, in the order of the content: the database only chooses them. */
export async function findCandidates(search: Search): Promise<Candidate[]> {
  const { content, language, database, pairIds = [] } = search;
  const twins = sql`union select id from knowledge_documents where content_id = ${content.id}
    and language = ${language} and pair_id = any(${[...pairIds]})`;
  const chosen = sql`${fittingDocuments(search)} ${pairIds.length > 0 ? twins : sql``}`;
  return readCandidates(content, chosen, { wanted: termsOf(search), database });
}

/** One document; none where it does not exist. */
export async function readCandidate(
  search: Omit<Search, 'limit'>,
  documentId: string,
): Promise<Candidate[]> {
  const { content, database } = search;
  const chosen = sql`select ${documentId}::text as id`;
  return readCandidates(content, chosen, { wanted: termsOf(search), database });
}

const PAGE = z.object({ facts: fromText.pipe(FACTS.documents.element) });

/** The facts of the document that `which` describes. */
export async function readFacts(
  { id }: Content,
  which: RawBuilder<unknown>,
  database: QueryExecutorProvider,
) {
  const { rows } = await sql`select facts from knowledge_documents
    where content_id = ${id} and ${which} order by place desc limit 1`.execute(database);
  return z.array(PAGE).parse(rows)[0]?.facts;
}
