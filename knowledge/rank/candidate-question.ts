import type { Analyser } from '../analyse/analyser';
import { rarityOf } from '../index/impact-table';
import type { QueryTerm } from '../index/query';
import type { ReadQuestion } from '../question-reader';
import type { TermCounts } from '../retrieval-features';
import { letterGramsOf } from './letter-grams';

/** A word of the question, in the words of the pages. */
export interface QuestionWord {
  readonly term: string;
  /** Trust of each term that it may stand for. */
  readonly trusts: ReadonlyMap<string, number>;
  readonly rarity: number;
  /** Its share of all words of pages, roughly. */
  readonly commonness: number;
}

/** What of a question is compared with a page. */
export interface CandidateQuestion {
  readonly words: readonly QuestionWord[];
  /** Sum of the words' rarities, never 0. */
  readonly totalRarity: number;
  /** Places of the known words, the rarest first. */
  readonly rarest: readonly number[];
  /** All its words, stop words among them. */
  readonly allWords: readonly string[];
  readonly surfaces: readonly string[];
  readonly letterGrams: ReadonlySet<string>;
}

interface Sources {
  readonly analyser: Analyser;
  readonly vocabulary: readonly string[];
  readonly counts: TermCounts;
}

/** Distinct terms of a page in the mean, roughly: documents are counted, not words. */
const TERMS_A_PAGE = 100;

function readWord(
  { term: key, readings }: QueryTerm,
  { vocabulary, counts }: Sources,
): QuestionWord {
  const frequency = Math.max(0, ...readings.map(({ term }) => counts.frequencyOf(term)));
  return {
    term: key,
    trusts: new Map(readings.map(({ term, trust }) => [vocabulary[term] ?? '', trust])),
    rarity: rarityOf(counts.documentCount, frequency),
    commonness: (frequency + 0.5) / (counts.documentCount * TERMS_A_PAGE),
  };
}

export function readCandidateQuestion(
  { question, terms }: ReadQuestion,
  sources: Sources,
): CandidateQuestion {
  const words = terms.map((term) => readWord(term, sources));
  const rarity = (place: number) => words[place]?.rarity ?? 0;
  return {
    words,
    totalRarity: words.reduce((sum, word) => sum + word.rarity, 0) || 1,
    rarest: [...words.keys()]
      .filter((place) => (words[place]?.trusts.size ?? 0) > 0)
      .sort((a, b) => rarity(b) - rarity(a)),
    allWords: sources.analyser.readWords(question),
    surfaces: sources.analyser.analyse(question).map(({ surface }) => surface),
    letterGrams: letterGramsOf(question),
  };
}

/** How much the best of a word's readings that hold is trusted; 0 where none does. */
export function trustWhere({ trusts }: QuestionWord, holds: (term: string) => boolean): number {
  let best = 0;
  for (const [term, trust] of trusts) if (trust > best && holds(term)) best = trust;
  return best;
}

/** Share of the question's words, weighted by rarity, that are among `terms`, 0 to 1. */
export function coverageBy(question: CandidateQuestion, terms: ReadonlySet<string>): number {
  let covered = 0;
  for (const word of question.words)
    covered += word.rarity * trustWhere(word, (term) => terms.has(term));
  return covered / question.totalRarity;
}
