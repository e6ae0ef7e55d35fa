import type { Document } from '../document';
import type { QuestionRow } from '../ingest/question-rows';
import { createRetriever, type MemoryRetriever } from '../retriever';
import { buildSnapshot } from '../snapshot/snapshot';
import { answerKeys } from './answer-keys';
import { measureRanking, percentile, type Rank, type RankingMetrics } from './ranking-metrics';

/** How many documents of each ranking are judged and written to the details. */
const DEPTH = 10;

export interface RetrievalReport {
  /** Keyed `questionLanguage>documentLanguage`. */
  readonly groups: Readonly<Record<string, RankingMetrics>>;
  readonly latencyMs: { readonly p50: number; readonly p99: number };
  readonly indexSeconds: number;
}

export interface RankedQuestion {
  readonly id: string;
  readonly ranked: readonly { readonly doc_id: string; readonly score: number }[];
}

export interface RetrievalEvaluation {
  readonly report: RetrievalReport;
  readonly details: readonly RankedQuestion[];
}

interface Asked extends RankedQuestion {
  readonly group: string;
  readonly rank: Rank;
  readonly milliseconds: number;
}

function ask(
  retriever: MemoryRetriever,
  question: QuestionRow,
  keys: ReadonlyMap<string, string>,
): Asked {
  const target = question.target_lang ?? question.lang;
  const start = performance.now();
  const { documents } = retriever.retrieve(question.question, question.lang, {
    limit: DEPTH,
    contentLanguage: target,
  });
  const milliseconds = performance.now() - start;
  const right = keys.get(question.doc_id);
  const place = documents.findIndex(({ document }) => keys.get(document.id) === right);
  return {
    id: question.id,
    group: `${question.lang}>${target}`,
    rank: place < 0 ? null : place + 1,
    ranked: documents.map(({ document, score }) => ({ doc_id: document.id, score })),
    milliseconds,
  };
}

function groupRanks(asked: readonly Asked[]): Record<string, RankingMetrics> {
  const groups = [...new Set(asked.map(({ group }) => group))].sort();
  return Object.fromEntries(
    groups.map((group) => [
      group,
      measureRanking(asked.filter((row) => row.group === group).map(({ rank }) => rank)),
    ]),
  );
}

/** Indexes the documents, asks every question and measures where its document comes out. */
export function evaluateRetrieval(
  documents: readonly Document[],
  questions: readonly QuestionRow[],
): RetrievalEvaluation {
  const start = performance.now();
  const retriever = createRetriever(buildSnapshot(documents));
  const indexSeconds = (performance.now() - start) / 1000;
  const keys = answerKeys(documents);
  const asked = questions.map((question) => ask(retriever, question, keys));
  const times = asked.map(({ milliseconds }) => milliseconds);
  return {
    report: {
      groups: groupRanks(asked),
      latencyMs: { p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
      indexSeconds,
    },
    details: asked.map(({ id, ranked }) => ({ id, ranked })),
  };
}
