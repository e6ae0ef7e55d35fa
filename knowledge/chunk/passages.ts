import type { Document, Passage } from '../document';
import type { Language } from '../language';
import { readSections, type Section } from './markdown-sections';
import { splitSentences } from './sentences';

/** A passage is read aloud and shown whole: about a minute of speech at most. */
export const MAX_PASSAGE_WORDS = 180;

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Fills pieces of at most MAX_PASSAGE_WORDS in order; a unit longer than that stands alone. */
function pack(units: readonly string[], joint: string): string[] {
  const pieces: string[] = [];
  let words = Infinity;
  for (const unit of units) {
    const length = countWords(unit);
    const last = pieces.at(-1);
    if (last === undefined || words + length > MAX_PASSAGE_WORDS) {
      pieces.push(unit);
      words = length;
    } else {
      pieces[pieces.length - 1] = last + joint + unit;
      words += length;
    }
  }
  return pieces;
}

/** Cuts an overlong text at the borders of its lines, then of its sentences; a sentence stays whole. */
function splitLongText(lines: readonly string[], language: Language): string[] {
  const units = lines.flatMap((line) =>
    countWords(line) > MAX_PASSAGE_WORDS ? pack(splitSentences(line, language), ' ') : [line],
  );
  return pack(units, '\n');
}

function sectionsOf(document: Document): readonly Section[] {
  const sections = readSections(document.text);
  return sections.length > 0 ? sections : [{ headingPath: [], lines: [document.title] }];
}

/** The passages of a document, in its order; at least one, the title itself where it has no text. */
export function chunkDocument(document: Document): Passage[] {
  const { id, language, title } = document;
  const pieces = sectionsOf(document).flatMap((section) =>
    splitLongText(section.lines, language).map((text) => ({ section, text })),
  );
  return pieces.map(({ section, text }, ordinal) => ({
    id: `${id}#${ordinal}`,
    documentId: id,
    language,
    title,
    headingPath: section.headingPath.filter((heading) => heading !== title),
    text,
    url: section.source ?? document.url,
  }));
}
