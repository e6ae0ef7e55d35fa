import type { Analyser } from './analyse/analyser';
import type { QueryTerm } from './index/query';
import type { Highlight } from './retrieval';

/** The terms of the index that the words of a question may stand for. */
export function wantedTerms(
  terms: readonly QueryTerm[],
  vocabulary: readonly string[],
): ReadonlySet<string> {
  return new Set(
    terms.flatMap(({ readings }) => readings.flatMap(({ term }) => vocabulary[term] ?? [])),
  );
}

/** Where those terms stand in a text, in order. */
export function highlightsIn(
  text: string,
  wanted: ReadonlySet<string>,
  analyser: Analyser,
): Highlight[] {
  return analyser
    .analyse(text)
    .filter(({ term }) => wanted.has(term))
    .map(({ start, end }) => ({ start, end }));
}
