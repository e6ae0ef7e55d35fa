import { readFileSync } from 'node:fs';
import type { Analyser } from '../analyse/analyser';
import { pairedAcronyms } from '../analyse/lexicon/acronyms';
import { findModelFile } from '../model-file';
import {
  decodeTranslations,
  type TranslationTable,
  type TranslationTables,
} from './translation-table';

export const TRANSLATIONS = 'translate/model/translations.tsv.gz';

let loaded: TranslationTables | undefined;

/** The trained tables, read at the first call: content in one language never needs them. */
export function loadTranslations(): TranslationTables {
  return (loaded ??= decodeTranslations(readFileSync(findModelFile(TRANSLATIONS))));
}

/** What the analysers' languages have for each other's terms: the editors' acronyms, and what was trained. */
export function translationsOf(
  source: { readonly analyser: Analyser },
  target: { readonly analyser: Analyser },
): TranslationTable {
  const acronyms = pairedAcronyms(source.analyser, target.analyser);
  return new Map([
    ...loadTranslations()[source.analyser.language],
    ...acronyms.map(({ term, counterpart }): [string, { term: string; trust: number }[]] => [
      term,
      [{ term: counterpart, trust: 1 }],
    ]),
  ]);
}
