import { measureBands, type JudgedAnswer } from '../evaluate/confidence-metrics';
import { isAmongChoices, isOutside, isRight, type AskedQuestion } from '../evaluate/own-questions';
import type { Language } from '../language';
import { chooseAnswerThreshold, chooseClarifyThreshold, type Thresholds } from './band-costs';
import type { Calibration, LanguageCalibration } from './calibration-schema';
import { CONFIDENCE_FEATURES, toFeatureVector } from './confidence-features';
import { fitLogisticRegression, predict, type LogisticModel } from './logistic-regression';

const FOLDS = 10;

function fit(asked: readonly AskedQuestion[]): LogisticModel {
  return fitLogisticRegression(
    asked.map((row) => ({
      features: toFeatureVector(row.retrieval.features),
      label: isRight(row) ? 1 : 0,
    })),
  );
}

/** Pages are dealt to folds whole: questions about one page resemble each other. */
function foldsOf(asked: readonly AskedQuestion[]): (row: AskedQuestion) => number {
  const keys = [...new Set(asked.map(({ question }) => question.doc_id ?? question.id))].sort();
  const places = new Map(keys.map((key, index) => [key, index % FOLDS]));
  return ({ question }) => places.get(question.doc_id ?? question.id) ?? 0;
}

/** Each question judged by a model that has not seen its page. */
function judgeByCrossValidation(asked: readonly AskedQuestion[]): JudgedAnswer[] {
  const foldOf = foldsOf(asked);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = fit(asked.filter((row) => foldOf(row) !== fold));
    return asked
      .filter((row) => foldOf(row) === fold)
      .map((row) => ({
        probability: predict(model, toFeatureVector(row.retrieval.features)),
        isRight: isRight(row),
        isAmongChoices: isAmongChoices(row),
        isOutside: isOutside(row),
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

function fitLanguage(asked: readonly AskedQuestion[], language: Language): LanguageFit {
  // Where nothing was found the probability is 0 by definition, and there is nothing to learn.
  const found = asked.filter(
    ({ question, retrieval }) => question.lang === language && retrieval.features.score > 0,
  );
  return { model: fit(found), judged: judgeByCrossValidation(found) };
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
 * Fits the confidence of each language on its own questions. Both keep to the same share of wrong
 * answers, which takes a threshold each; the one for handing over is common, so that nobody is handed
 * over sooner for their language. Thresholds and figures come from ten models a language, each
 * judging pages that it was not fitted on.
 */
export function fitCalibration(asked: readonly AskedQuestion[]): Pick<Calibration, Language> {
  const en = fitLanguage(asked, 'en');
  const fr = fitLanguage(asked, 'fr');
  const answers = {
    en: chooseAnswerThreshold(en.judged),
    fr: chooseAnswerThreshold(fr.judged),
  };
  const clarify = chooseClarifyThreshold([
    { judged: en.judged, answer: answers.en },
    { judged: fr.judged, answer: answers.fr },
  ]);
  return {
    en: describeFit(en, { answer: answers.en, clarify }),
    fr: describeFit(fr, { answer: answers.fr, clarify }),
  };
}
