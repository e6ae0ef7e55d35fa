import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findModelFile } from '../model-file';

export const SECTION_MODEL = 'sections/model/sections.json';

/** What one unit of a feature adds to the logarithm of the odds, by the feature's name. */
const WEIGHTS = z.record(z.string(), z.number());

const MODEL = z.object({
  /** Of a section among those of its page. */
  sections: WEIGHTS,
  /** Of a sentence among those that an answer may quote. */
  sentences: WEIGHTS,
});

export type Weights = z.output<typeof WEIGHTS>;
export type SectionModel = z.output<typeof MODEL>;

let loaded: SectionModel | undefined;

/** The trained weights, read at the first call. Throws where they are not as the trainer writes them. */
export function loadSectionModel(): SectionModel {
  return (loaded ??= MODEL.parse(JSON.parse(readFileSync(findModelFile(SECTION_MODEL), 'utf8'))));
}

/** Log odds, up to a constant of those that are compared. */
export function meritOf(weights: Weights, features: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(weights)) sum += weight * (features[name] ?? 0);
  return sum;
}
