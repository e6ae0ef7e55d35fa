import { setImmediate } from 'node:timers/promises';
import { createRetriever, type MemoryRetriever } from '../../knowledge/retriever';
import type { Snapshot } from '../../knowledge/snapshot/snapshot';
import { openContentPack } from './content-pack-index';
import { IngestedContent } from './ingested-content';
import type { Knowledge, KnowledgeSource, ServedContent } from './knowledge';

interface Served {
  readonly content: ServedContent;
  readonly retriever: MemoryRetriever;
}

function describeSnapshot({ contentHash, indexes }: Snapshot, since: Date): ServedContent {
  const documents = { en: indexes.en.documents.length, fr: indexes.fr.documents.length };
  return { hash: contentHash, documents, since };
}

/** Serves a snapshot in memory: the ingested one where there is a good one, else the content pack. */
export class MemoryKnowledge implements Knowledge {
  readonly #source: KnowledgeSource;
  readonly #ingested: IngestedContent;
  #served: Served;
  #looking: Promise<number> | undefined;

  constructor(source: KnowledgeSource) {
    this.#source = source;
    this.#ingested = new IngestedContent(source);
    this.#served = this.#serve(this.#ingested.openNow() ?? openContentPack(source));
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

  #serve(snapshot: Snapshot): Served {
    return {
      content: describeSnapshot(snapshot, this.#source.clock.now()),
      retriever: createRetriever(snapshot),
    };
  }

  async #look(): Promise<number> {
    const snapshot = await this.#ingested.next();
    if (snapshot === null || snapshot.contentHash === this.content.hash) return 0;
    // Whoever waits is served between the two parts of the work that cannot be interrupted.
    await setImmediate();
    this.#served = this.#serve(snapshot);
    this.#source.onSwap?.();
    this.#source.logger.info(this.content, 'New content serves from the next turn on.');
    return 1;
  }
}
