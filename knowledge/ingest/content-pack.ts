import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Document } from '../document';
import { LANGUAGES, otherLanguage, type Language } from '../language';
import { parsePage } from './front-matter';
import {
  readPageUtterances,
  strayAnswers,
  strayHeadings,
  strayUtterances,
  withUtterances,
} from './page-utterances';

/** A page that could not be taken, and why; `file` is relative to the pack. */
export interface ContentProblem {
  readonly file: string;
  readonly message: string;
}

export interface ContentPack {
  readonly documents: readonly Document[];
  readonly problems: readonly ContentProblem[];
}

interface PageFile {
  readonly language: Language;
  readonly topic: string;
  readonly slug: string;
  /** LANGUAGE/TOPIC/SLUG.md */
  readonly file: string;
}

function listFolder(dir: string, wanted: 'folders' | 'pages'): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) =>
      wanted === 'folders' ? entry.isDirectory() : entry.isFile() && entry.name.endsWith('.md'),
    )
    .map((entry) => entry.name)
    .sort();
}

function listPages(dir: string, language: Language): PageFile[] {
  return listFolder(join(dir, language), 'folders').flatMap((topic) =>
    listFolder(join(dir, language, topic), 'pages').map((name) => ({
      language,
      topic,
      slug: basename(name, '.md'),
      file: `${language}/${topic}/${name}`,
    })),
  );
}

function readPage(dir: string, page: PageFile): Document {
  const { frontMatter, body } = parsePage(readFileSync(join(dir, page.file), 'utf8'));
  if (frontMatter.topic !== page.topic)
    throw new Error(`topic: "${frontMatter.topic}" stands in the folder "${page.topic}"`);
  const { phone, ...facts } = frontMatter;
  return {
    ...facts,
    ...(phone === undefined ? {} : { phone }),
    id: `${page.slug}-${page.language}`,
    pairId: page.slug,
    language: page.language,
    text: body,
  };
}

/** What forbids taking a page whatever stands in it: no twin, or a slug used twice. */
function misplacement(page: PageFile, pages: readonly PageFile[]): string | undefined {
  const twin = `${otherLanguage(page.language)}/${page.topic}/${page.slug}.md`;
  if (!pages.some((other) => other.file === twin)) return `its twin ${twin} is missing`;
  const namesake = pages.find(
    (other) => other.language === page.language && other.slug === page.slug,
  );
  return namesake === page ? undefined : `its slug is also that of ${namesake?.file}`;
}

function withTwin(documents: readonly Document[]): Document[] {
  const ids = new Set(documents.map((document) => document.id));
  return documents.filter((document) =>
    ids.has(`${document.pairId}-${otherLanguage(document.language)}`),
  );
}

/**
 * Reads DIR/{en,fr}/TOPIC/SLUG.md, with what citizens say for each page. A page that cannot be taken is
 * named in `problems` and left out, and so is its twin: what one language can ask, the other can too.
 */
export function readContentPack(dir: string): ContentPack {
  const pages = LANGUAGES.flatMap((language) => listPages(dir, language));
  const documents: Document[] = [];
  const problems: ContentProblem[] = [];
  for (const page of pages) {
    try {
      const fault = misplacement(page, pages);
      if (fault !== undefined) throw new Error(fault);
      documents.push(readPage(dir, page));
    } catch (error) {
      problems.push({
        file: page.file,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  const utterances = readPageUtterances(dir);
  const slugs = new Set(pages.map(({ slug }) => slug));
  const taken = withTwin(documents).map((document) => withUtterances(document, utterances));
  return {
    documents: taken,
    problems: [
      ...problems,
      ...utterances.problems,
      ...strayUtterances(utterances, slugs),
      ...strayHeadings(taken),
      ...strayAnswers(taken),
    ],
  };
}
