import { createHash } from 'node:crypto';
import { quotableUnits, sentenceFeatures } from '../../compose/sentence-features';
import { fitWeights, type TrainingQuestion } from '../../rank/training/fit-weights';
import type { ScoredPassage } from '../../retrieval';
import { meritOf, type SectionModel, type Weights } from '../section-model';
import type { LabelKind, LabelledSections } from './section-rows';

export const FOLDS = 5;

/** Headings were written to be told apart, so each question about them tells more; utterances are many. */
const KIND_WEIGHTS: Readonly<Record<LabelKind, number>> = {
  fact: 1,
  section: 3,
  utterance: 0.3,
  title: 0.5,
};

/** Weights are written so short that nothing else than the figures decides them. */
const DIGITS = 5;

type Values = Readonly<Record<string, number>>;

interface Choice {
  readonly candidates: readonly Values[];
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

function toQuestion({ candidates, isRight, weight }: Choice, names: readonly string[]) {
  const right = isRight.filter(Boolean).length;
  return {
    rows: candidates.map((values) => Float64Array.from(names, (name) => values[name] ?? 0)),
    targets: isRight.map((each) => (each ? 1 / right : 0)),
    weight,
  } satisfies TrainingQuestion;
}

function fit(choices: readonly Choice[]): Weights {
  const names = Object.keys(choices[0]?.candidates[0] ?? {});
  const weights = fitWeights(choices.map((choice) => toQuestion(choice, names)));
  return Object.fromEntries(
    names.map((name, at): [string, number] => [
      name,
      Number((weights[at] ?? 0).toPrecision(DIGITS)),
    ]),
  );
}

/** Set by hand: no label has a subject named alone, and who names one has had no refusal yet. */
const SET_WEIGHTS: Weights = { troubleOfSubject: -5 };

function fitSections(rows: readonly LabelledSections[]): Weights {
  const weights = fit(
    rows.map(({ features, isRight, kind }) => ({
      candidates: features,
      isRight,
      weight: KIND_WEIGHTS[kind],
    })),
  );
  return { ...weights, ...SET_WEIGHTS };
}

/** The row's passages as the weights rank them, best first. */
export function rankPassages(row: LabelledSections, weights: Weights): ScoredPassage[] {
  const merits = row.features.map((features) => meritOf(weights, features));
  const highest = Math.max(...merits);
  return row.passages
    .map((found, place) => ({ ...found, share: Math.exp((merits[place] ?? 0) - highest) }))
    .sort((a, b) => b.share - a.share);
}

/** Learns which sentences have the fact among those of the two best passages, as an answer chooses. */
function fitSentences(
  rows: readonly LabelledSections[],
  sectionsOf: (row: LabelledSections) => Weights,
): Weights {
  return fit(
    rows.flatMap((row) => {
      const { isAnswer, question, language, kind } = row;
      if (isAnswer === undefined) return [];
      const units = quotableUnits(rankPassages(row, sectionsOf(row)).slice(0, 2));
      const isRight = units.map(({ text }) => isAnswer(text));
      const candidates = sentenceFeatures({ question, language }, units);
      return isRight.includes(true) ? [{ candidates, isRight, weight: KIND_WEIGHTS[kind] }] : [];
    }),
  );
}

export function foldOf(key: string): number {
  const [, , byte = 0] = createHash('sha256').update(key).digest();
  return byte % FOLDS;
}

/** One model a fold, each of the pages of the other folds. */
export function trainFolds(rows: readonly LabelledSections[]): SectionModel[] {
  const without = (fold: number) => rows.filter(({ key }) => foldOf(key) !== fold);
  const sections = Array.from({ length: FOLDS }, (_, fold) => fitSections(without(fold)));
  return sections.map((weights, fold) => ({
    sections: weights,
    sentences: fitSentences(without(fold), ({ key }) => sections[foldOf(key)] ?? weights),
  }));
}

/** Sentences are learned from passages as they are ranked where their page was never seen. */
export function trainSections(
  rows: readonly LabelledSections[],
  folds: SectionModel[],
): SectionModel {
  const sections = fitSections(rows);
  return {
    sections,
    sentences: fitSentences(rows, ({ key }) => folds[foldOf(key)]?.sections ?? sections),
  };
}
