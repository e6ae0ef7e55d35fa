import { createHash } from 'node:crypto';
import { measureBands, type JudgedAnswer } from '../evaluate/confidence-metrics';
import { LANGUAGES, type Language } from '../language';
import { chooseAnswerThreshold, chooseClarifyThreshold, type Thresholds } from './band-costs';
import type { BothLanguages, LanguageCalibration } from './calibration-schema';
import { CONFIDENCE_FEATURES } from './confidence-features';
import { fitLogisticRegression, predict, type LogisticModel } from './logistic-regression';
import type { TrainingQuestion } from './training-question';

const FOLDS = 10;
/** Pull of the weights towards nothing: the features say much the same, and the questions are few. */
const PENALTY = 0.02;

function fit(questions: readonly TrainingQuestion[]): LogisticModel {
  return fitLogisticRegression(
    questions.map(({ features, isRight }) => ({ features, label: isRight ? 1 : 0 })),
    PENALTY,
  );
}

/** Pages are dealt to folds whole: questions about one page resemble each other. */
function foldOf({ key }: TrainingQuestion): number {
  const [byte = 0] = createHash('sha256').update(`fold ${key}`).digest();
  return byte % FOLDS;
}

/** Each question judged by a model that has not seen its page. */
function judgeByCrossValidation(questions: readonly TrainingQuestion[]): JudgedAnswer[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held = questions.filter((row) => foldOf(row) === fold);
    if (held.length === 0) return [];
    const model = fit(questions.filter((row) => foldOf(row) !== fold));
    return held.map(({ features, ...judged }) => ({
      ...judged,
      probability: predict(model, features),
    }));
  });
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

interface LanguageFit {
  readonly model: LogisticModel;
  /** By models that had not seen the question's page. */
  readonly judged: readonly JudgedAnswer[];
}

function fitLanguage(questions: readonly TrainingQuestion[], language: Language): LanguageFit {
  const own = questions.filter((row) => row.language === language);
  return { model: fit(own), judged: judgeByCrossValidation(own) };
}

function describeFit({ model, judged }: LanguageFit, thresholds: Thresholds): LanguageCalibration {
  const weights = CONFIDENCE_FEATURES.map((name, index) => [
    name,
    round(model.weights[index] ?? 0),
  ]);
  const figures = Object.entries(measureBands(judged, thresholds));
  return {
    thresholds,
    intercept: round(model.intercept),
    weights: Object.fromEntries(weights),
    figures: Object.fromEntries(figures.map(([name, value]) => [name, round(value)])),
  };
}

/**
 * Fits the confidence of each language on its own questions. Both have the same thresholds, chosen on the
 * questions of both: probabilities mean the same in either, nobody is answered or handed over sooner for
 * their language, and twice the questions tell more surely where the risk begins. Thresholds and figures
 * come from ten models a language, each judging pages that it was not fitted on.
 */
export function fitCalibration(questions: readonly TrainingQuestion[]): BothLanguages {
  const [en, fr] = LANGUAGES.map((language) => fitLanguage(questions, language));
  if (!en || !fr) throw new Error('Both languages need questions.');
  const judged = [...en.judged, ...fr.judged];
  const answer = chooseAnswerThreshold(judged);
  const thresholds = { answer, clarify: chooseClarifyThreshold([{ judged, answer }]) };
  return { en: describeFit(en, thresholds), fr: describeFit(fr, thresholds) };
}
