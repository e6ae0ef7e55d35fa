import { sql, type Kysely, type QueryExecutorProvider } from 'kysely';
import { createAnalyser, type Analyser, type Term } from '../analyse/analyser';
import { VocabularyBuilder } from '../index/vocabulary';
import { LANGUAGES, type Language } from '../language';
import { readFields, type Page } from './page';
import { RowCounter, type Statistics } from './statistics';
import { toTermVector } from './term-vector';

export interface ContentSource {
  /** SHA-256 (hex), as a snapshot has it. */
  readonly hash: string;
  /** Where it comes from, for the operator. */
  readonly origin: string;
  /** ISO 8601, UTC. */
  readonly loadedAt: string;
  /** Read once, page by page: the content as a whole need not be in memory. */
  readonly pages: Iterable<Page> | AsyncIterable<Page>;
}

interface PageRows {
  readonly document: object;
  readonly passages: readonly object[];
}

const BATCH_PAGES = 100;
/** Any number that no one else locks with: loads wait for each other. */
const LOAD_LOCK = 4_815_162_342;

/** PostgreSQL's text cannot hold U+0000. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '') : part,
  );
}

const lengthsOf = (fields: readonly (readonly Term[])[]) => fields.map(({ length }) => length);
const vectorOf = (fields: readonly (readonly Term[])[]) =>
  toTermVector(fields.map((terms) => terms.map(({ term }) => term)));

/** Turns the pages of one language into rows, and gathers what is known of them all. */
class LanguageLoad {
  readonly #analyser: Analyser;
  readonly #vocabulary = new VocabularyBuilder();
  readonly #documents = new RowCounter(4);
  readonly #passages = new RowCounter(2);
  #place = 0;

  constructor(language: Language) {
    this.#analyser = createAnalyser(language);
  }

  add(page: Page): PageRows {
    const fields = readFields(page, this.#analyser);
    this.#documents.add(this.#idsOf(fields.document));
    for (const passage of fields.passages) this.#passages.add(this.#idsOf(passage));
    const { id, pairId, language } = page.document;
    this.#place += 1;
    return {
      document: {
        id,
        language,
        pair_id: pairId,
        place: this.#place,
        facts: toJson(page.document),
        lengths: lengthsOf(fields.document),
        terms: vectorOf(fields.document),
      },
      passages: fields.passages.map((passage, place) => ({
        document_id: id,
        place,
        facts: toJson(page.passages[place]),
        lengths: lengthsOf(passage),
        // Weights as in a document: a heading is C, the text D.
        terms: vectorOf([[], [], ...passage]),
      })),
    };
  }

  async finish(contentId: number, transaction: QueryExecutorProvider): Promise<void> {
    const { terms, surfaces, surfaceTerms, surfaceCounts } = this.#vocabulary.build();
    const statistics: Statistics = {
      documents: this.#documents.statistics(),
      passages: this.#passages.statistics(),
    };
    await sql`insert into knowledge_vocabularies
        (content_id, language, statistics, terms, document_frequencies, passage_frequencies,
         surfaces, surface_terms, surface_counts)
      values (${contentId}, ${this.#analyser.language}, ${toJson(statistics)}, ${terms},
        ${this.#documents.frequencies(terms.length)}, ${this.#passages.frequencies(terms.length)},
        ${surfaces}, ${[...surfaceTerms]}, ${[...surfaceCounts]})`.execute(transaction);
  }

  #idsOf(fields: readonly (readonly Term[])[]): number[][] {
    return fields.map((terms) =>
      terms.map(({ term, surface }) => this.#vocabulary.add(term, surface, 1)),
    );
  }
}

async function insertRows(
  contentId: number,
  rows: readonly PageRows[],
  transaction: QueryExecutorProvider,
): Promise<void> {
  const documents = toJson(rows.map(({ document }) => document));
  const passages = toJson(rows.flatMap((row) => row.passages));
  await sql`insert into knowledge_documents
      (content_id, language, id, pair_id, place, facts, lengths, terms)
    select ${contentId}, language, id, pair_id, place, facts, lengths, terms
    from json_to_recordset(${documents}::json) as rows (language text, id text, pair_id text,
      place integer, facts text, lengths integer[], terms tsvector)`.execute(transaction);
  await sql`insert into knowledge_passages (content_id, document_id, place, facts, lengths, terms)
    select ${contentId}, document_id, place, facts, lengths, terms
    from json_to_recordset(${passages}::json) as rows (document_id text, place integer, facts text,
      lengths integer[], terms tsvector)`.execute(transaction);
}

async function writePages(
  contentId: number,
  pages: ContentSource['pages'],
  transaction: QueryExecutorProvider,
): Promise<void> {
  const loads = { en: new LanguageLoad('en'), fr: new LanguageLoad('fr') };
  let batch: PageRows[] = [];
  for await (const page of pages) {
    batch.push(loads[page.document.language].add(page));
    if (batch.length < BATCH_PAGES) continue;
    await insertRows(contentId, batch, transaction);
    batch = [];
  }
  await insertRows(contentId, batch, transaction);
  for (const language of LANGUAGES) await loads[language].finish(contentId, transaction);
}

/** Pages without a twin are searched in either language, so they are listed. */
async function listUnpaired(contentId: number, transaction: QueryExecutorProvider): Promise<void> {
  await sql`insert into knowledge_unpaired (content_id, document_id)
    select ${contentId}, id from knowledge_documents as page
    where content_id = ${contentId} and not exists (
      select 1 from knowledge_documents as twin
      where twin.content_id = ${contentId} and twin.pair_id = page.pair_id
        and twin.language <> page.language)`.execute(transaction);
}

async function insertContent(
  { hash, origin, loadedAt }: ContentSource,
  transaction: QueryExecutorProvider,
): Promise<number> {
  const { rows } = await sql<{
    id: number;
  }>`insert into knowledge_contents (hash, origin, loaded_at)
    values (${hash}, ${origin}, ${loadedAt}) returning id`.execute(transaction);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('The database gave the new content no number.');
  return id;
}

/** The one that was served stays, for the turns that began with it; what was before it goes. */
async function serve(contentId: number, transaction: QueryExecutorProvider): Promise<void> {
  await sql`delete from knowledge_contents where not is_served and id <> ${contentId}`.execute(
    transaction,
  );
  await sql`update knowledge_contents set is_served = false where is_served`.execute(transaction);
  await sql`update knowledge_contents set is_served = true where id = ${contentId}`.execute(
    transaction,
  );
}

/**
 * Replaces the content in one transaction: readers see the old one or the new one, whole. Returns false
 * where this very content is served already. Loads wait for each other.
 */
export async function loadContent<Schema>(
  database: Kysely<Schema>,
  source: ContentSource,
): Promise<boolean> {
  const loaded = await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOAD_LOCK})`.execute(transaction);
    const { rows } = await sql`select id from knowledge_contents
      where is_served and hash = ${source.hash}`.execute(transaction);
    if (rows.length > 0) return false;
    const contentId = await insertContent(source, transaction);
    await writePages(contentId, source.pages, transaction);
    await listUnpaired(contentId, transaction);
    await serve(contentId, transaction);
    return true;
  });
  if (loaded) await analyseTables(database);
  return loaded;
}

/** Right after a load the planner would otherwise still think that the tables are as they were. */
async function analyseTables<Schema>(database: Kysely<Schema>): Promise<void> {
  await sql`analyze knowledge_documents, knowledge_passages`.execute(database);
}
