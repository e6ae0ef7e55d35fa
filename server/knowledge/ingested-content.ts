import type { Logger } from 'pino';
import type { Snapshot } from '../../knowledge/snapshot/snapshot';
import { IngestedFile, ingestedFileIn } from './ingested-file';

interface IngestedSource {
  readonly dataDir: string;
  readonly logger: Logger;
}

/** What ingestion leaves, looked at again and again; what must not be served is named and skipped. */
export class IngestedContent {
  readonly #file: IngestedFile;
  readonly #logger: Logger;
  #identity: string | null;

  constructor({ dataDir, logger }: IngestedSource) {
    this.#file = new IngestedFile(ingestedFileIn(dataDir));
    this.#logger = logger;
    this.#identity = this.#file.identifyNow();
  }

  /** Whether there is a file that was written after the moment, an ISO 8601 text. */
  isWrittenAfter(moment: string): boolean {
    const writtenAt = this.#file.writtenAt();
    return writtenAt !== null && writtenAt > new Date(moment);
  }

  /** For the start, when nobody waits yet; null where there is none to serve. */
  openNow(): Snapshot | null {
    if (this.#identity === null) return null;
    try {
      return this.#file.readNow();
    } catch (error) {
      this.#skip(error);
      return null;
    }
  }

  /** What was written since the last look; null where nothing was, or nothing that may be served. */
  async next(): Promise<Snapshot | null> {
    const identity = await this.#file.identify();
    if (identity === this.#identity) return null;
    this.#identity = identity;
    if (identity !== null)
      return this.#file.read().catch((error: unknown) => {
        this.#skip(error);
        return null;
      });
    this.#logger.warn(
      { file: this.#file.path },
      'The ingested content was removed; what was loaded goes on serving.',
    );
    return null;
  }

  #skip(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#logger.error({ file: this.#file.path, reason }, 'The ingested content was skipped.');
  }
}
