import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findModelFile } from '../model-file';
import type { CandidateFeatures } from './candidate-features';

export const RANKER_MODEL = 'rank/model/ranker.json';

const MODEL = z.object({
  /** What one unit of a feature adds to the logarithm of a page's odds. */
  weights: z.record(z.string(), z.number()),
});

export type RankerModel = z.output<typeof MODEL>;

let loaded: RankerModel | undefined;

/** The trained weights, read at the first call. Throws where they are not as the trainer writes them. */
export function loadRankerModel(): RankerModel {
  return (loaded ??= MODEL.parse(JSON.parse(readFileSync(findModelFile(RANKER_MODEL), 'utf8'))));
}

/** The candidate's standing among the others of its question: log odds, up to a constant. */
export function standingOf({ weights }: RankerModel, features: CandidateFeatures): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(weights)) sum += weight * (features[name] ?? 0);
  return sum;
}
