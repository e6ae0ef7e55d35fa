import { statSync, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '../../knowledge/snapshot/snapshot';
import { parseSnapshot, readSnapshot, SnapshotError } from '../../knowledge/snapshot/snapshot-file';

/** Where `npm run ingest` leaves everything that is to be served, in the data folder. */
export function ingestedFileIn(dataDir: string): string {
  return join(dataDir, 'index', 'ingested.snapshot');
}

function identityOf({ ino, size, mtimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs}`;
}

/** A snapshot without documents is whole, and yet answers nothing. */
function refuseEmpty(file: string, snapshot: Snapshot): Snapshot {
  const { en, fr } = snapshot.indexes;
  if (en.documents.length + fr.documents.length > 0) return snapshot;
  throw new SnapshotError(file, 'holds no documents');
}

/** The snapshot that ingestion writes: replaced by a rename, so that what stands there is whole. */
export class IngestedFile {
  constructor(readonly path: string) {}

  /** Changes whenever the file is replaced or written; null where there is none. */
  async identify(): Promise<string | null> {
    return stat(this.path).then(identityOf, () => null);
  }

  writtenAt(): Date | null {
    return statSync(this.path, { throwIfNoEntry: false })?.mtime ?? null;
  }

  identifyNow(): string | null {
    const stats = statSync(this.path, { throwIfNoEntry: false });
    return stats ? identityOf(stats) : null;
  }

  /** Throws SnapshotError where it must not be served. The bytes are read off the turn's way. */
  async read(): Promise<Snapshot> {
    const bytes = await readFile(this.path).catch((cause: unknown) => {
      throw new SnapshotError(this.path, 'cannot be read', { cause });
    });
    return refuseEmpty(this.path, parseSnapshot(bytes, this.path));
  }

  readNow(): Snapshot {
    return refuseEmpty(this.path, readSnapshot(this.path));
  }
}
