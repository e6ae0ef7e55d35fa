import { createHash } from 'node:crypto';
import { measureRanking, type RankingMetrics } from '../../evaluate/ranking-metrics';
import type { CandidateFeatures } from '../candidate-features';
import { standingOf, type RankerModel } from '../ranker-model';
import { fitWeights, type TrainingQuestion } from './fit-weights';
import type { RankedCandidates } from './training-rows';

export const FOLDS = 5;

/** A group of fewer questions counts less: they say little, and many of them share a page. */
const FULL_GROUP = 100;

/** Weights are written so short that nothing else than the figures decides them. */
const DIGITS = 5;

/** Groups count alike, whatever number of questions they have. */
function groupWeights(rows: readonly RankedCandidates[]): (row: RankedCandidates) => number {
  const counts = new Map<string, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  return ({ group }) => 1 / Math.max(FULL_GROUP, counts.get(group) ?? 0);
}

/** What the embedding says of a page. */
function isEmbedded(name: string): boolean {
  return name.endsWith('Cosine');
}

/**
 * The values to weigh, and after them those of the embedding a second time: of pages that it has learnt
 * they are weighed apart, because it says more of those than it will of any other.
 */
function valuesOf(features: CandidateFeatures, names: readonly string[], isLearnt: boolean) {
  const valueOf = (name: string, counts: boolean) => (counts ? (features[name] ?? 0) : 0);
  return Float64Array.from([
    ...names.map((name) => valueOf(name, !(isLearnt && isEmbedded(name)))),
    ...names.filter(isEmbedded).map((name) => valueOf(name, isLearnt)),
  ]);
}

function toQuestion(row: RankedCandidates, names: readonly string[], weight: number) {
  const right = row.isRight.filter(Boolean).length;
  return {
    rows: row.candidates.map((features) => valuesOf(features, names, row.isLearnt)),
    targets: row.isRight.map((isRight) => (isRight ? 1 / right : 0)),
    weight,
  } satisfies TrainingQuestion;
}

/** Learns from the questions whose page is among the candidates; `names` are the features to weigh. */
export function trainRanker(
  rows: readonly RankedCandidates[],
  names: readonly string[],
): RankerModel {
  const weightOf = groupWeights(rows);
  const learnable = rows.filter(({ isRight }) => isRight.includes(true));
  const weights = fitWeights(learnable.map((row) => toQuestion(row, names, weightOf(row))));
  const rounded = names.map((name, at): [string, number] => [
    name,
    Number((weights[at] ?? 0).toPrecision(DIGITS)),
  ]);
  return { weights: Object.fromEntries(rounded) };
}

function foldOf(key: string): number {
  const [, , byte = 0] = createHash('sha256').update(key).digest();
  return byte % FOLDS;
}

function rankBy({ candidates, isRight }: RankedCandidates, model: RankerModel): number | null {
  const place = candidates
    .map((features, at) => ({ at, standing: standingOf(model, features) }))
    .sort((a, b) => b.standing - a.standing)
    .findIndex(({ at }) => isRight[at]);
  return place < 0 ? null : place + 1;
}

/** Figures of a group of questions by words alone and as the ranker, which never saw their pages, ranks them. */
export interface GroupFigures {
  readonly group: string;
  readonly words: RankingMetrics;
  readonly ranked: RankingMetrics;
}

/**
 * Cross-validates: a fold is ranked by what the pages of the others taught. Pages that the embedding has
 * learnt teach, and are not counted.
 */
export function crossValidate(
  rows: readonly RankedCandidates[],
  names: readonly string[],
): GroupFigures[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainRanker(
      rows.filter(({ key }) => foldOf(key) !== fold),
      names,
    ),
  );
  const counted = rows.filter(({ isLearnt }) => !isLearnt);
  return [...new Set(counted.map(({ group }) => group))].map((group) => {
    const own = counted.filter((row) => row.group === group);
    const first = ({ isRight }: RankedCandidates) => {
      const place = isRight.indexOf(true);
      return place < 0 ? null : place + 1;
    };
    return {
      group,
      words: measureRanking(own.map(first)),
      ranked: measureRanking(
        own.map((row) => rankBy(row, models[foldOf(row.key)] ?? { weights: {} })),
      ),
    };
  });
}
