import type { Analyser } from '../analyse/analyser';
import type { Passage } from '../document';
import type { LanguageIndex } from '../index/language-index';
import type { QueryTerm } from '../index/query';
import type { DocumentHit } from '../index/searcher';
import type { Highlight, Retrieval, RetrievalFeatures, ScoredPassage } from '../retrieval';
import type { FacetReader } from '../sections/facets';
import { SectionCatalogue } from '../sections/section-catalogue';
import { SectionRanker } from '../sections/section-ranker';

export interface Found {
  readonly question: string;
  readonly index: LanguageIndex;
  readonly terms: readonly QueryTerm[];
  /** The best documents, best first. */
  readonly hits: readonly DocumentHit[];
  /** Of the passages. */
  readonly limit: number;
  readonly features: RetrievalFeatures;
  readonly analyser: Analyser;
  readonly facets: FacetReader;
}

interface FoundPassage {
  readonly passage: Passage;
  readonly score: number;
}

/** A document's best passage has its score, another one at least half of it. */
function passagesOf({ question, index, terms, hits, analyser, facets }: Found): FoundPassage[] {
  const ranker = new SectionRanker(index, new SectionCatalogue(index, analyser, facets));
  const asked = { terms, facets: facets.ofQuestion(question) };
  return hits
    .flatMap(({ document, score }) => {
      const start = index.passageStarts[document] ?? 0;
      return ranker.sharesOf(document, asked).flatMap((share, place) => {
        const passage = index.passages[start + place];
        return passage === undefined ? [] : [{ passage, score: (score * (1 + share)) / 2 }];
      });
    })
    .sort((a, b) => b.score - a.score);
}

function highlighter({ index, terms, analyser }: Found): (text: string) => Highlight[] {
  const keys = index.vocabulary.terms;
  const wanted = new Set(terms.flatMap(({ readings }) => readings.map(({ term }) => keys[term])));
  return (text) =>
    analyser
      .analyse(text)
      .filter(({ term }) => wanted.has(term))
      .map(({ start, end }) => ({ start, end }));
}

/** What was found, as a `Retriever` hands it over. */
export function describeRetrieval(found: Found): Retrieval {
  const { question, index, hits, limit, features } = found;
  const highlight = highlighter(found);
  return {
    question,
    language: index.language,
    passages: passagesOf(found)
      .slice(0, limit)
      .map(({ passage, score }): ScoredPassage => ({
        passage,
        score,
        highlights: highlight(passage.text),
      })),
    documents: hits.flatMap(({ document, score }) => {
      const facts = index.documents[document];
      return facts === undefined ? [] : [{ document: facts, score }];
    }),
    features,
  };
}
