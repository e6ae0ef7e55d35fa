import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../../language';
import { findModelFile } from '../model';

/** Texts of one language. */
export interface LanguageTexts {
  /** Sentences of each parallel file, by file. */
  readonly files: readonly (readonly string[])[];
  readonly phrases: readonly string[];
  readonly openings: readonly string[];
}

export type Corpus = Readonly<Record<Language, LanguageTexts>>;

interface ParallelTexts {
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

/** One pair in a hundred is held out of training, to measure on. */
const HELD_OUT_EVERY = 100;

function readPairs(path: string, heldOut: boolean): ParallelTexts {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  const pairs = lines
    .filter((_, row) => (row % HELD_OUT_EVERY === 0) === heldOut)
    .map((line) => line.split('\t'))
    .filter(([en, fr]) => en !== undefined && fr !== undefined && en !== fr);
  return { en: pairs.map(([en]) => en ?? ''), fr: pairs.map(([, fr]) => fr ?? '') };
}

/** Sections `## phrases`, `## openings` and `## words`; `|` or a line end between two entries. */
export function readPhrases(language: Language): ReadonlyMap<string, readonly string[]> {
  const path = join(findModelFile(), '..', 'training', `phrases.${language}.txt`);
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
  const names = readdirSync(directory).filter((name) => name.endsWith('.tsv.gz'));
  if (names.length === 0) {
    throw new Error(`No *.tsv.gz file of parallel texts in ${directory}.`);
  }
  const pairs = names.sort().map((name) => readPairs(join(directory, name), heldOut));
  return {
    en: { files: pairs.map(({ en }) => en), ...readPhraseTexts('en', 'fr') },
    fr: { files: pairs.map(({ fr }) => fr), ...readPhraseTexts('fr', 'en') },
  };
}
