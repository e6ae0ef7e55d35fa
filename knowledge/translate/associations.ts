import { readFileSync } from 'node:fs';
import { findModelFile } from '../model-file';
import { decodeTranslations, type TranslationTables } from './translation-table';

export const ASSOCIATIONS = 'translate/model/associations.tsv.gz';

let loaded: TranslationTables | undefined;

/**
 * Terms of pages that call up a term of a question in the same language; `trust` is the probability of the
 * question's term, given the page's. Read at the first call.
 */
export function loadAssociations(): TranslationTables {
  return (loaded ??= decodeTranslations(readFileSync(findModelFile(ASSOCIATIONS))));
}
