import { composeFrom } from '../../compose/extractive-composer';
import { containsFact } from '../../evaluate/fact-in-answer';
import type { SectionModel } from '../section-model';
import type { LabelledSections } from './section-rows';
import { foldOf, rankPassages } from './train';

/** Of labels of one kind and language: shares, 0 to 1. */
export interface SectionFigures {
  readonly labels: string;
  readonly count: number;
  /** The best passage answers. */
  readonly first: number;
  /** One of the two best does. */
  readonly 'first or second': number;
  /** The composed answer has the fact; only where the label is a fact. */
  readonly 'fact in answer'?: number;
}

function answersBy(row: LabelledSections, { sections, sentences }: SectionModel) {
  const ranked = rankPassages(row, sections);
  const isRight = (place: number) =>
    row.passages.some(
      ({ passage }, at) => passage === ranked[place]?.passage && row.isRight[at] === true,
    );
  const { text } = composeFrom(row, ranked, { sentences });
  return {
    first: isRight(0),
    either: isRight(0) || isRight(1),
    hasFact: containsFact(text, row.mustContain ?? []),
  };
}

function shareOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return Number((items.filter(test).length / items.length).toFixed(3));
}

/** Each label is answered by the model that never saw its page. */
export function measureFolds(
  rows: readonly LabelledSections[],
  folds: readonly SectionModel[],
): SectionFigures[] {
  const groups = new Map<string, LabelledSections[]>();
  for (const row of rows) {
    const name = `${row.kind} ${row.language}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([labels, own]) => {
    const answers = own.flatMap((row) => {
      const model = folds[foldOf(row.key)];
      return model ? [answersBy(row, model)] : [];
    });
    return {
      labels,
      count: own.length,
      first: shareOf(answers, ({ first }) => first),
      'first or second': shareOf(answers, ({ either }) => either),
      ...(own[0]?.mustContain && { 'fact in answer': shareOf(answers, ({ hasFact }) => hasFact) }),
    };
  });
}
