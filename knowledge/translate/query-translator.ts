import type { Term } from '../analyse/analyser';
import { TRUST_AS_WRITTEN, type QueryTerm, type Reading } from '../index/query';
import type { QuestionReader } from '../question-reader';
import type { TranslationTable } from './translation-table';

/** Chosen on the tuning halves; DESIGN.md gives the figures. */
const TRUST = {
  /** Of a word's translations where the word was corrected, or another was put in its place. */
  uncertainWord: 0.8,
  /** Of the word as it stands, where it also has translations: a name, a cognate. */
  untranslated: 0.7,
} as const;

/** Keeps the highest trust of each term. */
class Readings {
  readonly #trusts = new Map<number, number>();

  add(term: number, trust: number): void {
    this.#trusts.set(term, Math.max(this.#trusts.get(term) ?? 0, trust));
  }

  get isEmpty(): boolean {
    return this.#trusts.size === 0;
  }

  list(): Reading[] {
    return [...this.#trusts].map(([term, trust]) => ({ term, trust }));
  }
}

/** What the word may be; both words where two were typed as one. */
function readingsIn(reader: QuestionReader, term: Term): Reading[] {
  return reader.readTerms([term]).flatMap(({ readings }) => readings);
}

/** Turns a question of one language into terms of an index of the other: every word by all its likely translations. */
export class QueryTranslator {
  readonly #source: QuestionReader;
  readonly #target: QuestionReader;
  readonly #table: TranslationTable;
  readonly #targetIds: ReadonlyMap<string, number>;

  constructor(source: QuestionReader, target: QuestionReader, table: TranslationTable) {
    this.#source = source;
    this.#target = target;
    this.#table = table;
    this.#targetIds = new Map(target.vocabulary.terms.map((term, id) => [term, id]));
  }

  read(question: string): QueryTerm[] {
    const terms = this.#source.wordsOf(question, (term) => this.#isTranslated(term));
    const distinct = new Map(terms.map((term) => [term.term, term]));
    return [...distinct.values()].map((term) => ({
      term: term.term,
      readings: this.#readingsOf(term),
    }));
  }

  #isTranslated(term: string): boolean {
    return (this.#table.get(term) ?? []).some((translation) =>
      this.#targetIds.has(translation.term),
    );
  }

  #readingsOf(term: Term): Reading[] {
    const readings = new Readings();
    for (const [word, trust] of this.#wordsOf(term)) this.#addTranslations(readings, word, trust);
    const share = readings.isEmpty ? 1 : TRUST.untranslated;
    for (const reading of readingsIn(this.#target, term))
      readings.add(reading.term, share * reading.trust);
    return readings.list();
  }

  /** The word, and what else it may be in its own language. */
  #wordsOf(term: Term): Map<string, number> {
    const words = new Map([[term.term, 1]]);
    for (const { term: id, trust } of readingsIn(this.#source, term)) {
      const word = this.#source.vocabulary.terms[id] ?? '';
      const known = trust >= TRUST_AS_WRITTEN ? trust : trust * TRUST.uncertainWord;
      words.set(word, Math.max(words.get(word) ?? 0, known));
    }
    return words;
  }

  #addTranslations(readings: Readings, word: string, trust: number): void {
    for (const translation of this.#table.get(word) ?? []) {
      const id = this.#targetIds.get(translation.term);
      if (id !== undefined) readings.add(id, trust * translation.trust);
    }
  }
}
