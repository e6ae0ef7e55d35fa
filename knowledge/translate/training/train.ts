import { createAnalyser } from '../../analyse/analyser';
import type { Language } from '../../language';
import type { ParallelText } from '../../parallel-texts';
import type { Translation, TranslationTable, TranslationTables } from '../translation-table';
import { alignTerms, type Probabilities } from './ibm-model-one';
import { numberTerms, type Side } from './term-pairs';

export interface TrainingPlan {
  readonly texts: readonly ParallelText[];
  /** Iterations done, of {@link iterationCount}. */
  readonly onIteration: (done: number) => void;
}

const ITERATIONS = 6;
export const iterationCount = 2 * ITERATIONS;

/** Rarer terms were seen beside too few others to know what goes with what. */
const FEWEST_OCCURRENCES = 3;
const MOST_TRANSLATIONS = 6;
/** Of the likelihood that both directions agree on. */
const LEAST_LIKELIHOOD = 0.02;
/** So that a rare direction does not rule out what the other is sure of. */
const SMOOTHING = 0.01;
/** Flattens likelihoods: all usual translations of a word are wanted, not the most usual alone. */
const FLATTENING = 0.25;

interface Direction {
  readonly source: Side;
  readonly target: Side;
  readonly forward: Probabilities;
  readonly backward: Probabilities;
}

interface Candidate {
  readonly term: string;
  readonly weight: number;
}

function candidatesOf(from: number, { target, forward, backward }: Direction): Candidate[] {
  const row = forward[from] ?? new Map<number, number>();
  return [...row]
    .map(([to, probability]) => ({ to, probability, back: backward[to]?.get(from) ?? 0 }))
    .filter(
      ({ probability, back }) =>
        probability * Math.sqrt(Math.max(back, SMOOTHING)) > LEAST_LIKELIHOOD,
    )
    .map(({ to, probability, back }) => ({
      term: target.numbers.terms[to] ?? '',
      weight: probability * (back + SMOOTHING),
    }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TRANSLATIONS);
}

/** The best translation is trusted wholly, the others by how near they come to it. */
function trust(candidates: readonly Candidate[]): Translation[] {
  const best = candidates[0]?.weight ?? 1;
  return candidates.map(({ term, weight }) => ({ term, trust: (weight / best) ** FLATTENING }));
}

function tableOf(direction: Direction): TranslationTable {
  const { terms, counts } = direction.source.numbers;
  const rows = terms.flatMap((term, from): [string, Translation[]][] => {
    if ((counts[from] ?? 0) < FEWEST_OCCURRENCES) return [];
    const translations = trust(candidatesOf(from, direction));
    return translations.length === 0 ? [] : [[term, translations]];
  });
  return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Learns both directions; a translation counts as far as the two agree on it. */
export function trainTranslations({ texts, onIteration }: TrainingPlan): TranslationTables {
  const sideOf = (language: Language) =>
    numberTerms(
      texts.map((text) => text[language]),
      createAnalyser(language),
    );
  const [en, fr] = [sideOf('en'), sideOf('fr')];
  const iterations = ITERATIONS;
  const forward = alignTerms({ source: en, target: fr, iterations, onIteration });
  const backward = alignTerms({
    source: fr,
    target: en,
    iterations,
    onIteration: (done) => onIteration(ITERATIONS + done),
  });
  return {
    en: tableOf({ source: en, target: fr, forward, backward }),
    fr: tableOf({ source: fr, target: en, forward: backward, backward: forward }),
  };
}
