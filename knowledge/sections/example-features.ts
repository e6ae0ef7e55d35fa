import { FACETS, type FacetSet } from './facets';
import type { Analyser } from '../analyse/analyser';
import { letterGramsOf } from '../rank/letter-grams';

/** What a word, a pair of neighbours and four letters in a row count, before their rarity. */
const WORD = 1;
const PAIR = 0.7;
const LETTERS = 0.5;
/** What is asked or told of the subject, as a cost. */
const FACET = 1.5;

/** Features of a text and their weights: content words, neighbouring words, letters in a row. */
export type ExampleFeatures = ReadonlyMap<string, number>;

export function exampleFeatures(
  text: string,
  analyser: Analyser,
  facets: FacetSet = 0,
): ExampleFeatures {
  const features = new Map<string, number>();
  FACETS.forEach((facet, place) => {
    if ((facets >> place) & 1) features.set(`f${facet}`, FACET);
  });
  for (const { term } of analyser.analyse(text)) features.set(`w${term}`, WORD);
  const words = analyser.readWords(text);
  words.slice(1).forEach((word, place) => features.set(`p${words[place]} ${word}`, PAIR));
  for (const gram of letterGramsOf(text)) features.set(`c${gram}`, LETTERS);
  return features;
}
