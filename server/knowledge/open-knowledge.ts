import { CONTENT_PACK } from '../config/paths';
import type { Config } from '../config/env';
import type { Database } from '../store/database';
import type { Knowledge, KnowledgeSource } from './knowledge';
import { MemoryKnowledge } from './memory-knowledge';
import { PostgresKnowledge } from './postgres-knowledge';

type MemorySettings = Omit<KnowledgeSource, 'contentPack' | 'dataDir'> & {
  readonly config: Config;
};

type KnowledgeSettings = MemorySettings & { readonly database: Database };

function sourceOf({ config, ...settings }: MemorySettings): KnowledgeSource {
  return { ...settings, dataDir: config.dataDir, contentPack: CONTENT_PACK };
}

/** What the data folder holds, in memory. */
export function openMemoryKnowledge(settings: MemorySettings): MemoryKnowledge {
  return new MemoryKnowledge(sourceOf(settings));
}

/** The content, from where the settings want it. */
export async function openKnowledge(settings: KnowledgeSettings): Promise<Knowledge> {
  if (settings.config.knowledgeStore === 'memory') return openMemoryKnowledge(settings);
  return PostgresKnowledge.open({ ...sourceOf(settings), database: settings.database });
}
