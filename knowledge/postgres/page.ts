import type { Analyser, Term } from '../analyse/analyser';
import { chunkDocument } from '../chunk/passages';
import { otherWordingsOf, type Document, type Passage } from '../document';
import type { IndexedDocument, LanguageIndex } from '../index/language-index';
import { LANGUAGES } from '../language';
import type { Snapshot } from '../snapshot/snapshot';

/** A document as it is loaded: its facts and its passages, in order. */
export interface Page {
  readonly document: IndexedDocument;
  readonly passages: readonly Passage[];
}

export function pageOf({ text, ...document }: Document): Page {
  return { document, passages: chunkDocument({ text, ...document }) };
}

function* pagesOfLanguage({ documents, passages, passageStarts }: LanguageIndex): Generator<Page> {
  for (const [place, document] of documents.entries())
    yield { document, passages: passages.slice(passageStarts[place], passageStarts[place + 1]) };
}

/** The pages that a snapshot was built from. */
export function* pagesOf({ indexes }: Snapshot): Generator<Page> {
  for (const language of LANGUAGES) yield* pagesOfLanguage(indexes[language]);
}

type Fields = readonly (readonly Term[])[];

/** The words of a page as a whole and of each passage, by field: the same fields as in memory. */
export function readFields(
  { document, passages }: Page,
  analyser: Analyser,
): { readonly document: Fields; readonly passages: readonly Fields[] } {
  const read = (texts: Iterable<string>) => [...texts].flatMap((text) => analyser.analyse(text));
  const headings = new Set(passages.flatMap(({ headingPath }) => headingPath));
  const texts = passages.map(({ text }) => read([text]));
  return {
    document: [
      read([document.title]),
      read(otherWordingsOf(document)),
      read(headings),
      texts.flat(),
    ],
    passages: passages.map(({ headingPath }, place) => [read(headingPath), texts[place] ?? []]),
  };
}
