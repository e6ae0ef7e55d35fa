import { readFileSync } from 'node:fs';
import { findModelFile } from '../model-file';
import { decodeTranslations, type TranslationTables } from './translation-table';

export const TRANSLATIONS = 'translate/model/translations.tsv.gz';

let loaded: TranslationTables | undefined;

/** The trained tables, read at the first call: content in one language never needs them. */
export function loadTranslations(): TranslationTables {
  return (loaded ??= decodeTranslations(readFileSync(findModelFile(TRANSLATIONS))));
}
