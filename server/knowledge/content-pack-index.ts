import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Document } from '../../knowledge/document';
import { readContentPack } from '../../knowledge/ingest/content-pack';
import { buildSnapshot, hashDocuments, type Snapshot } from '../../knowledge/snapshot/snapshot';
import { readSnapshot, writeSnapshot } from '../../knowledge/snapshot/snapshot-file';

export interface ContentPackSource {
  /** Folder of the content pack. */
  readonly contentPack: string;
  readonly dataDir: string;
  readonly logger: Logger;
}

const INDEX_FILE = join('index', 'content-pack.snapshot');

/** The stored snapshot where it was built from just these documents. */
function currentSnapshot(file: string, documents: readonly Document[]): Snapshot | null {
  if (!existsSync(file)) return null;
  try {
    const snapshot = readSnapshot(file);
    return snapshot.contentHash === hashDocuments(documents) ? snapshot : null;
  } catch {
    return null;
  }
}

function readDocuments({ contentPack, logger }: ContentPackSource): readonly Document[] {
  const { documents, problems } = readContentPack(contentPack);
  for (const { file, message } of problems) logger.warn({ file, message }, 'A page was skipped.');
  return documents;
}

/** The index of the content pack: the stored one where it is current, else built and stored. */
export function openContentPack(source: ContentPackSource): Snapshot {
  const documents = readDocuments(source);
  const file = join(source.dataDir, INDEX_FILE);
  const stored = currentSnapshot(file, documents);
  if (stored) return stored;
  const snapshot = buildSnapshot(documents);
  writeSnapshot(file, snapshot);
  source.logger.info({ documents: documents.length }, 'The content was indexed.');
  return snapshot;
}
