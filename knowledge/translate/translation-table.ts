import { gunzipSync, gzipSync } from 'node:zlib';
import type { Language } from '../language';

/** A term of the other language that may stand for a term of ours, and how much it is trusted (0 to 1). */
export interface Translation {
  readonly term: string;
  readonly trust: number;
}

/** The translations of a language's terms (stemmed and folded, as the index has them), best first. */
export type TranslationTable = ReadonlyMap<string, readonly Translation[]>;

export type TranslationTables = Readonly<Record<Language, TranslationTable>>;

/** First line of the file; counts up whenever one written before can no longer be read. */
const HEADING = 'guichet translations 1';

/** Trusts are written in hundredths. */
const UNIT = 100;

function encodeTable(language: Language, table: TranslationTable): string[] {
  return [...table].map(([term, translations]) => {
    const targets = translations.map(
      (target) => `${target.term} ${Math.round(target.trust * UNIT)}`,
    );
    return [language, term, ...targets].join('\t');
  });
}

/** Gzipped text: a line a term, `language TAB term TAB translation SPACE hundredths TAB …`. */
export function encodeTranslations(tables: TranslationTables): Buffer {
  const lines = [HEADING, ...encodeTable('en', tables.en), ...encodeTable('fr', tables.fr)];
  return gzipSync(`${lines.join('\n')}\n`, { level: 9 });
}

function decodeTarget(target: string): Translation {
  const at = target.lastIndexOf(' ');
  return { term: target.slice(0, at), trust: Number(target.slice(at + 1)) / UNIT };
}

function textOf(file: Buffer): string {
  try {
    return gunzipSync(file).toString('utf8');
  } catch (cause) {
    throw new Error('The translations are damaged: train them again.', { cause });
  }
}

export function decodeTranslations(file: Buffer): TranslationTables {
  const [heading, ...lines] = textOf(file).split('\n');
  if (heading !== HEADING)
    throw new Error('The translations are of another version: train them again.');
  const tables = { en: new Map<string, Translation[]>(), fr: new Map<string, Translation[]>() };
  for (const line of lines) {
    const [language, term = '', ...targets] = line.split('\t');
    if (language === 'en' || language === 'fr')
      tables[language].set(term, targets.map(decodeTarget));
  }
  return tables;
}
