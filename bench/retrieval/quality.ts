import type { Document } from '../../knowledge/document';
import {
  measureRanking,
  type Rank,
  type RankingMetrics,
} from '../../knowledge/evaluate/ranking-metrics';
import { splitOf, SPLITS, type Split } from '../../knowledge/evaluate/split';
import type { QuestionRow } from '../../knowledge/ingest/question-rows';
import type { Engine } from './engine';
import type { RetrievalSet } from './retrieval-sets';

/** The public sets as a whole, and the halves of them by document. */
export const PARTS = ['all', ...SPLITS] as const;

export type Part = (typeof PARTS)[number];

/** Means over the groups of the sets that count in it, each group counting the same. */
export type MeanMetrics = Omit<RankingMetrics, 'n'>;

export interface Quality {
  /** Keyed `set questionLanguage>documentLanguage`. */
  readonly groups: Readonly<Record<string, Readonly<Record<Part, RankingMetrics>>>>;
  readonly mean: Readonly<Record<Part, MeanMetrics>>;
}

interface Judged {
  readonly group: string;
  readonly inMean: boolean;
  readonly half: Split;
  readonly rank: Rank;
}

const DEPTH = 10;

/** Documents in one language with the same text are one answer, as in `npm run evaluate`. */
function answerKeys(documents: readonly Document[]): ReadonlyMap<string, string> {
  return new Map(documents.map(({ id, language, text }) => [id, `${language} ${text.trim()}`]));
}

async function rankOf(
  engine: Engine,
  row: QuestionRow,
  keys: ReadonlyMap<string, string>,
): Promise<Rank> {
  const question = { text: row.question, language: row.lang };
  const found = await engine.search(question, row.target_lang ?? row.lang, DEPTH);
  const right = keys.get(row.doc_id);
  const place = found.findIndex((id) => keys.get(id) === right);
  return place < 0 ? null : place + 1;
}

async function judgeSet(engine: Engine, set: RetrievalSet): Promise<Judged[]> {
  await engine.build(set.documents);
  const keys = answerKeys(set.documents);
  const judged: Judged[] = [];
  for (const row of set.questions)
    judged.push({
      group: `${set.name} ${row.lang}>${row.target_lang ?? row.lang}`,
      inMean: set.inMean,
      half: splitOf(row.doc_id),
      rank: await rankOf(engine, row, keys),
    });
  return judged;
}

function measureParts(judged: readonly Judged[]): Record<Part, RankingMetrics> {
  const of = (part: Part) =>
    measureRanking(
      judged.filter(({ half }) => part === 'all' || half === part).map(({ rank }) => rank),
    );
  return { all: of('all'), tuning: of('tuning'), test: of('test') };
}

function meanOver(rows: readonly RankingMetrics[]): MeanMetrics {
  const mean = (name: keyof MeanMetrics) =>
    rows.reduce((sum, row) => sum + row[name], 0) / Math.max(1, rows.length);
  return { 'recall@1': mean('recall@1'), 'recall@5': mean('recall@5'), 'mrr@10': mean('mrr@10') };
}

/** Asks every question of every set. `create` makes a fresh engine for each set. */
export async function measureQuality(
  create: () => Engine,
  sets: readonly RetrievalSet[],
): Promise<Quality> {
  const judged: Judged[] = [];
  for (const set of sets) judged.push(...(await judgeSet(create(), set)));
  const metricsOf = (rows: readonly Judged[]) =>
    [...new Set(rows.map(({ group }) => group))].map(
      (name) => [name, measureParts(rows.filter(({ group }) => group === name))] as const,
    );
  const counted = metricsOf(judged.filter(({ inMean }) => inMean));
  const meanOf = (part: Part) => meanOver(counted.map(([, parts]) => parts[part]));
  return {
    groups: Object.fromEntries(metricsOf(judged)),
    mean: { all: meanOf('all'), tuning: meanOf('tuning'), test: meanOf('test') },
  };
}
