import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createRetriever, type MemoryRetriever } from '../../knowledge/retriever';
import type { Snapshot } from '../../knowledge/snapshot/snapshot';
import type { Clock } from '../clock';
import { openContentPack, type ContentPackSource } from './content-pack-index';
import { IngestedFile, ingestedFileIn } from './ingested-file';
import type { Knowledge, ServedContent } from './knowledge';

export interface KnowledgeSource extends ContentPackSource {
  readonly clock: Clock;
  /** Called after each swap; not for the content of the start. */
  readonly onSwap?: () => void;
}

interface Served {
  readonly content: ServedContent;
  readonly retriever: MemoryRetriever;
}

function describeSnapshot({ contentHash, indexes }: Snapshot, since: Date): ServedContent {
  const documents = { en: indexes.en.documents.length, fr: indexes.fr.documents.length };
  return { hash: contentHash, documents, since };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Serves a snapshot in memory: the ingested one where there is a good one, else the content pack. */
export class MemoryKnowledge implements Knowledge {
  readonly #source: KnowledgeSource;
  readonly #file: IngestedFile;
  #identity: string | null;
  #served: Served;
  #looking: Promise<number> | undefined;

  constructor(source: KnowledgeSource) {
    this.#source = source;
    this.#file = new IngestedFile(ingestedFileIn(source.dataDir));
    this.#identity = this.#file.identifyNow();
    this.#served = this.#serve(this.#openIngested() ?? openContentPack(source));
  }

  get content(): ServedContent {
    return this.#served.content;
  }

  retriever(): MemoryRetriever {
    return this.#served.retriever;
  }

  refresh(): Promise<number> {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  get #logger(): Logger {
    return this.#source.logger;
  }

  #openIngested(): Snapshot | null {
    if (this.#identity === null) return null;
    try {
      return this.#file.readNow();
    } catch (error) {
      this.#logger.error(
        { file: this.#file.path, reason: reasonOf(error) },
        'The ingested content was skipped; the content pack serves.',
      );
      return null;
    }
  }

  #serve(snapshot: Snapshot): Served {
    return {
      content: describeSnapshot(snapshot, this.#source.clock.now()),
      retriever: createRetriever(snapshot),
    };
  }

  async #look(): Promise<number> {
    const identity = await this.#file.identify();
    if (identity === this.#identity) return 0;
    this.#identity = identity;
    if (identity !== null) return this.#take();
    this.#logger.warn(
      { file: this.#file.path, ...this.content },
      'The ingested content was removed; what was loaded goes on serving until the next start.',
    );
    return 0;
  }

  async #take(): Promise<number> {
    try {
      return await this.#swapTo(await this.#file.read());
    } catch (error) {
      this.#logger.error(
        { file: this.#file.path, reason: reasonOf(error) },
        'The ingested content was skipped; what was loaded goes on serving.',
      );
      return 0;
    }
  }

  async #swapTo(snapshot: Snapshot): Promise<number> {
    if (snapshot.contentHash === this.content.hash) return 0;
    // Whoever waits is served between the two parts of the work that cannot be interrupted.
    await setImmediate();
    this.#served = this.#serve(snapshot);
    this.#source.onSwap?.();
    this.#logger.info(this.content, 'New content serves from the next turn on.');
    return 1;
  }
}
