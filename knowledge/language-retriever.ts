import type { Analyser } from './analyse/analyser';
import type { Passage } from './document';
import { highlightsIn, wantedTerms } from './highlights';
import type { LanguageIndex } from './index/language-index';
import type { QueryTerm } from './index/query';
import { Searcher, type DocumentHit } from './index/searcher';
import type { QuestionReader, ReadQuestion } from './question-reader';
import { readOnce } from './read-once';
import type { Retrieval, ScoredPassage } from './retrieval';
import { CandidateReader } from './rank/candidate-features';
import { Ranker } from './rank/ranker';
import { RANKED_AGAIN } from './rank/standings';
import { FeatureReader, countsIn, type TermCounts } from './retrieval-features';
import { PageFacets } from './sections/page-facets';
import { SectionRanker, type JudgedPassage, type SectionQuestion } from './sections/section-ranker';

/** Of passages and of documents. */
export const DEFAULT_LIMIT = 5;

/** Pages of one subject may change places, and the lead is over the second, even where one is wanted. */
const FEWEST_CANDIDATES = 5;

/** By words alone, or the best of those ranked again by what was learned. */
export type Ranking = 'lexical' | 'hybrid';

/** Retrieval among the pages of one language. */
export class LanguageRetriever {
  readonly #index: LanguageIndex;
  readonly #analyser: Analyser;
  readonly #searcher: Searcher;
  readonly #features: FeatureReader;
  readonly #pageFacets: PageFacets;
  readonly #sections: SectionRanker;
  readonly #ranker: Ranker;

  /** `counts` are those of the whole content, where the index is an excerpt of it. */
  constructor(
    index: LanguageIndex,
    { analyser, facets }: QuestionReader,
    counts: TermCounts = countsIn(index.documentTable),
  ) {
    this.#index = index;
    this.#analyser = analyser;
    this.#searcher = new Searcher(index);
    this.#features = new FeatureReader(index, analyser, counts);
    this.#pageFacets = new PageFacets(index, facets);
    this.#sections = new SectionRanker(index, { analyser, facets });
    this.#ranker = new Ranker(new CandidateReader(index, analyser, counts));
  }

  /** What answers a question of the pages' own language, best first. */
  retrieve(read: ReadQuestion, limit: number, ranking: Ranking): Retrieval {
    if (ranking === 'lexical') return this.describe(read, this.search(read, limit), limit);
    const hits = this.search(read, Math.max(RANKED_AGAIN, limit));
    return this.describe(read, this.#ranker.rank(read, hits), limit);
  }

  /** The best documents by words alone, best first, among those that `accepts` lets through. */
  search(
    { terms, facets }: ReadQuestion,
    limit: number,
    accepts?: (document: number) => boolean,
  ): DocumentHit[] {
    const found = this.#searcher.search(terms, Math.max(FEWEST_CANDIDATES, limit), accepts);
    return this.#pageFacets.rerank(found, facets, terms.length);
  }

  retrieveFrom(documentId: string, read: ReadQuestion): Retrieval | undefined {
    const document = this.#index.documents.findIndex(({ id }) => id === documentId);
    if (document < 0) return undefined;
    const score = this.#searcher.scoreOf(document, read.terms);
    return this.describe(read, [{ document, score }], DEFAULT_LIMIT);
  }

  /** `hits` are the best documents, best first: more than are wanted, where the lead over them counts. */
  describe(read: ReadQuestion, hits: readonly DocumentHit[], limit: number): Retrieval {
    const { question, language, terms } = read;
    const kept = hits.slice(0, limit);
    const passages = readOnce(() =>
      withRunnerUp(this.#passagesOf(kept, read), limit).map(this.#highlighter(terms)),
    );
    return {
      question,
      language,
      // Who lists pages never looks, and telling their sections apart takes longer than finding them.
      get passages() {
        return passages();
      },
      documents: kept.flatMap(({ document, score }) => {
        const found = this.#index.documents[document];
        return found === undefined ? [] : [{ document: found, score }];
      }),
      features: this.#features.read(read, hits),
    };
  }

  /**
   * The passages of the documents, best first, whether a word of the question stands in them or not.
   * A document's best passage has its score, another one at least half of it.
   */
  #passagesOf(hits: readonly DocumentHit[], question: SectionQuestion): FoundPassage[] {
    const { passages, passageStarts } = this.#index;
    const judge = this.#sections.judge(question);
    return hits
      .flatMap(({ document, score }) => {
        const start = passageStarts[document] ?? 0;
        return judge(document).flatMap((judged, place) => {
          const passage = passages[start + place];
          return passage === undefined
            ? []
            : [{ ...judged, passage, score: (score * (1 + judged.share)) / 2 }];
        });
      })
      .sort((a, b) => b.score - a.score);
  }

  #highlighter(terms: readonly QueryTerm[]): (found: FoundPassage) => ScoredPassage {
    const wanted = wantedTerms(terms, this.#index.vocabulary.terms);
    const highlight = ({ text }: Passage) => highlightsIn(text, wanted, this.#analyser);
    return ({ passage, score, share, scoreSentences }) => {
      const highlights = readOnce(() => highlight(passage));
      // Most callers never look, and reading ten passages again takes longer than finding them.
      return {
        passage,
        score,
        share,
        get sentenceScores() {
          return scoreSentences();
        },
        get highlights() {
          return highlights();
        },
      };
    };
  }
}

interface FoundPassage extends JudgedPassage {
  readonly passage: Passage;
  readonly score: number;
}

/** The best `limit` passages; the second of the best page is always among them, where an answer may need it. */
function withRunnerUp(found: readonly FoundPassage[], limit: number): readonly FoundPassage[] {
  const kept = found.slice(0, limit);
  const [best] = kept;
  const isOfBest = ({ passage }: FoundPassage) =>
    passage.documentId === best?.passage.documentId && passage !== best.passage;
  if (limit < 2 || kept.some(isOfBest)) return kept;
  const runnerUp = found.find(isOfBest);
  return runnerUp === undefined ? kept : kept.with(-1, runnerUp);
}
