import type { Analyser } from '../analyse/analyser';
import type { DocumentHit } from '../index/searcher';
import { bestImpactOf, type QueryTerm } from '../index/query';
import type { LanguageIndex } from '../index/language-index';
import type { ReadQuestion } from '../question-reader';
import type { TermCounts } from '../retrieval-features';
import { loadAssociations } from '../translate/associations';
import { CandidatePages } from './candidate-page';
import { readCandidateQuestion } from './candidate-question';
import { coverageFeatures } from './coverage-features';
import { nameFeatures } from './name-features';
import { PageWordings } from '../wordings/page-wordings';
import { proximityFeatures } from './proximity-features';
import { questionLikelihood } from './question-likelihood';
import { SentenceVectors } from './sentence-vectors';

/** Values by name; every candidate has the same names. */
export type CandidateFeatures = Readonly<Record<string, number>>;

/** Describes pages that the search found, each beside the question, in numbers that do not depend on the content. */
export class CandidateReader {
  readonly #index: LanguageIndex;
  readonly #analyser: Analyser;
  readonly #counts: TermCounts;
  readonly #pages: CandidatePages;
  readonly #wordings: PageWordings;
  readonly #sentences: SentenceVectors;

  constructor(index: LanguageIndex, analyser: Analyser, counts: TermCounts) {
    this.#index = index;
    this.#analyser = analyser;
    this.#counts = counts;
    this.#pages = new CandidatePages(index, analyser);
    this.#wordings = new PageWordings(index, analyser);
    this.#sentences = new SentenceVectors(index);
  }

  /** The features of each hit, in their order; the hits are best first. */
  read(read: ReadQuestion, hits: readonly DocumentHit[]): CandidateFeatures[] {
    const question = readCandidateQuestion(read, {
      analyser: this.#analyser,
      vocabulary: this.#index.vocabulary.terms,
      counts: this.#counts,
    });
    const highest = hits[0]?.score || 1;
    const wordings = this.#wordings.read(read.question);
    const vector = this.#sentences.vectorOf(read.question);
    const associations = loadAssociations()[this.#index.language];
    return hits.map(({ document, score }) => {
      const page = this.#pages.pageOf(document);
      return {
        scoreShare: score / highest,
        score: score / question.totalRarity,
        pageScore: this.#pageScore(document, read.terms) / question.totalRarity,
        ...coverageFeatures(question, page),
        ...nameFeatures(question, page),
        ...proximityFeatures(question, page),
        wording: wordings.scoreOf(document),
        sentenceCosine: this.#sentences.vectorsIn(document).nearestTo(vector),
        likelihood: questionLikelihood(question, page, associations),
      };
    });
  }

  /** What the page as a whole scores, without its best passage. */
  #pageScore(document: number, terms: readonly QueryTerm[]): number {
    const { documentTable } = this.#index;
    return terms.reduce(
      (sum, { readings }) => sum + bestImpactOf(documentTable, document, readings),
      0,
    );
  }
}
