import type { Logger } from 'pino';
import type { Clock } from '../clock';
import type { Config } from '../config/env';
import { CONTENT_PACK } from '../config/paths';
import type { Database } from '../store/database';
import type { Knowledge } from './knowledge';
import { MemoryKnowledge } from './memory-knowledge';

interface MemorySettings {
  readonly config: Pick<Config, 'dataDir'>;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly onSwap?: () => void;
}

interface KnowledgeSettings extends MemorySettings {
  readonly config: Config;
  readonly database: Database;
}

/** What the data folder holds, in memory. */
export function openMemoryKnowledge({ config, ...settings }: MemorySettings): MemoryKnowledge {
  return new MemoryKnowledge({ ...settings, dataDir: config.dataDir, contentPack: CONTENT_PACK });
}

/** The content that the settings ask for. */
export async function openKnowledge(settings: KnowledgeSettings): Promise<Knowledge> {
  return openMemoryKnowledge(settings);
}
