import type { Analyser } from '../analyse/analyser';
import {
  rarityOf,
  type FieldWeight,
  type ImpactTable,
  type Weighting,
} from '../index/impact-table';
import type { LanguageIndex } from '../index/language-index';
import type { QueryTerm } from '../index/query';
import { WEIGHTINGS } from '../index/weightings';
import type { Candidate, CandidateRow } from './candidates';
import type { LanguageContent } from './served-content';
import type { RowStatistics } from './statistics';
import { LABELS } from './term-vector';

/** A small index of the candidates alone, whose impacts are those of the whole content. */
export interface Excerpt {
  readonly index: LanguageIndex;
  /** The question's terms, as this index numbers them. */
  readonly terms: readonly QueryTerm[];
  /** In how many documents of the whole content a term of this index stands. */
  frequencyOf(term: number): number;
}

interface RowKind {
  readonly weighting: Weighting;
  /** The labels of the weighting's fields. */
  readonly labels: readonly string[];
  readonly statistics: RowStatistics;
  readonly frequencies: Uint32Array;
}

function stepOf({ weight, b }: FieldWeight, length: number, average: number): number {
  return weight / (1 - b + (b * length) / average);
}

/** BM25F with the figures of the whole content, as `buildImpactTable` does it for an index in memory. */
function impactIn(row: CandidateRow, occurrences: readonly string[], kind: RowKind): number {
  const { weighting, labels, statistics } = kind;
  const steps = weighting.fields.map((field, place) =>
    stepOf(field, row.lengths[place] ?? 0, statistics.averages[place] ?? 1),
  );
  const frequency = occurrences.reduce(
    (sum, label) => sum + (steps[labels.indexOf(label)] ?? 0),
    0,
  );
  return (frequency * (weighting.k1 + 1)) / (weighting.k1 + frequency);
}

/** Numbers terms in the order in which they come. */
class LocalTerms {
  readonly #ids = new Map<string, number>();
  readonly #global: number[] = [];

  idOf(term: string, global: number): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(term, id);
    this.#global.push(global);
    return id;
  }

  get terms(): string[] {
    return [...this.#ids.keys()];
  }

  globalOf(id: number): number {
    return this.#global[id] ?? -1;
  }
}

function tableOf(rows: readonly CandidateRow[], local: LocalTerms, kind: RowKind): ImpactTable {
  const starts = new Uint32Array(local.terms.length + 1);
  const entries = local.terms.flatMap((term, id) => {
    const frequency = kind.frequencies[local.globalOf(id)] ?? 0;
    const rarity = rarityOf(kind.statistics.count, frequency);
    const found = rows.flatMap((row, place) => {
      const occurrences = row.found?.[term];
      return occurrences ? [{ place, impact: rarity * impactIn(row, occurrences, kind) }] : [];
    });
    starts[id + 1] = (starts[id] ?? 0) + found.length;
    return found;
  });
  return {
    rowCount: rows.length,
    starts,
    rows: Uint32Array.from(entries, ({ place }) => place),
    impacts: Float32Array.from(entries, ({ impact }) => impact),
  };
}

/** The terms that stand in names and headings, which the ranking of sections looks at. */
function nameTerms(candidates: readonly Candidate[], analyser: Analyser): string[] {
  const texts = candidates.flatMap(({ facts, passages }) => [
    facts.title,
    ...facts.aliases,
    ...(passages ?? []).flatMap((passage) => passage.facts.headingPath),
  ]);
  return [...new Set(texts)].flatMap((text) => analyser.analyse(text)).map(({ term }) => term);
}

function localise(
  terms: readonly QueryTerm[],
  local: LocalTerms,
  content: LanguageContent,
): QueryTerm[] {
  return terms.map(({ term, readings }) => ({
    term,
    readings: readings.map((reading) => ({
      term: local.idOf(content.vocabulary.terms[reading.term] ?? '', reading.term),
      trust: reading.trust,
    })),
  }));
}

function startsOf(candidates: readonly Candidate[]): Uint32Array {
  const starts = new Uint32Array(candidates.length + 1);
  candidates.forEach(
    ({ passages }, place) => (starts[place + 1] = (starts[place] ?? 0) + (passages?.length ?? 0)),
  );
  return starts;
}

export interface Excerpted {
  readonly candidates: readonly Candidate[];
  readonly terms: readonly QueryTerm[];
  readonly analyser: Analyser;
}

/** Makes an index of the candidates, for the code that ranks what is in memory. */
export function excerptOf(
  { candidates, terms, analyser }: Excerpted,
  content: LanguageContent,
): Excerpt {
  const local = new LocalTerms();
  const asked = localise(terms, local, content);
  const kinds = kindsOf(content);
  const passages = candidates.flatMap((candidate) => candidate.passages ?? []);
  // Only the question's terms are ever weighed, so the tables hold no others.
  const documentTable = tableOf(candidates, local, kinds.document);
  const passageTable = tableOf(passages, local, kinds.passage);
  for (const term of nameTerms(candidates, analyser)) local.idOf(term, -1);
  return {
    terms: asked,
    frequencyOf: (term) => content.documentFrequencies[local.globalOf(term)] ?? 0,
    index: {
      language: content.language,
      documents: candidates.map(({ facts }) => facts),
      passages: passages.map(({ facts }) => facts),
      passageStarts: startsOf(candidates),
      vocabulary: {
        terms: local.terms,
        surfaces: [],
        surfaceTerms: new Uint32Array(),
        surfaceCounts: new Uint32Array(),
      },
      documentTable,
      passageTable,
      wordings: null,
    },
  };
}

function kindsOf(content: LanguageContent): Record<'document' | 'passage', RowKind> {
  const weightings = WEIGHTINGS[content.language];
  return {
    document: {
      weighting: weightings.document,
      labels: LABELS,
      statistics: content.statistics.documents,
      frequencies: content.documentFrequencies,
    },
    passage: {
      weighting: weightings.passage,
      labels: ['C', 'D'],
      statistics: content.statistics.passages,
      frequencies: content.passageFrequencies,
    },
  };
}
