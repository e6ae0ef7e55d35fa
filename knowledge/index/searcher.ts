import { BestHits, type DocumentHit } from './best-hits';
import { DocumentScorer } from './document-scorer';
import { boundImpacts, type ImpactBounds } from './impact-bounds';
import { documentFrequency } from './impact-table';
import type { LanguageIndex } from './language-index';
import type { QueryTerm, Reading } from './query';
import { ScoreBounds } from './score-bounds';
import { WEIGHTINGS } from './weightings';

export type { DocumentHit } from './best-hits';

/** Bounds are added up in single precision, so they may fall short by their rounding. */
const ROUNDING = 1 + 1e-5;

/** Looking one reading up in one document takes about as long as walking past so many of its documents. */
const LOOKUP_COST = 40;

/** A word of the question, as a step of the search. */
interface Step {
  readonly readings: readonly Reading[];
  /** The most that this word and all later ones can add to a score. */
  readonly rest: number;
  /** Postings of this word and all later ones. */
  readonly cost: number;
}

interface Search {
  readonly terms: readonly QueryTerm[];
  readonly limit: number;
  readonly accepts: (document: number) => boolean;
  readonly best: BestHits;
  readonly scored: Set<number>;
  /** What it costs to score one document. */
  readonly scoringCost: number;
}

/**
 * Ranks the documents of one index. Words are taken in from the one that can add most to the one that
 * can add least; as soon as those left cannot lift a document among the best that has none of the
 * others, only documents that still can be there are looked at. What is found, and its scores, are
 * those of scoring every document.
 */
export class Searcher {
  readonly #index: LanguageIndex;
  readonly #impacts: ImpactBounds;
  readonly #scorer: DocumentScorer;
  readonly #bounds: ScoreBounds;

  constructor(index: LanguageIndex) {
    this.#index = index;
    this.#impacts = boundImpacts(index);
    this.#scorer = new DocumentScorer(index, this.#impacts);
    this.#bounds = new ScoreBounds(index, this.#impacts);
  }

  /** The best documents, best first, among those that `accepts` lets through. */
  search(
    terms: readonly QueryTerm[],
    limit: number,
    accepts: (document: number) => boolean = () => true,
  ): DocumentHit[] {
    const readings = terms.reduce((sum, term) => sum + term.readings.length, 0);
    const best = new BestHits(limit);
    const scoringCost = readings * LOOKUP_COST;
    const search = { terms, limit, accepts, best, scored: new Set<number>(), scoringCost };
    const left = this.#bound(search);
    this.#scoreLeaders(search);
    this.#scoreRest(search, left);
    this.#bounds.clear();
    return best.hits;
  }

  /** Score of one document, for a search that is not over all of them. */
  scoreOf(document: number, terms: readonly QueryTerm[]): number {
    return this.#scorer.scoreOf(document, terms);
  }

  /** Takes the words in, and returns the most that those it did not need can add. */
  #bound(search: Search): number {
    const bounds = this.#bounds;
    for (const { readings, rest, cost } of this.#stepsOf(search.terms)) {
      if (!bounds.isClosed && cost > search.limit * search.scoringCost) this.#scoreLeaders(search);
      const least = search.best.lowest;
      if (least > rest * ROUNDING) {
        bounds.close(least / ROUNDING - rest);
        if (bounds.count * search.scoringCost < cost) return rest;
      }
      bounds.addWord(readings);
    }
    return 0;
  }

  /** The words that the index knows, those first that can add most. */
  #stepsOf(terms: readonly QueryTerm[]): Step[] {
    const words = terms
      .map(({ readings }) => ({ readings, highest: this.#highestOf(readings) }))
      .filter(({ highest }) => highest > 0)
      .sort((a, b) => a.highest - b.highest);
    let [rest, cost] = [0, 0];
    const steps = words.map(({ readings, highest }) => {
      rest += highest;
      for (const { term } of readings) cost += documentFrequency(this.#index.documentTable, term);
      return { readings, rest, cost };
    });
    return steps.reverse();
  }

  #highestOf(readings: readonly Reading[]): number {
    const { highestInDocument, highestInPassage } = this.#impacts;
    let [whole, passage] = [0, 0];
    for (const { term, trust } of readings) {
      whole = Math.max(whole, trust * (highestInDocument[term] ?? 0));
      passage = Math.max(passage, trust * (highestInPassage[term] ?? 0));
    }
    return whole + WEIGHTINGS[this.#index.language].passageShare * passage;
  }

  /** Scores the documents with the highest bounds, so that it is known what there is to be beaten. */
  #scoreLeaders(search: Search): void {
    const { values, touched, count } = this.#bounds;
    const leaders = new BestHits(search.limit);
    for (let at = 0; at < count; at += 1) {
      const document = touched[at] ?? 0;
      const bound = values[document] ?? 0;
      if (bound > leaders.lowest && search.accepts(document)) leaders.offer(document, bound);
    }
    for (const { document } of leaders.hits) this.#score(document, search);
  }

  #scoreRest(search: Search, left: number): void {
    const { values, touched, count } = this.#bounds;
    for (let at = 0; at < count; at += 1) {
      const document = touched[at] ?? 0;
      const bound = ((values[document] ?? 0) + left) * ROUNDING;
      if (bound >= search.best.lowest && search.accepts(document)) this.#score(document, search);
    }
  }

  #score(document: number, { terms, best, scored }: Search): void {
    if (scored.has(document)) return;
    scored.add(document);
    best.offer(document, this.#scorer.scoreOf(document, terms));
  }
}
