import type { DocumentHit } from '../index/searcher';
import type { ReadQuestion } from '../question-reader';
import type { CandidateReader } from './candidate-features';
import { RANKED_AGAIN, SCORE_SLOPE } from './standings';
import { loadRankerModel, standingOf, type RankerModel } from './ranker-model';

/** Ranks the best pages of a search again, by weights that were learned from questions with known answers. */
export class Ranker {
  readonly #candidates: CandidateReader;
  readonly #loadModel: () => RankerModel;

  /** The model is read when a question first needs it, so that what trains it can do without. */
  constructor(candidates: CandidateReader, loadModel = loadRankerModel) {
    this.#candidates = candidates;
    this.#loadModel = loadModel;
  }

  /**
   * The hits in the new order; what comes after the first {@link RANKED_AGAIN} stays behind them. The first
   * keeps its score, so that it can be judged by the words alone; those after it score as they stand to it.
   */
  rank(read: ReadQuestion, hits: readonly DocumentHit[]): DocumentHit[] {
    const first = hits.slice(0, RANKED_AGAIN);
    const features = this.#candidates.read(read, first);
    const model = this.#loadModel();
    const standings = first
      .map((hit, place) => ({ hit, standing: standingOf(model, features[place] ?? {}) }))
      .sort((a, b) => b.standing - a.standing || b.hit.score - a.hit.score);
    const [best] = standings;
    if (best === undefined) return [];
    const ranked = standings.map(({ hit: { document }, standing }) => ({
      document,
      score: best.hit.score * Math.exp((standing - best.standing) / SCORE_SLOPE),
    }));
    return [...ranked, ...rescaleBelow(ranked.at(-1)?.score ?? 0, hits.slice(RANKED_AGAIN))];
  }
}

function rescaleBelow(score: number, hits: readonly DocumentHit[]): DocumentHit[] {
  const scale = score / (hits[0]?.score || 1);
  return hits.map((hit) => ({ document: hit.document, score: hit.score * scale }));
}
