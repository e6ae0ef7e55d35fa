import { createAnalyser } from '../../analyse/analyser';
import type { Language } from '../../language';
import type { Translation, TranslationTable } from '../translation-table';
import { alignTerms, type Probabilities } from './ibm-model-one';
import { numberTerms, type Side } from './term-pairs';

/** What is said shortly, and the text that says it at length, in one language. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
  /** How often it is read: few texts that are like what will be asked of, beside many that are not. */
  readonly times: number;
}

const ITERATIONS = 5;
/** Rarer terms were seen beside too few others to know what goes with what. */
const FEWEST_IN_TEXTS = 6;
const FEWEST_IN_NAMES = 4;
/** Of the probability of a name's term, given a text's. */
const LEAST_PROBABILITY = 0.02;

function sortRow(row: readonly Translation[]): Translation[] {
  return [...row].sort((a, b) => b.trust - a.trust || (a.term < b.term ? -1 : 1));
}

/** What is likely and frequent enough, of two different terms. */
function pairsOf(probabilities: Probabilities, source: Side, target: Side) {
  return probabilities.flatMap((row, from) => {
    const term = source.numbers.terms[from] ?? '';
    if ((source.numbers.counts[from] ?? 0) < FEWEST_IN_TEXTS) return [];
    return [...row]
      .map(([to, trust]) => ({ to, term, name: target.numbers.terms[to] ?? '', trust }))
      .filter(({ to, name, trust }) => {
        const isFrequent = (target.numbers.counts[to] ?? 0) >= FEWEST_IN_NAMES;
        return isFrequent && name !== term && trust >= LEAST_PROBABILITY;
      });
  });
}

/**
 * Learns which terms of texts call up a term of their names that is another one, by IBM Model 1 within one
 * language. The same texts give the same table.
 */
export function trainAssociations(
  texts: readonly NamedText[],
  language: Language,
): TranslationTable {
  const analyser = createAnalyser(language);
  const read = texts.flatMap((text) => Array.from({ length: text.times }, () => text));
  const source = numberTerms(
    read.map(({ text }) => text),
    analyser,
  );
  const target = numberTerms(
    read.map(({ name }) => name),
    analyser,
  );
  const plan = { source, target, iterations: ITERATIONS, onIteration: () => undefined };
  const table = new Map<string, Translation[]>();
  for (const { term, name, trust } of pairsOf(alignTerms(plan), source, target))
    table.set(name, [...(table.get(name) ?? []), { term, trust }]);
  const rows = [...table].map(([term, row]): [string, Translation[]] => [term, sortRow(row)]);
  return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
