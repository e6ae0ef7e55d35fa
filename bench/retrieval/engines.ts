import type { EngineEntry } from './engine';
import { flexsearch } from './engines/flexsearch';
import { guichet, guichetLexical } from './engines/guichet';
import { lunrEngine } from './engines/lunr';
import { minisearch } from './engines/minisearch';
import { orama } from './engines/orama';
import { sqliteFts } from './engines/sqlite-fts';

/** Every engine that is measured, ours first. */
export const ENGINES: readonly EngineEntry[] = [
  guichetLexical,
  guichet,
  minisearch,
  orama,
  flexsearch,
  lunrEngine,
  sqliteFts,
];
