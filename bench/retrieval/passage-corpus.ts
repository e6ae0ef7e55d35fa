import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import type { Document } from '../../knowledge/document';
import { readDocumentRows } from '../../knowledge/ingest/document-rows';
import { LANGUAGES, type Language } from '../../knowledge/language';
import { requireFolder } from './retrieval-sets';

/** A line this short at the head of a passage is taken for its title. */
const TITLE_WORDS = 12;

/** A passage is closed by the line that brings it to this length; passages hold about 75 words so. */
const PASSAGE_WORDS = 60;

export interface PassageSource {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** Sentences or lines, in the order of the text. */
  readonly lines: readonly string[];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function toPassage(source: PassageSource, ordinal: number, lines: readonly string[]): Document {
  const [head = '', ...rest] = lines;
  const hasTitle = source.title === '' && rest.length > 0 && countWords(head) <= TITLE_WORDS;
  const id = `${source.id}-${ordinal}`;
  return {
    id,
    pairId: id,
    language: source.language,
    title: hasTitle ? head : source.title,
    url: '',
    text: (hasTitle ? rest : lines).join('\n'),
    aliases: [],
  };
}

/** Groups of consecutive lines of a text, as passages. */
export function* groupLines(source: PassageSource): Generator<Document> {
  let [ordinal, words] = [0, 0];
  let group: string[] = [];
  for (const line of source.lines) {
    group.push(line);
    words += countWords(line);
    if (words < PASSAGE_WORDS) continue;
    yield toPassage(source, ordinal++, group);
    [group, words] = [[], 0];
  }
  if (group.length > 0) yield toPassage(source, ordinal, group);
}

/** `parallel/*.tsv.gz`: English, tab, French on each line. */
function* parallelPassages(folder: string, language: Language): Generator<Document> {
  const column = LANGUAGES.indexOf(language);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv.gz'))) {
    const rows = gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n');
    const lines = rows.flatMap((row) => row.split('\t')[column] || []);
    yield* groupLines({ id: `${file}-${language}`, language, title: '', lines });
  }
}

function* contentPassages(folder: string, language: Language): Generator<Document> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl')))
    for (const { id, title, text, language: own } of readDocumentRows(join(folder, file)))
      if (own === language) {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        yield* groupLines({ id, language, title, lines });
      }
}

/** `count` of the items, evenly spaced over all of them, in order; all where there are fewer. */
export function takeEvenly<Item>(items: readonly Item[], count: number): Item[] {
  if (count >= items.length) return [...items];
  return items.filter(
    (_, place) =>
      Math.floor(((place + 1) * count) / items.length) > Math.floor((place * count) / items.length),
  );
}

/**
 * Passages of public content and laws, half of them English and half French: at most half of them of
 * content, the rest of laws; the same ones for the same size. Throws where the folder holds too few.
 */
export function readPassages(shared: string, size: number): Document[] {
  const content = requireFolder(shared, 'content');
  const parallel = requireFolder(shared, 'parallel');
  return LANGUAGES.flatMap((language, place) => {
    const count = place === 0 ? Math.ceil(size / 2) : Math.floor(size / 2);
    const pages = takeEvenly([...contentPassages(content, language)], Math.ceil(count / 2));
    const laws = takeEvenly([...parallelPassages(parallel, language)], count - pages.length);
    const passages = [...pages, ...laws];
    if (passages.length === count) return passages;
    throw new Error(
      `${shared} gives ${passages.length} passages in ${language}, fewer than the ${count} wanted: choose smaller --sizes.`,
    );
  });
}
