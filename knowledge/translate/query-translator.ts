import type { Analyser, Term } from '../analyse/analyser';
import type { LanguageIndex } from '../index/language-index';
import { TRUST_AS_WRITTEN, type QueryTerm, type Reading } from '../index/query';
import type { TranslationTable } from './translation-table';

/** Chosen on the tuning halves; DESIGN.md gives the figures. */
const TRUST = {
  /** Of a word's translations where the word was corrected, or another was put in its place. */
  uncertainWord: 0.8,
  /** Of the word as it stands, where it also has translations: a name, a cognate. */
  untranslated: 0.7,
} as const;

/** Reads words as one language's index has them. */
export interface TermReader {
  readTerms(terms: readonly Term[]): QueryTerm[];
}

export interface QueryTranslatorParts {
  /** Of the question's language. */
  readonly analyser: Analyser;
  /** Reads the question in its own language: accents, everyday words, slips. */
  readonly reader: TermReader;
  readonly index: Pick<LanguageIndex, 'vocabulary'>;
  readonly table: TranslationTable;
  /** Reads in the content's language what has no translation. */
  readonly targetReader: TermReader;
  readonly target: Pick<LanguageIndex, 'vocabulary'>;
}

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

/** Turns a question of one language into terms of an index of the other: every word by all its likely translations. */
export class QueryTranslator {
  readonly #parts: QueryTranslatorParts;
  readonly #targetIds: ReadonlyMap<string, number>;

  constructor(parts: QueryTranslatorParts) {
    this.#parts = parts;
    this.#targetIds = new Map(parts.target.vocabulary.terms.map((term, id) => [term, id]));
  }

  read(question: string): QueryTerm[] {
    const terms = this.#parts.analyser.analyse(question);
    const distinct = new Map(terms.map((term) => [term.term, term]));
    return [...distinct.values()].map((term) => ({
      term: term.term,
      readings: this.#readingsOf(term),
    }));
  }

  #readingsOf(term: Term): Reading[] {
    const readings = new Readings();
    for (const [word, trust] of this.#wordsOf(term)) this.#addTranslations(readings, word, trust);
    const share = readings.isEmpty ? 1 : TRUST.untranslated;
    const untranslated = this.#parts.targetReader.readTerms([term])[0]?.readings ?? [];
    for (const reading of untranslated) readings.add(reading.term, share * reading.trust);
    return readings.list();
  }

  /** The word, and what else it may be in its own language. */
  #wordsOf(term: Term): Map<string, number> {
    const { reader, index } = this.#parts;
    const words = new Map([[term.term, 1]]);
    for (const { term: id, trust } of reader.readTerms([term])[0]?.readings ?? []) {
      const word = index.vocabulary.terms[id] ?? '';
      const known = trust >= TRUST_AS_WRITTEN ? trust : trust * TRUST.uncertainWord;
      words.set(word, Math.max(words.get(word) ?? 0, known));
    }
    return words;
  }

  #addTranslations(readings: Readings, word: string, trust: number): void {
    for (const translation of this.#parts.table.get(word) ?? []) {
      const id = this.#targetIds.get(translation.term);
      if (id !== undefined) readings.add(id, trust * translation.trust);
    }
  }
}
