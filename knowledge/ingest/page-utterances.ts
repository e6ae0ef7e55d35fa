import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Document } from '../document';
import { LANGUAGES, type Language } from '../language';
import type { ContentProblem } from './content-pack';
import { JsonLinesError } from './json-lines';
import { groupByIntent, readUtteranceRows } from './utterance-rows';

/** What citizens say for the pages of one language, by the page's slug. */
type PageUtterances = ReadonlyMap<string, string[]>;

const NONE: PageUtterances = new Map();

export interface UtterancesOfPack {
  readonly byLanguage: Readonly<Record<Language, PageUtterances>>;
  readonly problems: readonly ContentProblem[];
}

function fileOf(language: Language): string {
  return join('utterances', `${language}.jsonl`);
}

interface LanguageFile {
  readonly utterances: PageUtterances;
  readonly problems: readonly ContentProblem[];
}

function readLanguage(dir: string, language: Language): LanguageFile {
  const file = fileOf(language);
  if (!existsSync(join(dir, file))) return { utterances: NONE, problems: [] };
  try {
    return { utterances: groupByIntent(readUtteranceRows(join(dir, file))), problems: [] };
  } catch (error) {
    if (!(error instanceof JsonLinesError)) throw error;
    const message = `line ${error.line}: ${error.reason}`;
    return { utterances: NONE, problems: [{ file, message }] };
  }
}

/** Reads DIR/utterances/{en,fr}.jsonl; a file that is not there has no utterances, a bad one is named and left out. */
export function readPageUtterances(dir: string): UtterancesOfPack {
  const [en, fr] = [readLanguage(dir, 'en'), readLanguage(dir, 'fr')];
  return {
    byLanguage: { en: en.utterances, fr: fr.utterances },
    problems: [...en.problems, ...fr.problems],
  };
}

/** Utterances of pages that the pack does not have. */
export function strayUtterances(
  { byLanguage }: UtterancesOfPack,
  slugs: ReadonlySet<string>,
): ContentProblem[] {
  return LANGUAGES.flatMap((language) =>
    [...byLanguage[language].keys()]
      .filter((slug) => !slugs.has(slug))
      .map((slug) => ({ file: fileOf(language), message: `there is no page "${slug}"` })),
  );
}

/** The document with what citizens say for it. */
export function withUtterances(
  document: Document,
  { byLanguage }: Pick<UtterancesOfPack, 'byLanguage'>,
): Document {
  const utterances = byLanguage[document.language].get(document.pairId);
  return utterances === undefined ? document : { ...document, utterances };
}
