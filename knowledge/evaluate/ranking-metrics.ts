/** Place of the right answer in a ranking, from 1; null where it is not in it. */
export type Rank = number | null;

/** Names as the evaluation report has them. */
export interface RankingMetrics {
  readonly n: number;
  readonly 'recall@1': number;
  readonly 'recall@5': number;
  readonly 'mrr@10': number;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function recallAt(ranks: readonly Rank[], depth: number): number {
  return mean(ranks.map((rank) => (rank !== null && rank <= depth ? 1 : 0)));
}

export function measureRanking(ranks: readonly Rank[]): RankingMetrics {
  return {
    n: ranks.length,
    'recall@1': recallAt(ranks, 1),
    'recall@5': recallAt(ranks, 5),
    'mrr@10': mean(ranks.map((rank) => (rank !== null && rank <= 10 ? 1 / rank : 0))),
  };
}

/** The value below which `share` (0 to 1) of the values lie, by nearest rank; 0 for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
