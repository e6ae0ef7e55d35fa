import { createHash } from 'node:crypto';

import { createAnalyser } from '../analyse/analyser';
import { STOP_WORDS } from '../analyse/stop-words';
import { MAX_PASSAGE_WORDS } from '../chunk/passages';
import type { Document } from '../document';
import { RARITY_POWER } from '../index/impact-table';
import { buildLanguageIndex, type LanguageIndex } from '../index/language-index';
import { WEIGHTINGS } from '../index/weightings';
import { LANGUAGES, type Language } from '../language';
import { FORMAT_VERSION } from './snapshot-schema';

/** Everything retrieval needs, built once by ingestion and never changed. */
export interface Snapshot {
  /** hashDocuments of what it was built from: equal hashes mean that the snapshot is current. */
  readonly contentHash: string;
  readonly indexes: Readonly<Record<Language, LanguageIndex>>;
}

/** What shapes an index besides its documents: a change here makes every older snapshot stale. */
function describeBuild(): string {
  const stopWords = LANGUAGES.map((language) => [...STOP_WORDS[language]]);
  return JSON.stringify([FORMAT_VERSION, WEIGHTINGS, RARITY_POWER, MAX_PASSAGE_WORDS, stopWords]);
}

/** SHA-256 (hex) of the documents, in whatever order they come, and of the way they are indexed. */
export function hashDocuments(documents: readonly Document[]): string {
  const hash = createHash('sha256').update(describeBuild());
  const rows = documents.map((document) => JSON.stringify(document, Object.keys(document).sort()));
  for (const row of rows.sort()) hash.update('\n').update(row);
  return hash.digest('hex');
}

/** Builds the snapshot of documents in either or both languages. */
export function buildSnapshot(documents: readonly Document[]): Snapshot {
  return {
    contentHash: hashDocuments(documents),
    indexes: {
      en: buildLanguageIndex(documents, createAnalyser('en')),
      fr: buildLanguageIndex(documents, createAnalyser('fr')),
    },
  };
}
