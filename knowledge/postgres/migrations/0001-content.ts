import { sql, type Kysely } from 'kysely';

async function createContents(db: Kysely<unknown>): Promise<void> {
  await sql`create table knowledge_contents (
    id serial primary key,
    hash text not null,
    origin text not null,
    loaded_at text not null,
    is_served boolean not null default false
  )`.execute(db);
  await sql`create unique index knowledge_contents_one_served on knowledge_contents (is_served)
    where is_served`.execute(db);
  await sql`create table knowledge_vocabularies (
    content_id integer not null references knowledge_contents (id) on delete cascade,
    language text not null,
    statistics text not null,
    terms text[] not null,
    document_frequencies integer[] not null,
    surfaces text[] not null,
    surface_terms integer[] not null,
    surface_counts integer[] not null,
    passage_frequencies integer[] not null,
    primary key (content_id, language)
  )`.execute(db);
}

async function createPages(db: Kysely<unknown>): Promise<void> {
  await sql`create table knowledge_documents (
    content_id integer not null references knowledge_contents (id) on delete cascade,
    language text not null,
    id text not null,
    pair_id text not null,
    place integer not null,
    facts text not null,
    lengths integer[] not null,
    terms tsvector not null,
    primary key (content_id, id)
  )`.execute(db);
  await sql`create index knowledge_documents_pair
    on knowledge_documents (content_id, pair_id, language)`.execute(db);
  await sql`create table knowledge_passages (
    content_id integer not null references knowledge_contents (id) on delete cascade,
    document_id text not null,
    place integer not null,
    facts text not null,
    lengths integer[] not null,
    terms tsvector not null,
    primary key (content_id, document_id, place)
  )`.execute(db);
  await sql`create table knowledge_unpaired (
    content_id integer not null references knowledge_contents (id) on delete cascade,
    document_id text not null,
    primary key (content_id, document_id)
  )`.execute(db);
  // A word of one language is not looked for among the pages of the other.
  for (const language of ['en', 'fr'])
    await sql`create index ${sql.raw(`knowledge_documents_terms_${language}`)}
      on knowledge_documents using gin (terms) where language = ${sql.lit(language)}`.execute(db);
}

/**
 * One content after the other: a load writes the next one whole and then makes it the one that is
 * served. `facts` and `statistics` are JSON as text. `lengths` are words by field, in the order of the
 * weights A to D.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createContents(db);
  await createPages(db);
}
