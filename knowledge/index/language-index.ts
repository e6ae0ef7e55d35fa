import type { Analyser } from '../analyse/analyser';
import { chunkDocument } from '../chunk/passages';
import type { Document, Passage } from '../document';
import type { Language } from '../language';
import { buildImpactTable, type FieldedRow, type ImpactTable } from './impact-table';
import { VocabularyBuilder, type Vocabulary } from './vocabulary';
import { WEIGHTINGS, type Weightings } from './weightings';

/** What the index keeps of a document: everything but the text, which its passages hold. */
export type IndexedDocument = Omit<Document, 'text'>;

/**
 * The searchable content of one language. Passages stand in the order of their documents: those of
 * document `d` are `passageStarts[d] … passageStarts[d + 1] - 1`.
 */
export interface LanguageIndex {
  readonly language: Language;
  readonly documents: readonly IndexedDocument[];
  readonly passages: readonly Passage[];
  readonly passageStarts: Uint32Array;
  readonly vocabulary: Vocabulary;
  readonly documentTable: ImpactTable;
  readonly passageTable: ImpactTable;
}

type TermIds = (text: string) => number[];

function withoutText(document: Document): IndexedDocument {
  const facts: IndexedDocument & { text?: string } = { ...document };
  delete facts.text;
  return facts;
}

function documentRow(document: Document, passages: readonly Passage[], idsOf: TermIds): FieldedRow {
  const headings = new Set(passages.flatMap((passage) => passage.headingPath));
  return [
    idsOf(document.title),
    document.aliases.flatMap(idsOf),
    [...headings].flatMap(idsOf),
    passages.flatMap((passage) => idsOf(passage.text)),
  ];
}

function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, index) => (starts[index + 1] = (starts[index] ?? 0) + count));
  return starts;
}

/** Builds the index of the analyser's language; documents of the other language are left out. */
export function buildLanguageIndex(
  documents: readonly Document[],
  analyser: Analyser,
  weightings: Weightings = WEIGHTINGS[analyser.language],
): LanguageIndex {
  const own = documents.filter((document) => document.language === analyser.language);
  const builder = new VocabularyBuilder();
  const idsOf: TermIds = (text) =>
    analyser.analyse(text).map(({ term, surface }) => builder.add(term, surface));
  const chunks = own.map(chunkDocument);
  const documentRows = own.map((document, index) =>
    documentRow(document, chunks[index] ?? [], idsOf),
  );
  const passages = chunks.flat();
  const passageRows = passages.map((passage) => [
    passage.headingPath.flatMap(idsOf),
    idsOf(passage.text),
  ]);
  const vocabulary = builder.build();
  const termCount = vocabulary.terms.length;
  return {
    language: analyser.language,
    documents: own.map(withoutText),
    passages,
    passageStarts: startsOf(chunks.map((chunk) => chunk.length)),
    vocabulary,
    documentTable: buildImpactTable(documentRows, termCount, weightings.document),
    passageTable: buildImpactTable(passageRows, termCount, weightings.passage),
  };
}
