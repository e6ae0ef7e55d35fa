import type { AskedQuestion } from '../evaluate/own-questions';
import { isAmongChoices, isOutside, isRight, isRightPage } from '../evaluate/own-questions';
import type { Language } from '../language';
import { toFeatureVector } from './confidence-features';

/** A question whose answer was found and judged: what the confidence is fitted on. */
export interface TrainingQuestion {
  readonly language: Language;
  /** Questions of one key are about one page, and never part company in cross-validation. */
  readonly key: string;
  readonly features: readonly number[];
  readonly isRight: boolean;
  readonly isRightPage: boolean;
  readonly isAmongChoices: boolean;
  readonly isOutside: boolean;
}

/** The project's own questions; those for which nothing was found teach nothing, their probability is 0. */
export function ownTrainingQuestions(asked: readonly AskedQuestion[]): TrainingQuestion[] {
  return asked
    .filter(({ retrieval }) => retrieval.features.score > 0)
    .map((row) => ({
      language: row.question.lang,
      key: row.question.doc_id ?? row.question.id,
      features: toFeatureVector(row.retrieval),
      isRight: isRight(row),
      isRightPage: isRightPage(row),
      isAmongChoices: isAmongChoices(row),
      isOutside: isOutside(row),
    }));
}
