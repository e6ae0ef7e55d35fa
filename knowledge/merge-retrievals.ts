import { readOnce } from './read-once';
import type { Retrieval, ScoredDocument, ScoredPassage } from './retrieval';

/** A page that says the same in the question's language is worth more than one that must be translated. */
const FOREIGN_WORTH = 0.9;

/** Puts scores of another search on the scale of ours, through the share of the highest possible that each is. */
function scaleOf(own: Retrieval, foreign: Retrieval): number {
  const unit = ({ features }: Retrieval) =>
    features.scoreShare > 0 ? features.score / features.scoreShare : 1;
  return (FOREIGN_WORTH * unit(own)) / unit(foreign);
}

function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
  return b.score - a.score;
}

function leadOf(documents: readonly ScoredDocument[]): number {
  const [best, second] = documents;
  return best ? (best.score - (second?.score ?? 0)) / best.score : 0;
}

function rescoreDocument(scale: number): (found: ScoredDocument) => ScoredDocument {
  return ({ document, score }) => ({ document, score: score * scale });
}

/** Highlights stay unread until somebody looks at them. */
function rescorePassage(scale: number): (found: ScoredPassage) => ScoredPassage {
  return (found) => ({
    passage: found.passage,
    score: found.score * scale,
    ...(found.share === undefined ? {} : { share: found.share }),
    get sentenceScores() {
      return found.sentenceScores ?? [];
    },
    get highlights() {
      return found.highlights;
    },
  });
}

/** One ranking of the pages in the question's language and of those that stand in the other one only. */
export function mergeRetrievals(own: Retrieval, foreign: Retrieval, limit: number): Retrieval {
  const scale = scaleOf(own, foreign);
  const documents = [...own.documents, ...foreign.documents.map(rescoreDocument(scale))].sort(
    byScore,
  );
  const passages = readOnce(() =>
    [...own.passages, ...foreign.passages.map(rescorePassage(scale))].sort(byScore).slice(0, limit),
  );
  const [best] = documents;
  const winner = best?.document.language === own.language ? own : foreign;
  return {
    question: own.question,
    language: own.language,
    documents: documents.slice(0, limit),
    get passages() {
      return passages();
    },
    features: { ...winner.features, score: best?.score ?? 0, gap: leadOf(documents) },
  };
}
