import { createAnalyser } from '../analyse/analyser';
import type { Language } from '../language';
import { letterGramsOf, likenessOf } from '../rank/letter-grams';
import type { Retrieval, ScoredPassage } from '../retrieval';
import { factKindsAsked, factKindsIn, heldFacts, type FactKindSet } from '../sections/fact-kinds';
import { FacetReader } from '../sections/facets';
import { readUnits, type AnswerUnit } from '../chunk/answer-units';

/** A unit of a passage that an answer may quote. */
export interface QuotableUnit extends AnswerUnit {
  readonly found: ScoredPassage;
  /** Its place in its passage, from 0. */
  readonly ordinal: number;
}

/** What speaks for a unit, by name; every unit has the same names. */
export type SentenceFeatures = Readonly<Record<string, number>>;

/** Of passages hardly likely to answer it does not matter how unlikely they are. */
const LEAST_SHARE = 0.002;

const readers = new Map<Language, FacetReader>();

/** The kinds of facts that would answer a question. */
export function factsAsked({
  question,
  language,
}: Pick<Retrieval, 'question' | 'language'>): FactKindSet {
  const reader = readers.get(language) ?? new FacetReader(createAnalyser(language));
  readers.set(language, reader);
  return factKindsAsked(question, reader.ofQuestion(question), language);
}

export function quotableUnits(passages: readonly ScoredPassage[]): QuotableUnit[] {
  return passages.flatMap((found) =>
    readUnits(found.passage.text, found.passage.language).map((unit, ordinal) => ({
      ...unit,
      found,
      ordinal,
    })),
  );
}

/** The question's words in a unit, each as it is written. */
function wordsIn({ found, start, end }: QuotableUnit): ReadonlySet<string> {
  const { text } = found.passage;
  const inside = found.highlights.filter((place) => place.start >= start && place.end <= end);
  return new Set(inside.map((place) => text.slice(place.start, place.end).toLowerCase()));
}

/** Share of the question's words in each unit, each counted by how few of the units have it. */
function coverages(units: readonly QuotableUnit[]): number[] {
  const words = units.map(wordsIn);
  const frequencies = new Map<string, number>();
  for (const word of words.flatMap((each) => [...each]))
    frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(1 + units.length / (frequencies.get(word) ?? 1));
  const sum = (each: Iterable<string>) =>
    [...each].reduce((total, word) => total + rarity(word), 0);
  const total = sum(frequencies.keys()) || 1;
  return words.map((each) => sum(each) / total);
}

/** Describes each of the units beside the question. */
export function sentenceFeatures(
  asked: Pick<Retrieval, 'question' | 'language'>,
  units: readonly QuotableUnit[],
): SentenceFeatures[] {
  const facts = factsAsked(asked);
  const letters = letterGramsOf(asked.question);
  const covered = coverages(units);
  const passages = new Set(units.map(({ found }) => found));
  const scores = new Map([...passages].map((found) => [found, found.sentenceScores]));
  return units.map((unit, place) => ({
    share: Math.log(Math.max(LEAST_SHARE, unit.found.share ?? 1)),
    first: Number(unit.ordinal === 0),
    coverage: covered[place] ?? 0,
    letters: likenessOf(letters, letterGramsOf(unit.text)),
    length: Math.log(1 + unit.words),
    exampled: scores.get(unit.found)?.[unit.ordinal] ?? 0,
    ...heldFacts(facts, factKindsIn(unit.text, unit.found.passage.language)),
  }));
}
