import type { Analyser } from './analyse/analyser';
import { documentFrequency, impactOf, rarityOf, type ImpactTable } from './index/impact-table';
import type { LanguageIndex } from './index/language-index';
import { TRUST_AS_WRITTEN, type QueryTerm } from './index/query';
import type { DocumentHit } from './index/searcher';
import { WEIGHTINGS } from './index/weightings';
import type { ReadQuestion } from './question-reader';
import { standingOfFirst } from './rank/standings';
import type { RetrievalFeatures } from './retrieval';
import { PageWordings } from './wordings/page-wordings';

interface WeightedTerm extends QueryTerm {
  /** Rarity of the word in the content; an unknown word is as rare as can be. */
  readonly rarity: number;
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

function sumOf<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}

/** How common words are in the whole content. */
export interface TermCounts {
  readonly documentCount: number;
  /** In how many documents the term stands. */
  frequencyOf(term: number): number;
}

/** Counts over the rows of the table. */
export function countsIn(table: ImpactTable): TermCounts {
  return {
    documentCount: table.rowCount,
    frequencyOf: (term) => documentFrequency(table, term),
  };
}

/** Describes a search in numbers that mean the same from one question to the next. */
export class FeatureReader {
  readonly #index: LanguageIndex;
  readonly #analyser: Analyser;
  readonly #counts: TermCounts;
  readonly #wordings: PageWordings;

  /** `counts` where the index is an excerpt of a larger content. */
  constructor(
    index: LanguageIndex,
    analyser: Analyser,
    counts: TermCounts = countsIn(index.documentTable),
  ) {
    this.#index = index;
    this.#analyser = analyser;
    this.#counts = counts;
    this.#wordings = new PageWordings(index, analyser);
  }

  /** `hits` are the best documents, best first. */
  read(
    { question, terms: queryTerms }: Pick<ReadQuestion, 'question' | 'terms'>,
    hits: readonly DocumentHit[],
  ): RetrievalFeatures {
    const terms = queryTerms.map((term) => ({ ...term, rarity: this.#rarity(term) }));
    const best = hits[0];
    const score = best?.score ?? 0;
    const total = sumOf(terms, ({ rarity }) => rarity);
    const isUnknown = ({ readings }: QueryTerm) =>
      !readings.some(({ trust }) => trust >= TRUST_AS_WRITTEN);
    return {
      score,
      scoreShare: share(score, this.#highestScore(total)),
      gap: share(score - (hits[1]?.score ?? 0), score),
      coverage: best ? share(this.#covered(terms, best.document), total) : 0,
      titleCoverage: best ? share(this.#coveredByTitle(terms, best.document), total) : 0,
      contentTerms: terms.length,
      unknownShare: share(terms.filter(isUnknown).length, terms.length),
      standing: standingOfFirst(hits),
      ...this.#wordingFeatures(question, best),
    };
  }

  #wordingFeatures(question: string, best: DocumentHit | undefined) {
    const knowsWordings = Number(this.#index.wordings !== null);
    if (best === undefined) return { wording: 0, wordingLead: 0, knowsWordings };
    const wordings = this.#wordings.read(question);
    return {
      wording: wordings.scoreOf(best.document),
      wordingLead: wordings.leadOf(best.document),
      knowsWordings,
    };
  }

  #rarity({ readings }: QueryTerm): number {
    const { documentCount, frequencyOf } = this.#counts;
    return rarityOf(documentCount, Math.max(0, ...readings.map(({ term }) => frequencyOf(term))));
  }

  /** A word repeated for ever in every field tends towards (k1 + 1) × its rarity. */
  #highestScore(totalRarity: number): number {
    const { document, passage, passageShare } = WEIGHTINGS[this.#index.language];
    return totalRarity * (document.k1 + 1 + passageShare * (passage.k1 + 1));
  }

  #covered(terms: readonly WeightedTerm[], document: number): number {
    const table = this.#index.documentTable;
    return sumOf(terms, ({ rarity, readings }) => {
      const trusts = readings.map(({ term, trust }) =>
        impactOf(table, term, document) > 0 ? trust : 0,
      );
      return rarity * Math.max(0, ...trusts);
    });
  }

  #coveredByTitle(terms: readonly WeightedTerm[], document: number): number {
    const found = this.#index.documents[document];
    if (found === undefined) return 0;
    const names = [found.title, ...found.aliases].flatMap((name) => this.#analyser.analyse(name));
    const known = new Set(names.map(({ term }) => term));
    const { terms: keys } = this.#index.vocabulary;
    return sumOf(terms, ({ rarity, readings }) => {
      const trusts = readings.map(({ term, trust }) => (known.has(keys[term] ?? '') ? trust : 0));
      return rarity * Math.max(0, ...trusts);
    });
  }
}
