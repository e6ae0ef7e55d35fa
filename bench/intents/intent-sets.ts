import { join } from 'node:path';

import { readIntentRows, type IntentRow } from '../../knowledge/classify/intent/intent-rows';

export interface IntentSet {
  readonly name: string;
  readonly train: readonly IntentRow[];
  /** Measured on: the rows of the test sets proper are kept for others to measure with. */
  readonly test: readonly IntentRow[];
}

const FOLDERS = [
  { folder: 'clinc150', name: 'CLINC150', lang: 'en' },
  { folder: 'banking77', name: 'BANKING77', lang: 'en' },
  { folder: 'smalltalk_bilingual', name: 'small talk, English', lang: 'en' },
  { folder: 'smalltalk_bilingual', name: 'small talk, French', lang: 'fr' },
] as const;

/** The public sets under `shared`, each in one language. */
export function readIntentSets(shared: string): IntentSet[] {
  return FOLDERS.map(({ folder, name, lang }) => {
    const read = (part: string) =>
      readIntentRows(join(shared, 'intents', folder, `${part}.jsonl`)).filter(
        (row) => row.lang === lang,
      );
    return { name, train: read('train'), test: read('validation') };
  });
}
