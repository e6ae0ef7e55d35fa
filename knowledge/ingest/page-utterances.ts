import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readUnits } from '../chunk/answer-units';
import { plainHeading, readSections } from '../chunk/markdown-sections';
import { chunkDocument } from '../chunk/passages';
import type { Document, Utterance } from '../document';
import { LANGUAGES, type Language } from '../language';
import type { ContentProblem } from './content-pack';
import { JsonLinesError } from './json-lines';
import { groupByIntent, readUtteranceRows, type UtteranceRow } from './utterance-rows';

/** What citizens say for the pages of one language, by the page's slug. */
type PageUtterances = ReadonlyMap<string, readonly Utterance[]>;

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

function toUtterance({ utterance, section, answers, page }: UtteranceRow): Utterance {
  return {
    text: utterance,
    ...(section === undefined ? {} : { section: plainHeading(section) }),
    ...(answers === undefined ? {} : { answers }),
    ...(page === undefined ? {} : { namesPage: page }),
  };
}

function readPages(file: string): PageUtterances {
  const groups = groupByIntent(readUtteranceRows(file));
  return new Map([...groups].map(([slug, rows]) => [slug, rows.map(toUtterance)]));
}

function readLanguage(dir: string, language: Language): LanguageFile {
  const file = fileOf(language);
  if (!existsSync(join(dir, file))) return { utterances: NONE, problems: [] };
  try {
    return { utterances: readPages(join(dir, file)), problems: [] };
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

/** Sections of utterances that their page does not have. */
export function strayHeadings(documents: readonly Document[]): ContentProblem[] {
  return documents.flatMap(({ language, pairId, text, utterances = [] }) => {
    const wanted = new Set(utterances.flatMap(({ section }) => section ?? []));
    for (const { headingPath } of wanted.size > 0 ? readSections(text) : [])
      wanted.delete(headingPath.at(-1) ?? '');
    return [...wanted].map((heading) => ({
      file: fileOf(language),
      message: `the page "${pairId}" has no section "${heading}"`,
    }));
  });
}

/** Words of answers that no sentence of their page has. */
export function strayAnswers(documents: readonly Document[]): ContentProblem[] {
  return documents.flatMap((document) => {
    const wanted = new Set(document.utterances?.flatMap(({ answers = [] }) => answers));
    if (wanted.size === 0) return [];
    const sentences = chunkDocument(document).flatMap(({ text, language }) =>
      readUnits(text, language),
    );
    return [...wanted]
      .filter((words) => !sentences.some(({ text }) => text.includes(words)))
      .map((words) => ({
        file: fileOf(document.language),
        message: `the page "${document.pairId}" has no sentence with "${words}"`,
      }));
  });
}

/** The document with what citizens say for it. */
export function withUtterances(
  document: Document,
  { byLanguage }: Pick<UtterancesOfPack, 'byLanguage'>,
): Document {
  const utterances = byLanguage[document.language].get(document.pairId);
  return utterances === undefined ? document : { ...document, utterances };
}
