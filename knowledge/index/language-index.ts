import type { Analyser } from '../analyse/analyser';
import { chunkDocument } from '../chunk/passages';
import { otherWordingsOf, type Document, type Passage } from '../document';
import type { Language } from '../language';
import {
  buildImpactTable,
  type FieldedRow,
  type ImpactTable,
  type Weighting,
} from './impact-table';
import { buildWordingModel } from '../wordings/build-wording-model';
import type { WordingModel } from '../wordings/wording-model';
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
  /** Which page people mean by what they say; null where no page has examples of that. */
  readonly wordings: WordingModel | null;
}

/** The terms of a text, counted as often as its words count in the vocabulary. */
type TermIds = (text: string, times?: number) => readonly number[];

function withoutText(document: Document): IndexedDocument {
  const facts: IndexedDocument & { text?: string } = { ...document };
  delete facts.text;
  return facts;
}

/** The terms of a document and of its passages, each text read once: reading is most of the work. */
interface Rows {
  readonly document: FieldedRow;
  readonly passages: readonly FieldedRow[];
}

/** A word of a passage counts twice in the vocabulary: in its passage and in its document. */
const IN_BOTH_ROWS = 2;

function rowsOf(document: Document, passages: readonly Passage[], idsOf: TermIds): Rows {
  const headings = new Set(passages.flatMap((passage) => passage.headingPath));
  const title = idsOf(document.title);
  const wordings = otherWordingsOf(document).flatMap((wording) => idsOf(wording));
  const headed = [...headings].flatMap((heading) => idsOf(heading));
  const texts = passages.map((passage) => idsOf(passage.text, IN_BOTH_ROWS));
  const [only = []] = texts;
  return {
    document: [title, wordings, headed, texts.length === 1 ? only : texts.flat()],
    passages: passages.map(({ headingPath }, place) => [
      headingPath.flatMap((heading) => idsOf(heading)),
      texts[place] ?? [],
    ]),
  };
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
  const idsOf: TermIds = (text, times = 1) =>
    analyser.analyse(text).map(({ term, surface }) => builder.add(term, surface, times));
  const chunks = own.map(chunkDocument);
  const rows = own.map((document, place) => rowsOf(document, chunks[place] ?? [], idsOf));
  const vocabulary = builder.build();
  const tableOf = (fielded: readonly FieldedRow[], weighting: Weighting) =>
    buildImpactTable(fielded, vocabulary.terms.length, weighting);
  return {
    language: analyser.language,
    documents: own.map(withoutText),
    passages: chunks.flat(),
    passageStarts: startsOf(chunks.map((chunk) => chunk.length)),
    vocabulary,
    documentTable: tableOf(
      rows.map(({ document }) => document),
      weightings.document,
    ),
    passageTable: tableOf(
      rows.flatMap(({ passages }) => passages),
      weightings.passage,
    ),
    wordings: buildWordingModel(own, analyser),
  };
}
