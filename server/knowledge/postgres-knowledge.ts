import { loadContent } from '../../knowledge/postgres/load-content';
import { migrateContent } from '../../knowledge/postgres/migrations';
import { pagesOf } from '../../knowledge/postgres/page';
import { createPostgresRetriever } from '../../knowledge/postgres/postgres-retriever';
import {
  findServed,
  openContent,
  type Content,
  type ServedRow,
} from '../../knowledge/postgres/served-content';
import type { Retriever } from '../../knowledge/retrieval';
import type { Snapshot } from '../../knowledge/snapshot/snapshot';
import type { Database } from '../store/database';
import { openContentPack } from './content-pack-index';
import { IngestedContent } from './ingested-content';
import type { Knowledge, KnowledgeSource, ServedContent } from './knowledge';

export interface PostgresSource extends KnowledgeSource {
  readonly database: Database;
}

type Origin = 'content-pack' | 'ingested';

interface Served {
  readonly id: number;
  readonly content: ServedContent;
  readonly retriever: Retriever;
}

function describeContent({ hash, languages: { en, fr } }: Content, since: Date): ServedContent {
  const documents = {
    en: en.statistics.documents.count,
    fr: fr.statistics.documents.count,
  };
  return { hash, documents, since };
}

async function load(snapshot: Snapshot, origin: Origin, source: PostgresSource): Promise<void> {
  const loaded = await loadContent(source.database, {
    hash: snapshot.contentHash,
    origin,
    loadedAt: source.clock.now().toISOString(),
    pages: pagesOf(snapshot),
  });
  if (loaded)
    source.logger.info(
      { hash: snapshot.contentHash, origin },
      'Content was loaded into PostgreSQL.',
    );
}

/** The ingested content where it is newer than what is served; the content pack replaces only itself. */
async function loadAtStart(ingested: IngestedContent, source: PostgresSource): Promise<void> {
  const served = await findServed(source.database);
  const isNewer = served === null || ingested.isWrittenAfter(served.loadedAt);
  const newer = isNewer ? ingested.openNow() : null;
  if (newer) await load(newer, 'ingested', source);
  else if (served === null || served.origin === 'content-pack')
    await load(openContentPack(source), 'content-pack', source);
}

async function open(served: ServedRow, { database, clock }: PostgresSource): Promise<Served> {
  const content = await openContent(served, database);
  return {
    id: served.id,
    content: describeContent(content, clock.now()),
    retriever: createPostgresRetriever(content, database),
  };
}

/**
 * Serves the content that the database holds. Whichever instance notices a new snapshot loads it; all
 * of them serve it once they see that another content is the served one.
 */
export class PostgresKnowledge implements Knowledge {
  #served: Served;
  #looking: Promise<number> | undefined;
  /** Kept until it is loaded: the database may be away just when it is noticed. */
  #pending: Snapshot | null = null;

  private constructor(
    private readonly source: PostgresSource,
    private readonly ingested: IngestedContent,
    served: Served,
  ) {
    this.#served = served;
  }

  static async open(source: PostgresSource): Promise<PostgresKnowledge> {
    await migrateContent(source.database);
    const ingested = new IngestedContent(source);
    await loadAtStart(ingested, source);
    const served = await findServed(source.database);
    if (!served) throw new Error('The database serves no content right after it was loaded.');
    return new PostgresKnowledge(source, ingested, await open(served, source));
  }

  get content(): ServedContent {
    return this.#served.content;
  }

  retriever(): Retriever {
    return this.#served.retriever;
  }

  refresh(): Promise<number> {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #look(): Promise<number> {
    this.#pending = (await this.ingested.next()) ?? this.#pending;
    if (this.#pending) await load(this.#pending, 'ingested', this.source);
    this.#pending = null;
    const served = await findServed(this.source.database);
    if (!served || served.id === this.#served.id) return 0;
    this.#served = await open(served, this.source);
    this.source.onSwap?.();
    this.source.logger.info(this.content, 'New content serves from the next turn on.');
    return 1;
  }
}
