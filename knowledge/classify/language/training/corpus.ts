import { readFileSync } from 'node:fs';
import type { Language } from '../../../language';
import { findModelFile } from '../../../model-file';
import { readParallelTexts, type ParallelText } from '../../../parallel-texts';

/** Texts of one language. */
export interface LanguageTexts {
  /** Sentences of each parallel file, by file. */
  readonly files: readonly (readonly string[])[];
  readonly phrases: readonly string[];
  readonly openings: readonly string[];
}

export type Corpus = Readonly<Record<Language, LanguageTexts>>;

/** One pair in a hundred is held out of training, to measure on. */
const HELD_OUT_EVERY = 100;

const pick =
  (heldOut: boolean) =>
  (file: readonly ParallelText[]): readonly ParallelText[] =>
    file
      .filter((_, row) => (row % HELD_OUT_EVERY === 0) === heldOut)
      .filter(({ en, fr }) => fr !== '' && en !== fr);

/** Sections `## phrases`, `## openings` and `## words`; `|` or a line end between two entries. */
export function readPhrases(language: Language): ReadonlyMap<string, readonly string[]> {
  const path = findModelFile(`classify/language/training/phrases.${language}.txt`);
  const sections = readFileSync(path, 'utf8').split(/^## /mu).slice(1);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.split('\n');
      const entries = lines.flatMap((line) => line.split('|')).map((entry) => entry.trim());
      return [name.trim(), entries.filter(Boolean)];
    }),
  );
}

function readPhraseTexts(language: Language, other: Language): Omit<LanguageTexts, 'files'> {
  const [own, foreign] = [readPhrases(language), readPhrases(other)];
  const shared = new Set([...foreign.values()].flat());
  const onlyOurs = (name: string) => (own.get(name) ?? []).filter((entry) => !shared.has(entry));
  return {
    phrases: [...onlyOurs('phrases'), ...onlyOurs('words')],
    openings: onlyOurs('openings'),
  };
}

/** Every `*.tsv.gz` of a folder (English TAB French a line), and the project's own phrases. */
export function readCorpus(directory: string, heldOut = false): Corpus {
  const files = readParallelTexts(directory).map(pick(heldOut));
  return {
    en: { files: files.map((file) => file.map(({ en }) => en)), ...readPhraseTexts('en', 'fr') },
    fr: { files: files.map((file) => file.map(({ fr }) => fr)), ...readPhraseTexts('fr', 'en') },
  };
}
